import { Download, Ellipsis, Monitor, Upload } from 'lucide'
import { useNavigate } from 'react-router'
import { wallPath } from '../../paths.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { boardWords } from '../../words/board.ts'

/** What is seldom done with the whole list: keep it as a file, replace it by one, put it on the wall. */
export function ListMenu({ onImport }: { onImport: () => void }) {
  const { exportFile } = useBoard()
  const words = useWords(boardWords)
  const navigate = useNavigate()

  function download() {
    const address = URL.createObjectURL(new Blob([exportFile()], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'tokenscope-watch-list.json'
    link.click()
    // The browser reads it after this call has ended.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    announce(words.exported)
  }

  return (
    <MenuButton
      label={words.more}
      icon={Ellipsis}
      compact="always"
      entries={[
        {
          kind: 'action',
          key: 'wall',
          label: words.wall,
          icon: Monitor,
          onSelect: () => void navigate(wallPath),
        },
        { kind: 'line', key: 'line' },
        { kind: 'action', key: 'export', label: words.exportList, icon: Download, onSelect: download },
        { kind: 'action', key: 'import', label: words.importList, icon: Upload, onSelect: onImport },
      ]}
    />
  )
}

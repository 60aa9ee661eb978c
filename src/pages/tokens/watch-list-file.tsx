import { Download } from 'lucide'
import { useId, useState } from 'react'
import { toOneLine } from '../../domain/one-line.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { boardWords } from '../../words/board.ts'

/** A list of 500 messages has some 60 kB; nothing of this size is read. */
const maxFileBytes = 1_000_000

/** The watch list as a file: to keep it, or to bring it to another device. */
export function WatchListFile() {
  const { exportFile, importFile } = useBoard()
  const words = useWords(boardWords)
  const fieldId = useId()
  const errorId = useId()
  const [badFile, setBadFile] = useState<string | null>(null)

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

  async function load(file: File) {
    const text = file.size > maxFileBytes ? '' : await file.text().catch(() => '')
    const worked = importFile(text)
    setBadFile(worked ? null : file.name)
    if (worked) announce(words.imported)
  }

  return (
    <Card title={words.file}>
      <p className="text-sm text-ink-2">{words.fileExplains}</p>
      <Button className="mt-3" onClick={download}>
        <Icon icon={Download} />
        <span>{words.exportList}</span>
      </Button>
      <label htmlFor={fieldId} className="mt-4 mb-1.5 block text-sm font-medium">
        {words.importField}
      </label>
      <input
        id={fieldId}
        type="file"
        accept=".json,application/json"
        aria-invalid={badFile !== null}
        aria-describedby={badFile === null ? undefined : errorId}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // Emptied, so that the same file can be chosen again once it is mended.
          if (file !== undefined) void load(file).finally(() => (target.value = ''))
        }}
        className="block w-full text-sm text-ink-2 file:me-3 file:min-h-9 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3.5 file:text-sm file:font-medium file:text-ink"
      />
      {badFile !== null && (
        <p id={errorId} role="alert" className="mt-2 text-sm wrap-anywhere text-critical">
          {words.badFile(toOneLine(badFile))}
        </p>
      )}
    </Card>
  )
}

import { Download } from 'lucide'
import { useId, useState } from 'react'
import { announce } from '../../components/announcer.tsx'
import { useBoard } from '../../components/board-context.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'

/** A list of 500 messages has some 60 kB; nothing of this size is read. */
const maxFileBytes = 1_000_000

/** The watch list as a file: to keep it, or to bring it to another device. */
export function WatchListFile() {
  const { exportFile, importFile } = useBoard()
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
    announce('The watch list is saved as a file.')
  }

  async function load(file: File) {
    const text = file.size > maxFileBytes ? '' : await file.text().catch(() => '')
    const worked = importFile(text)
    setBadFile(worked ? null : file.name)
    if (worked) announce('The watch list is replaced by that of the file. Undo takes it back.')
  }

  return (
    <Card title="This list as a file">
      <p className="text-sm text-ink-2">
        The file holds the messages you watch, your labels and your order. It holds no bearer token.
      </p>
      <Button className="mt-3" onClick={download}>
        <Icon icon={Download} />
        Export the list
      </Button>
      <label htmlFor={fieldId} className="mt-4 mb-1.5 block text-sm font-medium">
        Replace the list by a file
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
        className="block w-full text-sm text-ink-2 file:mr-3 file:min-h-9 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3.5 file:text-sm file:font-medium file:text-ink"
      />
      {badFile !== null && (
        <p id={errorId} role="alert" className="mt-2 text-sm wrap-anywhere text-critical">
          <q>
            <bdi>{badFile}</bdi>
          </q>{' '}
          is no watch list that was exported here. Nothing was changed.
        </p>
      )}
    </Card>
  )
}

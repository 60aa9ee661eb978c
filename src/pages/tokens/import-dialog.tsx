import { useId, useState } from 'react'
import { toOneLine } from '../../domain/one-line.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'

/** A list of 500 messages has some 60 kB; nothing of this size is read. */
const maxFileBytes = 1_000_000

/** Replaces the watch list by that of a file, as it was brought from another device. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { importFile } = useBoard()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const fieldId = useId()
  const errorId = useId()
  const [badFile, setBadFile] = useState<string | null>(null)

  async function load(file: File, field: HTMLElement) {
    const text = file.size > maxFileBytes ? '' : await file.text().catch(() => '')
    const worked = importFile(text)
    setBadFile(worked ? null : file.name)
    if (!worked) return
    announce(words.imported)
    // By the dialog itself, which gives the focus back.
    field.closest('dialog')?.close()
  }

  return (
    <Dialog title={words.file} closeLabel={common.close} onClose={onClose}>
      <p className="text-sm text-ink-2">{words.fileExplains}</p>
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
          if (file !== undefined) void load(file, target).finally(() => (target.value = ''))
        }}
        className="block w-full text-sm text-ink-2 file:me-3 file:min-h-9 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3.5 file:text-sm file:font-medium file:text-ink"
      />
      {badFile !== null && (
        <p id={errorId} role="alert" className="mt-2 text-sm wrap-anywhere text-critical">
          {words.badFile(toOneLine(badFile))}
        </p>
      )}
    </Dialog>
  )
}

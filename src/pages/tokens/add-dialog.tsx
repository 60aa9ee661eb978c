import { useId, useState } from 'react'
import { parseMessageIds } from '../../domain/message-id-search.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'

/** What is said beneath the field: `full` are those that found no place, `tooMany` those that were not even tried. */
type Note = { kind: 'none' | 'refused' } | { kind: 'left'; full: number; tooMany: number }

/** Adds the token of any message: ids are found in whatever is pasted. It closes when all of them are watched. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { watch, toUnwatched } = useBoard()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const fieldId = useId()
  const noteId = useId()
  const [pasted, setPasted] = useState('')
  const [note, setNote] = useState<Note>({ kind: 'none' })

  function submit(form: HTMLElement) {
    const search = parseMessageIds(pasted)
    if (search.kind === 'none') {
      setNote({ kind: 'refused' })
      return
    }
    const { added, leftOut } = watch(search.ids)
    if (added > 0) announce(words.watched(added))
    else if (leftOut === 0) announce(words.watchedAlready)
    // What was left out stays in the field: nothing that was pasted is lost.
    if (search.leftOut === 0) setPasted(toUnwatched(search.ids).join('\n'))
    const isAllIn = leftOut + search.leftOut === 0
    // By the dialog itself, which gives the focus back.
    if (isAllIn) form.closest('dialog')?.close()
    setNote(isAllIn ? { kind: 'none' } : { kind: 'left', full: leftOut, tooMany: search.leftOut })
  }

  return (
    <Dialog title={words.watchTitle} closeLabel={common.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <label htmlFor={fieldId} className="mb-1.5 block text-sm font-medium">
          {words.watchField}
        </label>
        <textarea
          id={fieldId}
          rows={4}
          autoFocus
          value={pasted}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder={words.watchHint}
          aria-invalid={note.kind === 'refused'}
          aria-describedby={note.kind === 'none' ? undefined : noteId}
          onChange={({ target }) => {
            setPasted(target.value)
            setNote({ kind: 'none' })
          }}
          className={`block w-full rounded-control border bg-surface px-3 py-2 placeholder:text-ink-3 ${note.kind === 'refused' ? 'border-critical' : 'border-line-strong'}`}
        />
        {note.kind === 'refused' && (
          <div id={noteId} role="alert" className="mt-2 text-sm text-critical">
            <p>{pasted.trim() === '' ? common.idMissing : common.noIdInText}</p>
            <p>{common.idLooksLike}</p>
          </div>
        )}
        {note.kind === 'left' && (
          <div id={noteId} role="alert" className="mt-2 grid gap-1 text-sm text-ink-2">
            {note.full > 0 && <p>{words.full(note.full)}</p>}
            {note.tooMany > 0 && <p>{words.tooMany(note.tooMany)}</p>}
          </div>
        )}
        <Button type="submit" look="primary" className="mt-3">
          {words.watch}
        </Button>
      </form>
    </Dialog>
  )
}

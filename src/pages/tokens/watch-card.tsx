import { useId, useState } from 'react'
import { announce } from '../../components/announcer.tsx'
import { useBoard } from '../../components/board-context.ts'
import { exampleMessageId, parseMessageIds } from '../../domain/message-id.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** Watches the token of any message: ids are found in whatever is pasted. */
export function WatchCard() {
  const { watch } = useBoard()
  const fieldId = useId()
  const noteId = useId()
  const [pasted, setPasted] = useState('')
  const [note, setNote] = useState<'none' | 'refused' | number>('none')

  function submit() {
    const search = parseMessageIds(pasted)
    if (search.kind === 'none') {
      setNote('refused')
      return
    }
    watch(search.ids)
    announce(`${search.ids.length} ${search.ids.length === 1 ? 'message is' : 'messages are'} watched.`)
    // What was left out stays in the field, with the rest: nothing that was pasted is lost.
    if (search.leftOut === 0) setPasted('')
    setNote(search.leftOut === 0 ? 'none' : search.leftOut)
  }

  return (
    <Card title="Watch more">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <label htmlFor={fieldId} className="mb-1.5 block text-sm font-medium">
          Messages whose tokens to watch
        </label>
        <textarea
          id={fieldId}
          rows={3}
          value={pasted}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder="IDs, links, replies or log text"
          aria-invalid={note === 'refused'}
          aria-describedby={note === 'none' ? undefined : noteId}
          onChange={({ target }) => {
            setPasted(target.value)
            setNote('none')
          }}
          className={`block w-full rounded-control border bg-surface px-3 py-2 placeholder:text-ink-3 ${note === 'refused' ? 'border-critical' : 'border-line-strong'}`}
        />
        {note === 'refused' && (
          <p id={noteId} role="alert" className="mt-2 text-sm text-critical">
            {pasted.trim() === '' ? 'Paste a message ID first.' : 'There is no message ID in this.'} It looks
            like <code className="font-mono break-all">{exampleMessageId}</code>: 32 hexadecimal digits in
            five groups.
          </p>
        )}
        {typeof note === 'number' && (
          <p id={noteId} role="alert" className="mt-2 text-sm text-ink-2">
            The last {note} of these IDs were too many for one go and are not watched yet. Take away the
            others and watch again.
          </p>
        )}
        <Button type="submit" look="primary" className="mt-3">
          Watch
        </Button>
      </form>
    </Card>
  )
}

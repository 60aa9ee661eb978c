import { useState } from 'react'
import { Button } from '../ui/button.tsx'

/** Longer texts than this are cut, and shown whole when asked for. */
const longestText = 2_000

/**
 * A text of the service, shown as text: kept in its own writing direction, with its spaces, never as markup.
 * What was not sent and what is empty are told apart.
 */
export function SaidText({ text }: { text: string | null }) {
  const [isWhole, setIsWhole] = useState(false)
  if (text === null) return <span className="font-sans font-normal text-ink-3 italic">not sent</span>
  if (text === '') return <span className="font-sans font-normal text-ink-3 italic">empty</span>
  const isCut = text.length > longestText && !isWhole
  return (
    <>
      <bdi className="whitespace-pre-wrap">{isCut ? `${text.slice(0, longestText)}…` : text}</bdi>
      {isCut && (
        <Button look="quiet" className="font-sans" onClick={() => setIsWhole(true)}>
          Show all {text.length.toLocaleString('en-GB')} characters
        </Button>
      )}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { cutText } from '../domain/cut-text.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { commonWords } from '../words/common.ts'

/** Longer texts than this are cut, and shown whole when asked for. */
const longestText = 2_000

/**
 * A text of the service, shown as text: kept in its own writing direction, with its spaces, never as markup.
 * What was not sent and what is empty are told apart.
 */
export function RawText({ text }: { text: string | null }) {
  const common = useWords(commonWords)
  const [isWhole, setIsWhole] = useState(false)
  const shown = useRef<HTMLElement>(null)
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what it has brought.
    if (isWhole) shown.current?.focus({ preventScroll: true })
  }, [isWhole])
  if (text === null || text === '') {
    return (
      <span className="font-sans font-normal text-ink-3 italic">
        {text === null ? common.notSent : common.empty}
      </span>
    )
  }
  const shownText = isWhole ? text : cutText(text, longestText)
  const isCut = shownText !== text
  return (
    <>
      <bdi ref={shown} translate="no" {...(isWhole && { tabIndex: -1 })} className="whitespace-pre-wrap">
        {isCut ? `${shownText}…` : text}
      </bdi>
      {isCut && (
        <Button look="quiet" className="font-sans" onClick={() => setIsWhole(true)}>
          {common.showAll(text.length)}
        </Button>
      )}
    </>
  )
}

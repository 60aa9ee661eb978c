/**
 * A text of the service, shown as text: kept in its own writing direction, with its spaces, never as markup.
 * What was not sent and what is empty are told apart.
 */
export function SaidText({ text }: { text: string | null }) {
  if (text === null) return <span className="font-sans font-normal text-ink-3 italic">not sent</span>
  if (text === '') return <span className="font-sans font-normal text-ink-3 italic">empty</span>
  return <bdi className="whitespace-pre-wrap">{text}</bdi>
}

import { toFittingSize } from './text-width.ts'

type FittedTextProps = {
  text: string
  /** How wide it may be, how large at most, and how small at least: multiples of the type size around it. */
  room: number
  most: number
  least: number
  /** A name or another text that no page translation should touch. */
  isRaw?: boolean
}

/** A text in one line, in the size at which all of it is seen; one that would get too small ends with an ellipsis. */
export function FittedText({ text, room, most, least, isRaw = false }: FittedTextProps) {
  const fontSize = toFittingSize(text, room, Math.min(least, most), most)
  return (
    <bdi
      key={text}
      translate={isRaw ? 'no' : undefined}
      className="min-w-0 truncate"
      style={{ fontSize: `${fontSize}em` }}
    >
      {text}
    </bdi>
  )
}

import { ImageOff } from 'lucide'
import { useState } from 'react'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { traceWords } from '../../words/trace.ts'

/** What came of a message, or why it is not seen. */
export function Picture({ url }: { url: string | null }) {
  const words = useWords(traceWords).message
  const { connection } = useConnection()
  const [isBroken, setIsBroken] = useState(false)
  if (connection.kind === 'sandbox') {
    return (
      <div className="grid size-36 shrink-0 place-content-center rounded-control bg-linear-135 from-ok-ground via-low-ground to-down-ground p-2 text-center text-xs text-ink-2">
        {words.simulated}
      </div>
    )
  }
  if (url === null || isBroken) {
    return (
      <div className="grid size-36 shrink-0 place-content-center gap-2 rounded-control bg-sunken p-2 text-center text-xs text-ink-3">
        <Icon icon={ImageOff} size={20} className="mx-auto" />
        <span>{url === null ? words.noPicture : words.brokenPicture}</span>
      </div>
    )
  }
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className="shrink-0 self-start">
      <img
        src={url}
        alt={words.picture}
        width="144"
        height="144"
        decoding="async"
        onError={() => setIsBroken(true)}
        className="size-36 rounded-control bg-sunken object-cover"
      />
    </a>
  )
}

import { Image, ImageOff } from 'lucide'
import { useState } from 'react'
import { isFinal, type JobStatus } from '../../domain/message.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { messageWords } from '../../words/message.ts'

type PictureProps = { url: string | null; status: JobStatus }

const frame = 'size-68 max-w-full shrink-0 rounded-control border border-transparent'

/** What came of a message, or why it is not seen. Its room is the same before it is there. */
export function Picture({ url, status }: PictureProps) {
  const words = useWords(messageWords)
  const { connection } = useConnection()
  const [isBroken, setIsBroken] = useState(false)
  const isSimulated = connection.kind === 'sandbox' && status.kind === 'done'
  if (isSimulated || url === null || isBroken) {
    const ground = isSimulated ? 'bg-linear-135 from-ok-ground via-low-ground to-down-ground' : 'bg-sunken'
    return (
      <div
        className={`grid place-content-center gap-2 p-4 text-center text-xs text-ink-2 ${frame} ${ground}`}
      >
        {!isSimulated && <Icon icon={isFinal(status) ? ImageOff : Image} size={20} className="mx-auto" />}
        <span>{toWhy()}</span>
      </div>
    )
  }
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className="shrink-0 self-start">
      <img
        src={url}
        alt={words.picture}
        width="272"
        height="272"
        decoding="async"
        onError={() => setIsBroken(true)}
        className={`bg-sunken object-cover ${frame}`}
      />
    </a>
  )

  function toWhy(): string {
    if (isSimulated) return words.simulated
    if (isBroken) return words.brokenPicture
    return isFinal(status) ? words.noPicture : words.pictureLater
  }
}

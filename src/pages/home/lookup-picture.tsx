import { useQueryClient } from '@tanstack/react-query'
import { Image as ImageIcon } from 'lucide'
import { useState } from 'react'
import { messageQuery } from '../../queries/message-query.ts'
import { useConnection, useService } from '../../session/connection-context.ts'
import { Icon } from '../../ui/icon.tsx'

/** What came of a message, as far as it was read since the page was loaded. Nothing is asked for it. */
export function LookupPicture({ messageId }: { messageId: string }) {
  const service = useService()
  const { connection } = useConnection()
  const queryClient = useQueryClient()
  const [isBroken, setIsBroken] = useState(false)
  const answer = queryClient.getQueryData(messageQuery(service, messageId).queryKey)
  const url = answer?.good?.value.pictureUrl ?? null
  const isShown = url !== null && !isBroken && connection.kind !== 'sandbox'
  return (
    <div className="grid size-10 place-content-center overflow-hidden rounded-md bg-sunken text-ink-3 max-sm:row-span-3 max-sm:self-start">
      {isShown ? (
        <img
          src={url}
          alt=""
          width="40"
          height="40"
          loading="lazy"
          decoding="async"
          onError={() => setIsBroken(true)}
          className="size-10 object-cover"
        />
      ) : (
        <Icon icon={ImageIcon} size={16} />
      )}
    </div>
  )
}

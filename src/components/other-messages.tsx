import { toTokenPath, toTracePath } from '../paths.ts'
import { useWords } from '../session/speech.tsx'
import { useWatchList } from '../session/watch-list.ts'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { watchWords } from '../words/watch.ts'

const most = 6
const look = 'text-accent underline-offset-4 hover:underline'

type OtherMessagesProps = { messageId: string; tokenId: string }

/** Other watched messages that led to the same token, where there are any. */
export function OtherMessages({ messageId, tokenId }: OtherMessagesProps) {
  const words = useWords(watchWords).others
  const others = useWatchList().messages.filter((one) => {
    return one.tokenId === tokenId && one.messageId !== messageId
  })
  if (others.length === 0) return null
  return (
    <Card
      title={words.title}
      aside={
        <Link to={toTokenPath(tokenId)} className={`text-sm ${look}`}>
          {words.all}
        </Link>
      }
    >
      <ul className="-mb-2 grid text-sm sm:grid-cols-2 sm:gap-x-10">
        {others.slice(0, most).map((one) => (
          <li key={one.messageId} className="flex min-h-13 items-center border-t border-line">
            <Link to={toTracePath(one.messageId)} translate="no" className={`font-mono break-all ${look}`}>
              {one.messageId}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

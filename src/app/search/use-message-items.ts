import { ListTree, MessageSquare } from 'lucide'
import { useNavigate } from 'react-router'
import { parseMessageIds } from '../../domain/message-id-search.ts'
import { toTracePath, toTracesPath } from '../../paths.ts'
import { useRecentLookups } from '../../session/lookup-list.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { useNow } from '../../ui/use-now.ts'
import { searchWords } from '../../words/search.ts'
import { pick } from './match.ts'
import type { PaletteItem } from './palette-item.ts'

/** The shortest text that can hold an id. */
const shortestId = 32

/** The way to the messages whose ids stand in a text, if any do. */
export function useFoundItems(text: string): readonly PaletteItem[] {
  const words = useWords(searchWords)
  const navigate = useNavigate()
  if (text.length < shortestId) return []
  const search = parseMessageIds(text)
  if (search.kind === 'none') return []
  const { ids, leftOut } = search
  const [first = '', ...others] = ids
  if (others.length === 0) {
    const go = () => void navigate(toTracePath(first))
    return [{ key: 'found', mark: MessageSquare, title: words.openMessage, aside: first, go }]
  }
  return [
    {
      key: 'found',
      mark: ListTree,
      title: words.traceAll(ids.length),
      aside: leftOut === 0 ? undefined : words.leftOut(leftOut),
      go: () => {
        if (leftOut > 0) announce(words.lookup.leftOut(ids.length, leftOut))
        void navigate(toTracesPath(ids))
      },
    },
  ]
}

/** The messages that were looked up lately, by what was typed of their ids. */
export function useMessageItems(typed: string): readonly PaletteItem[] {
  const navigate = useNavigate()
  const { moment } = useFormats()
  const now = useNow(60_000)
  const recent = useRecentLookups()
  return pick(typed, recent, ({ messageId }) => [messageId]).map(({ messageId, at }) => ({
    key: `message-${messageId}`,
    mark: MessageSquare,
    title: messageId,
    isId: true,
    end: moment(at, now),
    go: () => void navigate(toTracePath(messageId)),
  }))
}

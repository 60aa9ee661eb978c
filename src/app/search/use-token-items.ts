import { Copy } from 'lucide'
import { useNavigate } from 'react-router'
import { sortWorstFirst, toRowLevel } from '../../domain/board.ts'
import type { Facts } from '../../domain/facts.ts'
import { toTokenPath } from '../../paths.ts'
import type { KnownToken } from '../../session/known-tokens.ts'
import { useWords } from '../../session/speech.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { commonWords } from '../../words/common.ts'
import { searchWords } from '../../words/search.ts'
import { summaryWords } from '../../words/summary.ts'
import { pick } from './match.ts'
import type { PaletteItem } from './palette-item.ts'

type TokenItems = {
  tokens: readonly PaletteItem[]
  /** What can be done with the first of them. */ actions: readonly PaletteItem[]
}

/** The tokens whose id or label answers to what was typed, with how they are. */
export function useTokenItems(typed: string, tokens: readonly KnownToken[]): TokenItems {
  const words = useWords(searchWords)
  const common = useWords(commonWords)
  const state = useStateWords()
  const navigate = useNavigate()
  const picked = pick(typed, sortWorstFirst(tokens), ({ tokenId, label }) =>
    label === null ? [tokenId] : [label, tokenId],
  )
  const [best] = picked

  async function copy(tokenId: string): Promise<string> {
    return (await copyText(tokenId)) ? common.copied : common.copyRefused
  }

  return {
    tokens: picked.map((token) => ({
      key: `token-${token.tokenId}`,
      mark: { level: toRowLevel(token), isOld: token.facts?.isOld === true },
      title: token.label ?? token.tokenId,
      aside: token.label === null ? undefined : token.tokenId,
      detail: token.facts === null ? words.neverRead : state(token.facts),
      end: token.place === 'hidden' ? words.hidden : undefined,
      go: () => void navigate(toTokenPath(token.tokenId)),
    })),
    actions:
      typed.trim() === '' || best === undefined
        ? []
        : [
            {
              key: 'copy-token',
              mark: Copy,
              title: words.actions.copyTokenId(best.label ?? best.tokenId),
              act: () => copy(best.tokenId),
            },
          ],
  }
}

/** How a token is, the reason first. `→ 'Banned'`, `→ 'Critical · 8 % left'`, `→ 'was Critical'` */
function useStateWords() {
  const { groups, was } = useWords(commonWords)
  const { brief } = useWords(summaryWords)
  return ({ isOld, last, level, reasons }: Facts): string => {
    if (isOld) return was(last.level)
    const why = reasons[0] === undefined ? '' : brief(reasons[0])
    if (why === '') return groups[level]
    return level === 'down' ? why : `${groups[level]} · ${why}`
  }
}

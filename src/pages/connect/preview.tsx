import { HealthShape, healthFill, healthInk } from '../../components/health-shape.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Bar } from '../../ui/bar.tsx'
import { commonWords } from '../../words/common.ts'
import { connectWords } from '../../words/connect.ts'
import { summaryWords } from '../../words/summary.ts'

type Example = { tokenId: string; level: HealthLevel; left: number; of: number }

const examples: readonly Example[] = [
  { tokenId: '205', level: 'down', left: 58.1, of: 60 },
  { tokenId: '108', level: 'critical', left: 1.2, of: 15 },
  { tokenId: '111', level: 'low', left: 10.2, of: 60 },
  { tokenId: '103', level: 'ok', left: 47.9, of: 60 },
  { tokenId: '101', level: 'ok', left: 88.4, of: 102 },
]

/** A small picture of what one gets: invented tokens, as the board shows them. */
export function Preview() {
  const words = useWords(connectWords)
  const common = useWords(commonWords)
  const { brief } = useWords(summaryWords)
  const { percent } = useFormats()

  function toWord({ level, left, of }: Example): string {
    if (level === 'down') return brief({ kind: 'banned', level })
    if (level === 'ok') return common.groups.ok
    return `${common.groups[level]} · ${percent(Math.round((left / of) * 100) / 100)}`
  }

  return (
    <div
      role="img"
      aria-label={words.example}
      className="overflow-hidden rounded-card border border-line bg-surface shadow-lg select-none"
    >
      <p className="flex items-center gap-2.5 border-b border-line px-5 py-2.5 font-semibold">
        <HealthShape level="down" />
        <span>{words.exampleHead}</span>
      </p>
      <ul className="divide-y divide-line">
        {examples.map((example) => (
          <li
            key={example.tokenId}
            className="grid grid-cols-[auto_minmax(0,1fr)_8.5rem] items-center gap-x-3 px-5 py-2"
          >
            <HealthShape level={example.level} />
            <span className="min-w-0">
              <span className={`block truncate text-sm font-semibold ${healthInk[example.level]}`}>
                {toWord(example)}
              </span>
              <span className="block truncate text-xs text-ink-2">{common.token(example.tokenId)}</span>
            </span>
            <span>
              <span className="mb-1 block text-end text-xs">
                {words.exampleLeft(example.left, example.of)}
              </span>
              {example.level === 'down' ? (
                <Unusable />
              ) : (
                <Bar ratio={example.left / example.of} className={healthFill[example.level]} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Time that cannot be used is hatched, and never filled. */
function Unusable() {
  return (
    <span className="block h-2 rounded-full bg-[repeating-linear-gradient(-45deg,currentColor_0_2px,transparent_2px_5px)] text-down" />
  )
}

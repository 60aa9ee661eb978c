import { useContext } from 'react'
import { useCellWords } from './cell-words.ts'
import { NowContext } from './now-context.ts'

const keys = [
  [['↑', '↓'], 'move'],
  [['↵'], 'open'],
  [['.'], 'menu'],
] as const

/** Beneath the table: its keys, how old the newest reading is, and the zone of all times. */
export function TableFoot({ newest }: { newest: number }) {
  const now = useContext(NowContext)
  const { words, formats } = useCellWords()
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-5 gap-y-1 border-t border-line-firm px-5 py-1.5 text-2xs text-ink-2 max-sm:px-4">
      <ul className="flex gap-x-4 pointer-coarse:hidden max-sm:hidden">
        {keys.map(([caps, what]) => (
          <li key={what} className="flex items-center gap-1.5">
            {caps.map((cap) => (
              <kbd
                key={cap}
                translate="no"
                className="min-w-5 rounded border border-line-firm px-1 text-center font-mono leading-[1.125rem]"
              >
                {cap}
              </kbd>
            ))}
            <span>{words.keys[what]}</span>
          </li>
        ))}
      </ul>
      <p className="flex gap-x-3">
        {newest > 0 && <span translate="no">{words.readAge(formats.age(newest, now))}</span>}
        <span translate="no">{words.allTimes(formats.zone(now))}</span>
      </p>
    </div>
  )
}

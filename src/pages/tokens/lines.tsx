import type { ReactNode } from 'react'

type LinesProps = { first: ReactNode; second?: ReactNode; className?: string }

const dense =
  'group-data-[compact]/board:sm:h-[1.1875rem] group-data-[compact]/board:sm:flex-row group-data-[compact]/board:sm:flex-wrap group-data-[compact]/board:sm:overflow-hidden'
const narrow = 'max-sm:h-[1.1875rem] max-sm:flex-row max-sm:flex-wrap max-sm:overflow-hidden'

/**
 * What a cell says and, smaller, what more there is to say: one beneath the other; in dense rows and on a narrow screen side
 * by side, and where there is no room for the second it is left out whole.
 */
export function Lines({ first, second, className = '' }: LinesProps) {
  return (
    <span className={`flex min-w-0 flex-col gap-x-2 ${dense} ${narrow} ${className}`}>
      <span className="max-w-full truncate leading-[1.1875rem]">{first}</span>
      {second !== undefined && second !== null && second !== false && (
        <span className="max-w-full truncate text-2xs leading-[1.0625rem] font-normal text-ink-2 max-sm:leading-[1.1875rem] group-data-[compact]/board:sm:leading-[1.1875rem]">
          {second}
        </span>
      )}
    </span>
  )
}

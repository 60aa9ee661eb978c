import type { ReactNode } from 'react'

type LinesProps = { first: ReactNode; second?: ReactNode; className?: string }

/** What a cell says and, smaller, what more there is to say: one beneath the other, or in dense rows side by side. */
export function Lines({ first, second, className = '' }: LinesProps) {
  return (
    <span
      className={`flex min-w-0 flex-col gap-x-2 group-data-[compact]/board:sm:flex-row group-data-[compact]/board:sm:items-baseline ${className}`}
    >
      <span className="min-w-0 truncate leading-[1.1875rem] group-data-[compact]/board:sm:shrink-0">
        {first}
      </span>
      {second !== undefined && second !== null && (
        <span className="min-w-0 truncate text-2xs font-normal text-ink-2">{second}</span>
      )}
    </span>
  )
}

import { useId, type ReactNode } from 'react'

type CardProps = { title: string; aside?: ReactNode; className?: string; children: ReactNode }

/** A titled region of a page. */
export function Card({ title, aside, className = '', children }: CardProps) {
  const titleId = useId()
  return (
    <section
      aria-labelledby={titleId}
      className={`min-w-0 overflow-x-clip rounded-card border border-line bg-surface p-5 ${className}`}
    >
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={titleId} className="text-xs font-semibold text-ink-2">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'

/** Stands in for the verdict and the cards, at their size, while the trace is on its way. */
export function TokenSkeleton({ message }: { message: ReactNode }) {
  return (
    <>
      <div className="skeleton h-24 rounded-card" />
      <p className="sr-only">Asking the service for the trace …</p>
      <div className="grid gap-4 lg:grid-cols-[5fr_7fr]">
        <div className="flex min-w-0 flex-col gap-4">
          <div className="skeleton h-80 rounded-card" />
          {message}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <div className="grid gap-4 sm:grid-cols-[4fr_3fr]">
            <div className="skeleton h-72 rounded-card" />
            <div className="skeleton h-72 rounded-card" />
          </div>
          <div className="skeleton h-60 rounded-card" />
        </div>
      </div>
    </>
  )
}

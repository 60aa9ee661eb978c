import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'

type LateProps = { fallback?: ReactNode; children: ReactNode }

/** Around a part whose code comes later, and perhaps never: what is around it goes on working. */
export function Late({ fallback = null, children }: LateProps) {
  return (
    <ErrorBoundary fallback={fallback}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  )
}

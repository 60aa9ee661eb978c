import { useMemo } from 'react'
import { useLocation } from 'react-router'

/** What the address asks, the same object until it changes. The router's own hook comes with a form of setting it, too. */
export function useSearch(): URLSearchParams {
  const { search } = useLocation()
  return useMemo(() => new URLSearchParams(search), [search])
}

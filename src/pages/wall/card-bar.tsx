type CardBarProps = {
  /** 0 to 1; `null` leaves its place empty. */
  ratio: number | null
  /** The colour of what is left. */
  ink: string
  /** It is there and cannot be used, or was there: nobody counts on it. */
  isUnusable: boolean
}

/** What is left, as a share of the plan's total. A drawing only: the number above says the same. */
export function CardBar({ ratio, ink, isUnusable }: CardBarProps) {
  const width = `${Math.min(Math.max(ratio ?? 0, 0), 1) * 100}%`
  return (
    <div
      aria-hidden="true"
      className={`my-[0.3em] h-[0.34em] overflow-hidden rounded-full bg-track forced-colors:border ${ratio === null ? 'invisible' : ''}`}
    >
      <div
        className={`h-full forced-color-adjust-none ${ink} ${isUnusable ? 'bg-[repeating-linear-gradient(-45deg,currentColor_0_0.16em,transparent_0.16em_0.4em)]' : 'bg-current'}`}
        style={{ width }}
      />
    </div>
  )
}

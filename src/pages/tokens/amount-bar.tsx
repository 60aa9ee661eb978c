type AmountBarProps = {
  /** 0 to 1. */
  ratio: number
  /** What is there cannot be used. */
  isHatched: boolean
  className: string
}

/** The bar beneath an amount. A drawing only: the amount stands above it. */
export function AmountBar({ ratio, isHatched, className }: AmountBarProps) {
  // A sliver stays to be seen of what is nearly gone.
  const share = ratio <= 0 ? 0 : Math.min(Math.max(ratio, 0.015), 1)
  return (
    <span
      aria-hidden="true"
      className={`mt-1.5 block h-1.5 overflow-hidden rounded-full bg-track group-data-[compact]/board:sm:mt-0.5 group-data-[compact]/board:sm:h-1 forced-colors:outline ${className}`}
    >
      <span
        style={{ inlineSize: `${share * 100}%` }}
        className={`block h-full rounded-full ${isHatched ? 'hatched-fill' : 'bg-current'} forced-colors:bg-[CanvasText]`}
      />
    </span>
  )
}

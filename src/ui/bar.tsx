type BarProps = {
  /** 0 to 1; `null` for a bar that only says that something is going on. */
  ratio: number | null
  className: string
}

/** A thin bar that fills in the direction of reading. A drawing only: who uses it says in words or a role what it means. */
export function Bar({ ratio, className }: BarProps) {
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-2 w-full overflow-hidden rounded-full bg-track rtl:-scale-x-100"
    >
      {ratio !== null && ratio > 0 && (
        <rect width={Math.min(ratio, 1) * 100} height="4" className={`fill-current ${className}`} />
      )}
    </svg>
  )
}

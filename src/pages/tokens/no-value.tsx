/** A dash where there is nothing to show, and in words why: never a blank. */
export function NoValue({ why }: { why: string }) {
  return (
    <span className="text-ink-3">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{why}</span>
    </span>
  )
}

/** What stands for the message in the address of a trace, or `null`. `'/trace/d15c…?x' → 'd15c…'`, `'/tokens' → null` */
export function toTracedId(path: string): string | null {
  return /^\/trace\/([^/?#]+)\/?(?:[?#]|$)/.exec(path)?.[1] ?? null
}

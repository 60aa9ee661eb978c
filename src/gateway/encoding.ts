/** What we have of each file: the best first, then as it is. */
const offered = ['br', 'gzip', 'identity']

/**
 * The encoding to send, of what `Accept-Encoding` lists: the one it likes best, and ours where it likes several as much.
 * What it does not list counts as its `*`. As it is (`identity`) goes where nothing else does, even if it is refused.
 *
 * `[{ type: 'gzip', q: 0 }, { type: '*', q: 1 }] → 'br'`
 */
export function chooseEncoding(accepted: readonly { type: string; q: number }[]): string {
  const find = (name: string) => accepted.find(({ type }) => type.toLowerCase() === name)
  const weigh = (name: string) => (find(name) ?? find('*'))?.q ?? 0
  const best = offered.reduce((first, next) => (weigh(next) > weigh(first) ? next : first))
  return weigh(best) > 0 ? best : 'identity'
}

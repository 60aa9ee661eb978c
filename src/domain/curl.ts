/**
 * The request for a trace as a command to paste into a shell, with a variable in place of the bearer.
 *
 * `'d15c…' → 'curl https://api.imaginepro.ai/api/v1/message/trace/d15c… \ -H "Authorization: Bearer $IMAGINEPRO_TOKEN"'`
 */
export function formatTraceCurl(messageId: string): string {
  return [
    `curl 'https://api.imaginepro.ai/api/v1/message/trace/${encodeURIComponent(messageId)}'`,
    '-H "Authorization: Bearer $IMAGINEPRO_TOKEN"',
  ].join(' \\\n  ')
}

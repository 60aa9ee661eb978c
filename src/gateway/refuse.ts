import type { Context } from 'hono'

const names = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Payload Too Large',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  508: 'Loop Detected',
} as const

/** An answer of the gateway's own in the shape of the service's: the header tells the two apart. */
export function refuse(
  c: Context,
  statusCode: keyof typeof names,
  kind: 'unreachable' | 'timeout' | 'redirected' | 'not-forwarded' | 'busy',
  message: string,
): Response {
  c.header('x-tokenscope-gateway', kind)
  return c.json({ statusCode, error: names[statusCode], message }, statusCode)
}

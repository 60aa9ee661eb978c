/**
 * The documented endpoints of the service: the only ones this product calls, simulates or forwards.
 *
 * Source: API reference §1, rows 1–9 (the newer path and, where one is documented, the older). Rows 10–15 are
 * menu titles without a path: they are not guessed.
 */
export type Endpoint = {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT'
  /** `:id` stands for one path segment. */
  readonly path: string
}

export const endpoints = [
  { name: 'message trace', method: 'GET', path: '/api/v1/message/trace/:id' },
  { name: 'message progress', method: 'GET', path: '/api/v1/message/fetch/:id' },
  { name: 'message progress (older)', method: 'GET', path: '/api/v1/midjourney/message/:id' },
  { name: 'token details', method: 'GET', path: '/api/v1/discord/token/:id' },
  { name: 'token list', method: 'GET', path: '/api/v1/discord/tokens' },
  { name: 'token toggle', method: 'PUT', path: '/api/v1/discord/token/:id' },
  { name: 'command', method: 'POST', path: '/api/v1/nova/commands' },
  { name: 'command (older)', method: 'POST', path: '/api/v1/midjourney/commands' },
  { name: 'account info', method: 'GET', path: '/api/v1/subscription/account-info' },
  { name: 'history', method: 'GET', path: '/api/v1/nova/images' },
  { name: 'history (older)', method: 'GET', path: '/api/v1/midjourney/images' },
  { name: 'cancel job', method: 'POST', path: '/api/v1/nova/button' },
  { name: 'cancel job (older)', method: 'POST', path: '/api/v1/midjourney/button' },
] as const satisfies readonly Endpoint[]

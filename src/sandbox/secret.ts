/** A bearer for the sandbox, in which any will do that does not begin with `rejected`. */
export const sandboxBearer = 'sandbox-bearer-not-a-secret'

/**
 * What stands in the sandbox where the service would send a full Discord user token: the canary of the leak tests.
 *
 * Built when it runs, so that the source has nothing that a scanner (or a person) takes for a real one.
 */
export const fakeDiscordSecret = ['SANDBOX'.padEnd(24, '0'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, '0')].join(
  '.',
)

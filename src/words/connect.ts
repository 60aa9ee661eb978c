import type { BearerFault } from '../domain/bearer.ts'
import type { Formats } from './formats.ts'

/** The page that asks for the bearer. */
export const connectWords = { name: 'connect', english: connectEnglish } as const

export function connectEnglish(formats: Formats) {
  const { number } = formats
  const faults: Readonly<Record<BearerFault, string>> = {
    long: 'This is far too long for a bearer token. Copy only the token and paste it again.',
    nothing: 'The token itself is missing here. Copy it as well and paste it again.',
    none: 'There is no bearer token in this text. Paste the token itself, or the header or file that holds it.',
    several: 'There is more than one possible token in this text. Paste only the one to use.',
    words: 'This reads like a sentence, not like a bearer token. Paste only the token.',
    placeholder: 'This is a placeholder from an example. Paste the token that belongs in its place.',
    reference:
      'This only says where the token is kept, such as a vault or a variable. Open it there, and paste the token itself.',
    masked: 'This token is shortened or masked, so part of it is missing. Copy it in full.',
    address: 'This is a web address. Paste the bearer token that you find there.',
    discord:
      'This looks like the token of a Discord account. Keep it to yourself and paste it nowhere: what is needed here is your ImaginePro API key.',
    characters:
      'Something in this cannot be part of a bearer token. Copy the token once more from where it was issued, and paste only that.',
  }
  return {
    title: 'Connect',
    headline: 'Know which Discord token made an image, and whether it is all right.',
    intro:
      'Tokenscope reads your ImaginePro account: which token handled a message, how much fast time each has left, when it refills, and what needs you next.',
    gains: {
      lookUp: 'Look up a message ID, a link or a log: its token, verdict and picture.',
      board: 'See all tokens, those that need attention first, each with its reason.',
      wall: 'Put them on the wall of your team’s room.',
    },
    example: 'An example: five tokens, one of them banned, one nearly out of fast time, one running low.',
    exampleHead: '3 of 5 tokens need attention',
    exampleLeft: (left: number, of: number): string => `${number(left, 1)} of ${number(of, 1)} h`,
    formTitle: 'Connect your account',
    introConnected: 'You are connected already. Another bearer token takes the place of the present one.',
    forgotBearer: 'The bearer token is forgotten, here and in every other tab.',
    forgotEverything: 'Everything that was kept on this device is forgotten, here and in every other tab.',
    field: 'ImaginePro API key (bearer token)',
    show: 'Show',
    hide: 'Hide',
    showKey: 'Show the key',
    hint: 'Paste it in any form: a header, a JSON object or a curl command will do.',
    where: 'Where to find the key',
    whereBefore: 'By a third-party guide it is issued at',
    whereAfter: 'We know of no page of ImaginePro’s own documentation that says where.',
    empty: 'Paste your bearer token first.',
    faults,
    keep: 'Keep the key in',
    tab: {
      label: 'This tab',
      explains: 'Survives a reload, and is gone when the tab is closed. No other tab has it.',
    },
    device: {
      label: 'This device',
      explains:
        'Survives a restart, and every tab has it. Stored readable on this disk: not for shared computers.',
    },
    submit: 'Connect',
    checking: 'Asking the service …',
    or: 'No account at hand?',
    sandbox: 'Try the sandbox',
    sandboxExplains: 'Invented tokens in a simulated service, inside this page. Nothing is asked of anybody.',
    footnote:
      'The key is sent only in the Authorization header, by way of this app’s own server to the ImaginePro API.',
    connected: 'Connected.',
    connectedUnkept: 'Connected, but this browser does not keep anything: a reload will ask again.',
    notAllowed: {
      title: 'Your account is not allowed to ask for its details (403)',
      explains:
        'The service took the bearer token, but its plan does not include the account details that Tokenscope checks it with. Traces may work all the same.',
    },
    notFound: {
      title: 'The service has no account details for this bearer token (404)',
      explains: 'So it could not be checked. It was not rejected either: traces may work all the same.',
    },
    connectAnyway: 'Connect without the check',
    askedAgainIn: (waitMs: number): string => `It may be asked again in ${formats.duration(waitMs)}.`,
    askedAgainNow: 'It may be asked again now.',
  }
}

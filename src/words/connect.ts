import type { Area } from './area.ts'
import type { Formats } from './formats.ts'

/** The page that asks for the bearer. */
export const connectWords: Area<'connect'> = { name: 'connect', english: connectEnglish }

/** Why a text holds no bearer that can be used. At the merge of `domain/bearer.ts` this is its `BearerFault`. */
export type FaultName =
  | 'long'
  | 'nothing'
  | 'none'
  | 'several'
  | 'words'
  | 'placeholder'
  | 'reference'
  | 'masked'
  | 'address'
  | 'discord'
  | 'characters'

export function connectEnglish(formats: Formats) {
  const faults: Readonly<Record<FaultName, string>> = {
    long: 'This is far too long for a bearer token. Paste only the token.',
    nothing: 'The token itself is missing from this text.',
    none: 'There is no bearer token in this text. Paste only the token.',
    several: 'There is more than one possible token in this text. Paste only the one to use.',
    words: 'This looks like a sentence, not like a bearer token. Paste only the token.',
    placeholder: 'This is a placeholder for a token. Paste the token that belongs in its place.',
    reference: 'This only says where the token is kept. Fetch it from there and paste the token itself.',
    masked: 'This token is shortened or masked. Copy it in full.',
    address: 'This is an address, not a bearer token.',
    discord:
      'This looks like a Discord token. Never paste that anywhere; the ImaginePro API key is needed here.',
    characters: 'This contains characters that no bearer token can have. Copy the token again.',
  }
  return {
    title: 'Connect',
    intro: 'See which Discord token handled an ImaginePro message, and whether that token is all right.',
    introConnected: 'You are connected already. Another bearer token takes the place of the present one.',
    forgotBearer: 'The bearer token is forgotten, here and in every other tab.',
    forgotEverything: 'Everything that was kept on this device is forgotten, here and in every other tab.',
    field: 'Bearer token',
    hint: 'Your ImaginePro API key. Paste it in any form: a header, a JSON object or a curl command will do.',
    empty: 'Paste your bearer token first.',
    faults,
    keep: 'Keep it in',
    tab: { label: 'This tab', explains: 'Survives a reload, gone when the tab is closed.' },
    device: {
      label: 'This device',
      explains: 'Survives a restart. Stored readable on this disk: not for shared computers.',
    },
    submit: 'Connect',
    checking: 'Asking the service …',
    sandbox: 'Try the sandbox',
    footnote:
      'The bearer token is sent only in the Authorization header, by way of this app’s own server to the ImaginePro API. The sandbox needs no account: it simulates the service inside this page.',
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

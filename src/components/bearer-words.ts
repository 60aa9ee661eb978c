import type { BearerFault } from '../domain/bearer.ts'

/** What is wrong with a paste that holds no usable bearer, and what to do. None of them quotes what was pasted. */
export const bearerWords: Readonly<Record<BearerFault, string>> = {
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

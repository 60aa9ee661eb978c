import type { Formats } from './formats.ts'

/** Putting the token behind a message on the board, and what else is known of it there. */
export const watchWords = { name: 'watch', english: watchEnglish } as const

export function watchEnglish({ number }: Formats) {
  return {
    start: 'Watch this token',
    watched: 'On your board',
    started: 'The token is on your board.',
    full: (most: number): string =>
      `The watch list is full: it holds ${number(most)} messages. Take some off the board first.`,
    notKept: 'This browser keeps nothing: the token is watched for as long as this page stands.',
    others: { title: 'Other messages of this token', all: 'All of this token' },
  }
}

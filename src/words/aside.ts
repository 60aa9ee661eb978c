/** What is seldom seen: an address without a page. */
export const asideWords = { name: 'aside', english: asideEnglish } as const

export function asideEnglish() {
  return {
    notFound: {
      title: 'No such page',
      heading: 'There is no page here',
      explains: 'The address may be mistyped.',
      home: 'Look up a message instead',
    },
  }
}

/** What stands around the pages and is seldom seen: the keys, and an address without a page. */
export const asideWords = { name: 'aside', english: asideEnglish } as const

export function asideEnglish() {
  return {
    keys: {
      title: 'Keys',
      lookup: 'Go to the lookup',
      enter: 'Look up what stands in it',
      escape: 'Empty and leave the lookup; close this',
      help: 'Show these keys',
    },
    notFound: {
      title: 'No such page',
      heading: 'There is no page here',
      explains: 'The address may be mistyped.',
      home: 'Look up a message instead',
    },
  }
}

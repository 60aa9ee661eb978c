import type { Formats } from './formats.ts'

/** The page where a lookup starts. */
export const homeWords = { name: 'home', english: homeEnglish } as const

export function homeEnglish(_formats: Formats) {
  return {
    heading: 'Look up a message',
    intro:
      'Paste one message ID or many, in whatever you have them: a reply, a link, a curl command, a log. The ID or label of a token leads to its page.',
    recent: 'Recent lookups',
    clear: 'Clear all',
    remove: 'Remove',
    removeOne: (messageId: string): string => `Remove ${messageId}`,
    removed: 'Removed from the recent lookups.',
    cleared: 'The recent lookups are cleared.',
    restored: 'The recent lookups are back.',
    nothing: 'Nothing yet. The messages you look up are listed here, on this device only.',
    anyId: 'In the sandbox any ID will do.',
    tryOne: 'Look one up',
  }
}

import type { Formats } from './formats.ts'

/** What `hide` can take off the wall. */
export type WallPartName = 'ok' | 'pace' | 'plan' | 'age' | 'clock'

/** Where the wall is set up, in English; a part of the wall's words. */
export function wallSetupEnglish({ number, plural, duration }: Formats) {
  const hideable: Readonly<Record<WallPartName, string>> = {
    ok: 'Cards that are all right',
    pace: 'How long it lasts',
    plan: 'Plans',
    age: 'When it was read',
    clock: 'The clock',
  }

  return {
    title: 'Set up this wall',
    explains:
      'The wall behind follows at once. All of it stands in the address; nothing is kept on this device.',
    tokens: 'Tokens',
    allTokens: 'All tokens',
    onlyThese: 'Only these',
    find: 'Find a token',
    chosen: (count: number): string => `${number(count)} chosen`,
    noneChosen: 'Until one is chosen all are shown.',
    led: (count: number): string =>
      `The address names ${number(count)} ${plural(count, { one: 'message', other: 'messages' })}: the tokens behind ${plural(count, { one: 'it', other: 'them' })} are shown, and those chosen here.`,
    leaveOutLed: 'Leave the messages out',
    look: 'Look',
    columns: 'Columns',
    bestFit: 'As fits best',
    theme: 'Theme',
    asInSettings: 'As in the settings',
    language: 'Language',
    zone: 'Time zone',
    zoneHint: 'Such as Europe/Berlin; empty for that of the device',
    noZone: (text: string): string => `“${text}” is no time zone that this browser knows.`,
    night: 'Dark by night',
    from: 'From',
    to: 'To',
    time: 'Time',
    every: 'Ask for the tokens',
    asOnBoard: 'As on the board',
    rotate: 'Turn pages',
    everyFor: (ms: number): string => `Every ${duration(ms)}`,
    byHand: 'Only by hand',
    hide: 'Leave out',
    parts: hideable,
    address: 'Address of this wall',
    apply: 'Apply',
  }
}

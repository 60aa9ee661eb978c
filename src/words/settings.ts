import type { Formats } from './formats.ts'

/** Connection, looks and language, and what is kept on this device. */
export const settingsWords = { name: 'settings', english: settingsEnglish } as const

/** Where the bearer is, or what is there in its place. */
export type ConnectionState = 'none' | 'tab' | 'device' | 'sandbox'
export type ThemeName = 'system' | 'light' | 'dark'
/** What the app keeps on the device. */
export type Kept = 'lookups' | 'watchList' | 'preferences' | 'readings' | 'bearer'

export function settingsEnglish(_formats: Formats) {
  const states: Readonly<Record<ConnectionState, string>> = {
    none: 'You are not connected.',
    tab: 'Your bearer token is kept in this tab until it is closed.',
    device: 'Your bearer token is stored readable on this device’s disk.',
    sandbox: 'You are in the sandbox: a simulated service, without any account.',
  }
  const themes: Readonly<Record<ThemeName, string>> = {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  }
  const kept: Readonly<Record<Kept, string>> = {
    lookups: 'The messages you looked up',
    watchList: 'The watch list, with your labels and your order',
    preferences: 'Language, theme and polling interval',
    readings: 'The last readings of each token, and when the service was last asked',
    bearer: 'The bearer token, if you chose to keep it on this device',
  }
  return {
    title: 'Settings',
    connection: 'Connection',
    states,
    connect: 'Connect',
    otherBearer: 'Use another bearer token',
    forgetBearer: 'Forget the bearer token',
    bearerForgotten: 'The bearer token is forgotten.',
    leaveSandbox: 'Leave the sandbox',
    sandboxLeft: 'You left the sandbox.',
    appearance: 'Appearance and language',
    theme: 'Theme',
    themes,
    language: 'Language',
    browserLanguage: 'As the browser',
    data: 'Kept on this device',
    kept,
    clearLookups: 'Clear the recent lookups',
    noLookups: 'There are no recent lookups',
    lookupsCleared: 'The recent lookups are cleared.',
    lookupsRestored: 'The recent lookups are back.',
    forgetEverything: 'Forget everything on this device',
    everythingForgotten: 'Everything on this device is forgotten.',
    ask: {
      title: 'Forget everything on this device?',
      explains: 'This cannot be taken back. It goes here and in every open tab:',
      confirm: 'Forget everything',
    },
  }
}

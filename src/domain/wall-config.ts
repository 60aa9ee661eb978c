import { longestEveryMs, shortestEveryMs } from './freshness.ts'
import { parseMessageIds } from './message-id.ts'
import { toOneLine } from './one-line.ts'
import { longestTokenId } from './reading.ts'
import { scrubText } from './secrets.ts'

/** What `?hide=` can take off the wall: cards that are all right, and parts of every card or of the top. */
export const wallParts = ['ok', 'pace', 'plan', 'age', 'clock'] as const
export type WallPart = (typeof wallParts)[number]

const themes = ['light', 'dark', 'system'] as const

/** How a wall looks, all of it from its address. `null` where the address does not say. */
export type WallConfig = {
  /** Only these, and those that `ids` lead to. */
  tokens: readonly string[] | null
  /** Messages to watch; where there are any, only the tokens behind them and those of `tokens` are shown. */
  ids: readonly string[]
  everyMs: number | 'off' | null
  columns: number | null
  theme: (typeof themes)[number] | null
  timeZone: string | null
  /** How long a page stays; `off` leaves turning to the person. */
  rotateMs: number | 'off'
  hide: readonly WallPart[]
  /** The hours of the day, of 24, between which the screen is dimmed. */
  dim: DimHours | 'off'
}

export type DimHours = { from: number; to: number }

export const defaultWall: WallConfig = {
  tokens: null,
  ids: [],
  everyMs: null,
  columns: null,
  theme: null,
  timeZone: null,
  rotateMs: 20_000,
  hide: [],
  dim: { from: 22, to: 6 },
}

const names = ['tokens', 'ids', 'every', 'cols', 'theme', 'tz', 'rotate', 'hide', 'dim']
const mostTokens = 500
const unitMs = { s: 1_000, m: 60_000, h: 3_600_000 } as const

/**
 * Reads a wall's address. What is unknown or bad is left out, with one note each.
 *
 * `'?every=30s&cols=99'` → `{ config: { everyMs: 30000, … }, notes: ['Ignored: “cols=99” is not a number from 1 to 12.'] }`
 */
export function parseWallConfig(
  search: URLSearchParams,
  isTimeZone: (name: string) => boolean,
): { config: WallConfig; notes: string[] } {
  const notes: string[] = []
  function ignore(what: string): void {
    notes.push(`Ignored: ${what}`)
  }

  /** The value as `read` understands it, or `fallback` with a note of what it should have been. */
  function take<T, F>(name: string, fallback: F, expected: string, read: (text: string) => T | null): T | F {
    const text = search.getAll(name).join(',').trim()
    if (text === '') return fallback
    const value = read(text)
    if (value === null) ignore(`“${name}=${toOneLine(scrubText(text), 40)}” is not ${expected}.`)
    return value ?? fallback
  }

  function takeParts(text: string): WallPart[] {
    const words = new Set(splitList(text.toLowerCase()))
    for (const word of words) {
      if (wallParts.some((part) => part === word)) continue
      ignore(`“hide=${toOneLine(word, 40)}” is not one of ${wallParts.join(', ')}.`)
    }
    return wallParts.filter((part) => words.has(part))
  }

  function takeTokens(text: string): string[] | null {
    const named = [...new Set(splitList(text))]
    const fitting = named.filter((id) => id.length <= longestTokenId && scrubText(id) === id)
    const ids = fitting.slice(0, mostTokens)
    if (ids.length > 0 && fitting.length < named.length) {
      ignore(`what is too long for a token id, or looks like a secret, in “tokens”.`)
    }
    if (ids.length < fitting.length) ignore(`the tokens after the first ${mostTokens}.`)
    return ids.length === 0 ? null : ids
  }

  function takeIds(text: string): string[] | null {
    const found = parseMessageIds(text)
    if (found.kind === 'none') return null
    const odd = splitList(text).filter((part) => parseMessageIds(part).kind === 'none')
    for (const part of odd) ignore(`“${toOneLine(part, 40)}” in “ids” is no message id.`)
    if (found.leftOut > 0) ignore(`the message ids after the first ${found.ids.length}.`)
    return found.ids
  }

  const config: WallConfig = {
    tokens: take('tokens', null, 'a list of token ids', takeTokens),
    ids: take('ids', [], 'a list of message ids', takeIds),
    everyMs: take('every', null, 'a time from 15s to 1h, or off', readEvery),
    columns: take('cols', null, 'a number from 1 to 12', (text) => readWhole(text, 1, 12)),
    theme: take('theme', null, 'light, dark or system', readTheme),
    timeZone: take('tz', null, 'a time zone such as Europe/Berlin', (text) =>
      isTimeZone(text) ? text : null,
    ),
    rotateMs: take('rotate', defaultWall.rotateMs, 'a number of seconds from 5 to 3600, or off', readRotate),
    hide: take('hide', [], '', takeParts),
    dim: take('dim', defaultWall.dim, 'two hours of the day such as 22-6, or off', readDim),
  }
  for (const name of new Set(search.keys())) {
    if (!names.includes(name)) ignore(`“${toOneLine(name, 40)}” is not a setting of the wall.`)
  }
  return { config, notes }
}

/**
 * Prints a wall's address so that parsing gives the same wall; what is as by default is left out.
 *
 * `{ …, everyMs: 30000, hide: ['ok'] } → 'every=30s&hide=ok'`
 */
export function formatWallConfig(config: WallConfig): string {
  const { tokens, ids, everyMs, columns, theme, timeZone, rotateMs, hide, dim } = config
  const pairs: [string, string | null][] = [
    ['tokens', tokens?.join(',') ?? null],
    ['ids', ids.join(',')],
    ['every', typeof everyMs === 'number' ? `${everyMs / 1000}s` : everyMs],
    ['cols', columns === null ? null : String(columns)],
    ['theme', theme],
    ['tz', timeZone],
    ['rotate', formatRotate(rotateMs)],
    ['hide', hide.join(',')],
    ['dim', formatDim(dim)],
  ]
  const said = pairs.flatMap(([name, text]) => (text === null || text === '' ? [] : [[name, text]]))
  // Commas and slashes may stand in a query, and are easier to read and to edit there.
  return new URLSearchParams(said).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
}

function formatRotate(rotateMs: number | 'off'): string | null {
  if (rotateMs === 'off') return 'off'
  return rotateMs === defaultWall.rotateMs ? null : String(rotateMs / 1000)
}

function formatDim(dim: DimHours | 'off'): string | null {
  const text = dim === 'off' ? dim : `${dim.from}-${dim.to}`
  return text === '22-6' ? null : text
}

/**
 * Whether a screen is dimmed at an hour of the day.
 *
 * `{ from: 22, to: 6 }, 23 → true`; `{ from: 22, to: 6 }, 6 → false`
 */
export function isDimHour(dim: DimHours | 'off', hour: number): boolean {
  if (dim === 'off') return false
  const isAfter = hour >= dim.from
  const isBefore = hour < dim.to
  return dim.from < dim.to ? isAfter && isBefore : isAfter || isBefore
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readEvery(text: string): number | 'off' | null {
  if (text.toLowerCase() === 'off') return 'off'
  const [, amount = '', unit = 's'] = /^(\d{1,4})([smh])?$/i.exec(text) ?? []
  if (amount === '') return null
  const ms = Number(amount) * toUnitMs(unit.toLowerCase())
  return ms >= shortestEveryMs && ms <= longestEveryMs ? ms : null
}

function toUnitMs(unit: string): number {
  if (unit === 'h') return unitMs.h
  return unit === 'm' ? unitMs.m : unitMs.s
}

function readRotate(text: string): number | 'off' | null {
  if (text.toLowerCase() === 'off') return 'off'
  const seconds = readWhole(text.replace(/s$/i, ''), 5, 3600)
  return seconds === null ? null : seconds * 1000
}

function readDim(text: string): DimHours | 'off' | null {
  if (text.toLowerCase() === 'off') return 'off'
  const [, from = '', to = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (from === '' || Number(from) > 23 || Number(to) > 24 || Number(from) === Number(to)) return null
  return { from: Number(from), to: Number(to) }
}

function readTheme(text: string): WallConfig['theme'] {
  return themes.find((theme) => theme === text.toLowerCase()) ?? null
}

function readWhole(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text)) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

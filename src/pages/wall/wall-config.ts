import { longestEveryMs, shortestEveryMs } from '../../domain/freshness.ts'
import { parseMessageIds } from '../../domain/message-id-search.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { longestTokenId } from '../../domain/reading.ts'
import { scrubText } from '../../domain/secrets.ts'
import { wallPath } from '../../paths.ts'
import { isTimeZone } from '../../words/formats.ts'
import { parseLanguageTag, type LanguageTag } from '../../words/language.ts'
import type { WallPartName } from '../../words/wall-setup.ts'
import type { WallNote, WallSetting } from '../../words/wall.ts'
import { formatDimHours, parseDimHours, type DimHours } from './dim-hours.ts'

/** What `?hide=` can take off the wall: cards that are all right, and parts of every card or of the top. */
export const wallParts = ['ok', 'pace', 'plan', 'age', 'clock'] as const satisfies WallPartName[]
export type WallPart = WallPartName

const themes = ['light', 'dark', 'system'] as const

/** How a wall looks, all of it from its address. `null` where the address does not say. */
export type WallConfig = {
  /** Only these, and those that `ids` lead to. */
  tokens: readonly string[] | null
  /** Messages to ask about; where there are any, only the tokens behind them and those of `tokens` are shown. */
  ids: readonly string[]
  everyMs: number | 'off' | null
  columns: number | null
  theme: (typeof themes)[number] | null
  language: LanguageTag | null
  timeZone: string | null
  /** How long a page stays; `off` leaves turning to the person. */
  rotateMs: number | 'off'
  hide: readonly WallPart[]
  /** The hours of the day, of 24, between which the screen is dimmed. */
  dim: DimHours | 'off'
}

export const defaultWall: WallConfig = {
  tokens: null,
  ids: [],
  everyMs: null,
  columns: null,
  theme: null,
  language: null,
  timeZone: null,
  rotateMs: 20_000,
  hide: [],
  dim: { from: 22, to: 6 },
}

const settings: readonly string[] = [
  'tokens',
  'ids',
  'every',
  'cols',
  'theme',
  'lang',
  'tz',
  'rotate',
  'hide',
  'dim',
] satisfies WallSetting[]
const mostTokens = 500
const longestQuote = 40
const unitMs = { s: 1_000, m: 60_000, h: 3_600_000 } as const

/** A text of the address as a note may repeat it: what looks like a secret goes before anything is cut off. */
function quote(text: string): string {
  return toOneLine(scrubText(text), longestQuote)
}

/**
 * Reads a wall's address. What is unknown or bad is left out, with one note each.
 *
 * `'?every=30s&cols=99'` → `{ config: { everyMs: 30000, … }, notes: [{ kind: 'bad-value', setting: 'cols', text: '99' }] }`
 */
export function parseWallConfig(search: URLSearchParams): { config: WallConfig; notes: WallNote[] } {
  const notes: WallNote[] = []

  function readText(setting: WallSetting): string {
    return search.getAll(setting).join(',').trim()
  }

  /** The value as `read` understands it, or `fallback` with a note. */
  function take<T, F>(
    setting: Exclude<WallSetting, 'hide'>,
    fallback: F,
    read: (text: string) => T | null,
  ): T | F {
    const text = readText(setting)
    if (text === '') return fallback
    const value = read(text)
    if (value === null) notes.push({ kind: 'bad-value', setting, text: quote(text) })
    return value ?? fallback
  }

  function takeParts(): WallPart[] {
    const named = new Set<string>()
    for (const word of splitList(readText('hide'))) {
      const part = word.toLowerCase()
      // In small letters a secret would no longer be known as one.
      if (!wallParts.some((one) => one === part) && !named.has(part)) {
        notes.push({ kind: 'unknown-part', text: quote(word), parts: wallParts })
      }
      named.add(part)
    }
    return wallParts.filter((part) => named.has(part))
  }

  function takeTokens(text: string): string[] | null {
    const named = [...new Set(splitList(text))]
    const fitting = named.filter((id) => id.length <= longestTokenId && scrubText(id) === id)
    const ids = fitting.slice(0, mostTokens)
    if (ids.length > 0 && fitting.length < named.length) notes.push({ kind: 'unfit-tokens' })
    if (ids.length < fitting.length) notes.push({ kind: 'too-many-tokens', most: mostTokens })
    return ids.length === 0 ? null : ids
  }

  function takeIds(text: string): string[] | null {
    const found = parseMessageIds(text)
    if (found.kind === 'none') return null
    for (const part of new Set(splitList(text))) {
      if (parseMessageIds(part).kind === 'none') notes.push({ kind: 'no-message-id', text: quote(part) })
    }
    if (found.leftOut > 0) notes.push({ kind: 'too-many-ids', most: found.ids.length })
    return found.ids
  }

  const config: WallConfig = {
    tokens: take('tokens', null, takeTokens),
    ids: take('ids', [], takeIds),
    everyMs: take('every', null, readEvery),
    columns: take('cols', null, (text) => readWhole(text, 1, 12)),
    theme: take('theme', null, readTheme),
    language: take('lang', null, readLanguage),
    timeZone: take('tz', null, (text) => (isTimeZone(text) ? text : null)),
    rotateMs: take('rotate', defaultWall.rotateMs, readRotate),
    hide: takeParts(),
    dim: take('dim', defaultWall.dim, parseDimHours),
  }
  for (const name of new Set(search.keys())) {
    if (!settings.includes(name)) notes.push({ kind: 'unknown-setting', text: quote(name) })
  }
  return { config, notes }
}

/**
 * Prints a wall's address so that parsing gives the same wall; what is as by default is left out, and so is what no wall
 * understood.
 *
 * `{ …, everyMs: 30000, hide: ['ok'] } → 'every=30s&hide=ok'`
 */
export function formatWallConfig(config: WallConfig): string {
  const { tokens, ids, everyMs, columns, theme, language, timeZone, rotateMs, hide, dim } = config
  const pairs: [WallSetting, string | null][] = [
    ['tokens', tokens?.join(',') ?? null],
    ['ids', ids.join(',')],
    ['every', typeof everyMs === 'number' ? `${everyMs / 1000}s` : everyMs],
    ['cols', columns === null ? null : String(columns)],
    ['theme', theme],
    ['lang', language],
    ['tz', timeZone],
    ['rotate', formatRotate(rotateMs)],
    ['hide', hide.join(',')],
    ['dim', formatDimHours(dim) === formatDimHours(defaultWall.dim) ? null : formatDimHours(dim)],
  ]
  const said = pairs.flatMap(([name, text]) => (text === null || text === '' ? [] : [[name, text]]))
  // Commas and slashes may stand in a query, and are easier to read and to edit there.
  return new URLSearchParams(said).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** The wall's path with its settings. `{ …, hide: ['ok'] } → '/wall?hide=ok'` */
export function toWallPath(config: WallConfig): string {
  const query = formatWallConfig(config)
  return query === '' ? wallPath : `${wallPath}?${query}`
}

function formatRotate(rotateMs: number | 'off'): string | null {
  if (rotateMs === 'off') return 'off'
  return rotateMs === defaultWall.rotateMs ? null : String(rotateMs / 1000)
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

/** The language that only tests read in is none that a link may ask for. */
function readLanguage(text: string): WallConfig['language'] {
  const tag = parseLanguageTag(text)
  return tag === 'qps' ? null : tag
}

function readTheme(text: string): WallConfig['theme'] {
  return themes.find((theme) => theme === text.toLowerCase()) ?? null
}

function readWhole(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text)) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

/** What the environment says about the server, checked. */
export type Settings = {
  /** 0 takes any free port. */
  port: number
  /** The address or name to listen on; unset, only this machine can connect. */
  host: string | undefined
  /** The host, perhaps with a port, that people type; unset, the request's own. It goes into the CSP as it is. */
  publicHost: string | undefined
  /** Where the service is: http or https, a host, perhaps a port and a path. */
  upstream: string
}

/** The settings, or one sentence for the person who starts the server. */
export type SettingsReading = { kind: 'settings'; settings: Settings } | { kind: 'wrong'; sentence: string }

const listenHost = /^(?:[\w-]+(?:\.[\w-]+)*|[\da-f]*:[\da-f:.]*:[\da-f:.]*(?:%[\w.-]+)?)$/i
const typedHost = /^(?:[a-z\d-]+(?:\.[a-z\d-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?$/i
/** A user, a query or a fragment. Such an address may hold a secret, so no sentence repeats it. */
const moreThanAnAddress = /[?#]|^[^/]*\/\/[^/]*@/
const loopback = /^(?:(?:.*\.)?localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i
const everywhere = /^(?:0\.0\.0\.0|\[?::\]?)$/

/** Reads the settings from the environment. An empty or blank value counts as unset. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsReading {
  const read = (name: string) => env[name]?.trim() || undefined
  const port = read('PORT') ?? '4173'
  const host = read('HOST')
  const publicHost = read('PUBLIC_HOST')
  const upstream = read('IMAGINEPRO_URL') ?? 'https://api.imaginepro.ai'

  if (!isPort(port)) return wrong(`PORT must be a port number; it is ${JSON.stringify(port)}.`)
  if (host !== undefined && !listenHost.test(host))
    return wrong(`HOST must be one address to listen on, without a port; it is ${JSON.stringify(host)}.`)
  if (publicHost !== undefined && !isTypedHost(publicHost))
    return wrong(
      `PUBLIC_HOST must be a host as people type it, perhaps with a port; it is ${JSON.stringify(publicHost)}.`,
    )
  if (moreThanAnAddress.test(upstream))
    return wrong(
      'IMAGINEPRO_URL must have no user, no query and no fragment: only a host, and perhaps a path.',
    )
  if (!/^https?:\/\/[^/]/i.test(upstream) || !URL.canParse(upstream))
    return wrong(`IMAGINEPRO_URL must be an http or https address; it is ${JSON.stringify(upstream)}.`)
  const settings = { port: Number(port), host, publicHost, upstream }
  if (leadsHere(settings))
    return wrong(
      'IMAGINEPRO_URL must be the address of the service; it is the address of this server itself.',
    )
  return { kind: 'settings', settings }
}

function wrong(sentence: string): SettingsReading {
  return { kind: 'wrong', sentence }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

function isTypedHost(text: string): boolean {
  return typedHost.test(text) && URL.canParse(`http://${text}`)
}

/** Whether requests for the service would come back to us. What cannot be known here, the mark on each forward tells. */
function leadsHere({ port, host, publicHost, upstream }: Settings): boolean {
  const url = new URL(upstream)
  if (publicHost !== undefined && url.host === publicHost.toLowerCase() && url.pathname === '/') return true
  if (Number(url.port || (url.protocol === 'https:' ? 443 : 80)) !== port) return false
  const isThisMachine = loopback.test(url.hostname) || everywhere.test(url.hostname)
  if (isThisMachine) return host === undefined || loopback.test(host) || everywhere.test(host)
  return [host?.toLowerCase(), `[${host?.toLowerCase()}]`].includes(url.hostname)
}

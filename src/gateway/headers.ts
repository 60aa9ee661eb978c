import { imageHosts } from '../domain/image-hosts.ts'

/** The hosts CSP can name: no IPv6, and of the IPv4 addresses only 127.0.0.1. Others fall back to `'self'`. */
const nameableHost = /^(?:127\.0\.0\.1|(?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(?::\d{1,5})?$/i

/** The headers that a script or a style needs as much as a page: what the others forbid, such a file cannot do. */
const fileHeaders = ['strict-transport-security', 'x-content-type-options', 'cross-origin-resource-policy']

/** Leaves a script or a style of the build those headers that are of use to it: the others weigh 1.2 kB on each. */
export function keepFileHeaders(headers: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(headers).filter(([name]) => fileHeaders.includes(name))
}

/**
 * The headers of every response but the build's own files (docs/security.md goes through them line by line).
 *
 * CSP gives a path to a host but not to `'self'`, so scripts and styles are confined to `/assets/` by the host
 * the browser asked for: the Host header, or `PUBLIC_HOST` behind a proxy which rewrites that.
 */
export function securityHeaders(host = ''): Record<string, string> {
  const assets = nameableHost.test(host) ? `${host}/assets/` : "'self'"
  return {
    'content-security-policy':
      `default-src 'none'; script-src ${assets}; style-src ${assets}; font-src 'self'; ` +
      `img-src 'self' data: blob: ${imageHosts.join(' ')}; ` +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), ' +
      'magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=(), ' +
      'fullscreen=(self), screen-wake-lock=(self), clipboard-write=(self)',
  }
}

/** The names of the time zones that a person can choose from. `→ ['UTC', 'Africa/Abidjan', …]` */
export function listTimeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]
}

/** A request's body where it is a JSON object, else an empty one: what is missing is then named as missing. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await request.json()
    return isRecord(body) ? body : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A whole number above 0 from a query, the default where it is missing, undefined where it is something else. */
export function readCount(text: string | undefined, byDefault: number): number | undefined {
  if (text === undefined) return byDefault
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

/** Whether this is a UUID, in any case. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

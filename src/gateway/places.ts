/** A number of places, each of which is taken by one thing that runs. */
export type Places = {
  /** Takes a place. Returns how to give it back, which counts once however often it is called; `null` when all are taken. */
  take: () => (() => void) | null
}

export function createPlaces(max: number): Places {
  let taken = 0
  return {
    take() {
      if (taken >= max) return null
      taken += 1
      let isTaken = true
      return () => {
        if (isTaken) taken -= 1
        isTaken = false
      }
    },
  }
}

import { expect, test } from 'vitest'
import { createPlaces } from './places.ts'

test('no more places are taken than there are', () => {
  const places = createPlaces(2)
  expect([places.take(), places.take()]).not.toContain(null)
  expect(places.take()).toBeNull()
})

test('a place that is given back twice is one place', () => {
  const places = createPlaces(2)
  const [giveBack] = [places.take(), places.take()]
  giveBack?.()
  giveBack?.()
  expect(places.take()).not.toBeNull()
  expect(places.take()).toBeNull()
})

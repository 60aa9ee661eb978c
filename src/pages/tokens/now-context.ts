import { createContext } from 'react'

/** The current instant for ages, so that its ticking redraws them and not the rows they stand in. */
export const NowContext = createContext(0)

/** When the newest of all rows was read, in epoch milliseconds: an age is only worth a word where it is another. */
export const NewestContext = createContext(0)

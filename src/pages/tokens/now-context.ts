import { createContext } from 'react'

/** The current instant for ages, so that its ticking redraws them and not the rows they stand in. */
export const NowContext = createContext(0)

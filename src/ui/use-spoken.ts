import { useEffect, useRef } from 'react'
import { announce } from './announcer.tsx'

/** Says a sentence to assistive technology when it changes, and not when the page is opened. Nothing is said of none. */
export function useSpoken(sentence: string): void {
  const spoken = useRef('')
  useEffect(() => {
    if (spoken.current === sentence) return
    if (spoken.current !== '' && sentence !== '') announce(sentence)
    spoken.current = sentence
  }, [sentence])
}

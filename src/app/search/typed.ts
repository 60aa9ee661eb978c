/**
 * What was typed before the search had come, and what is wanted of it: nothing yet, to be looked up after Enter, or to lead
 * on by itself where it was pasted into the empty field and holds an id.
 */
export type Typed = { text: string; caret: number; wanted: Wanted }

export type Wanted = 'nothing' | 'lookup' | 'lead-on'

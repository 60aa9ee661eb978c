/** What was typed before the search had come, and whether Enter was pressed after it. */
export type Typed = { text: string; caret: number; isEntered: boolean }

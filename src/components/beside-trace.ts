/**
 * What stands beside a trace once its answer is there. It comes as one part while that is on its way, so that the first
 * load need not carry it.
 */
export { NextStep } from './next-step.tsx'
export { OtherMessages } from './other-messages.tsx'
export { ProblemLine } from './problem-line.tsx'
export { TokenName } from './token-name.tsx'
export { WatchButton } from './watch-button.tsx'

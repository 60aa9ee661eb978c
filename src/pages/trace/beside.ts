/**
 * What stands beside a trace once its answer is there. It comes as one part while that is on its way, so that the first
 * load need not carry it.
 */
export { NextStep } from '../../components/next-step.tsx'
export { OtherMessages } from '../../components/other-messages.tsx'
export { ProblemLine } from '../../components/problem-line.tsx'
export { TokenName } from '../../components/token-name.tsx'
export { WatchButton } from '../../components/watch-button.tsx'
export { MessageFacts } from './message-facts.tsx'
export { RawTable } from './raw-table.tsx'
export { TokenDetails } from './token-details.tsx'

import type { asideEnglish } from './aside.ts'
import type { boardEnglish } from './board.ts'
import type { commonEnglish } from './common.ts'
import type { connectEnglish } from './connect.ts'
import type { detailsEnglish } from './details.ts'
import type { gaugeEnglish } from './gauge.ts'
import type { homeEnglish } from './home.ts'
import type { messageEnglish } from './message.ts'
import type { nextStepEnglish } from './next-step.ts'
import type { problemEnglish } from './problem.ts'
import type { sandboxEnglish } from './sandbox.ts'
import type { searchEnglish } from './search.ts'
import type { settingsEnglish } from './settings.ts'
import type { shellEnglish } from './shell.ts'
import type { summaryEnglish } from './summary.ts'
import type { tokenEnglish } from './token.ts'
import type { traceEnglish } from './trace.ts'
import type { tracesEnglish } from './traces.ts'
import type { verdictEnglish } from './verdict.ts'
import type { wallEnglish } from './wall.ts'
import type { watchEnglish } from './watch.ts'
import type { Formats } from './formats.ts'

/** What each area says: the type of its English words is the type of all languages. */
export type AreaWords = {
  aside: ReturnType<typeof asideEnglish>
  board: ReturnType<typeof boardEnglish>
  common: ReturnType<typeof commonEnglish>
  connect: ReturnType<typeof connectEnglish>
  details: ReturnType<typeof detailsEnglish>
  gauge: ReturnType<typeof gaugeEnglish>
  home: ReturnType<typeof homeEnglish>
  message: ReturnType<typeof messageEnglish>
  nextStep: ReturnType<typeof nextStepEnglish>
  problem: ReturnType<typeof problemEnglish>
  sandbox: ReturnType<typeof sandboxEnglish>
  search: ReturnType<typeof searchEnglish>
  settings: ReturnType<typeof settingsEnglish>
  shell: ReturnType<typeof shellEnglish>
  summary: ReturnType<typeof summaryEnglish>
  token: ReturnType<typeof tokenEnglish>
  trace: ReturnType<typeof traceEnglish>
  traces: ReturnType<typeof tracesEnglish>
  verdict: ReturnType<typeof verdictEnglish>
  watch: ReturnType<typeof watchEnglish>
  wall: ReturnType<typeof wallEnglish>
}

export type AreaName = keyof AreaWords

/** All areas in another language: what is missing or misnamed does not compile. */
export type Twins = { readonly [TName in AreaName]: (formats: Formats) => AreaWords[TName] }

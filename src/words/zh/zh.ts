import type { Language } from '../language.ts'
import { asideChinese } from './aside.ts'
import { boardChinese } from './board.ts'
import { commonChinese } from './common.ts'
import { connectChinese } from './connect.ts'
import { detailsChinese } from './details.ts'
import { gaugeChinese } from './gauge.ts'
import { homeChinese } from './home.ts'
import { messageChinese } from './message.ts'
import { nextStepChinese } from './next-step.ts'
import { problemChinese } from './problem.ts'
import { sandboxChinese } from './sandbox.ts'
import { searchChinese } from './search.ts'
import { settingsChinese } from './settings.ts'
import { shellChinese } from './shell.ts'
import { summaryChinese } from './summary.ts'
import { tokenChinese } from './token.ts'
import { traceChinese } from './trace.ts'
import { tracesChinese } from './traces.ts'
import { verdictChinese } from './verdict.ts'
import { wallChinese } from './wall.ts'
import { watchChinese } from './watch.ts'

/** Simplified Chinese, as one chunk. */
export const chinese: Language = {
  tag: 'zh-CN',
  direction: 'ltr',
  unknown: '未知',
  units: {
    second: (amount) => `${amount} 秒`,
    minute: (amount) => `${amount} 分钟`,
    hour: (amount) => `${amount} 小时`,
    days: (days) => `${days} 天`,
    months: (months) => `${months} 个月`,
    years: (years) => `${years} 年`,
    percent: (amount) => `${amount}%`,
    join: (large, small) => `${large} ${small}`,
    now: '刚刚',
    ago: (amount) => `${amount}前`,
    ahead: (amount) => `${amount}后`,
    zoned: (moment, zone) => `${moment}（${zone}）`,
  },
  twins: {
    aside: asideChinese,
    board: boardChinese,
    common: commonChinese,
    connect: connectChinese,
    details: detailsChinese,
    gauge: gaugeChinese,
    home: homeChinese,
    message: messageChinese,
    nextStep: nextStepChinese,
    problem: problemChinese,
    sandbox: sandboxChinese,
    search: searchChinese,
    settings: settingsChinese,
    shell: shellChinese,
    summary: summaryChinese,
    token: tokenChinese,
    trace: traceChinese,
    traces: tracesChinese,
    verdict: verdictChinese,
    wall: wallChinese,
    watch: watchChinese,
  },
}

import type { BoardCount } from '../../domain/board.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import { briefChinese } from './brief-reasons.ts'
import { commonChinese } from './common.ts'

function attention({ all, attention: troubled, groups: { old, unknown, off } }: BoardCount): string {
  if (all === 0) return '还没有令牌'
  if (old === all) return all === 1 ? '该令牌近期未更新' : `${all} 个令牌近期均未更新`
  if (troubled > 0) {
    return all === 1 ? '该令牌需要关注' : `${all} 个令牌中有 ${troubled} 个需要关注`
  }
  if (off === all) return all === 1 ? '该令牌已停用' : `全部 ${all} 个令牌均已停用`
  if (old + unknown === 0) {
    if (all === 1) return '该令牌一切正常'
    return off === 0 ? `全部 ${all} 个令牌均正常` : `${all} 个令牌中有 ${all - off} 个正常`
  }
  return all === 1 ? '该令牌无法判断' : `${all} 个令牌中没有已知需要关注的`
}

export function summaryChinese(formats: Formats): AreaWords['summary'] {
  const { duration, moment, lasting } = formats
  const { groups, fields } = commonChinese(formats)

  /** `→ '1 个告急、2 个正常'` */
  function lastKnown({ lastLevels }: BoardCount): string {
    return (['down', 'critical', 'low', 'unknown', 'ok', 'off'] as const)
      .filter((level) => lastLevels[level] > 0)
      .map((level) => `${lastLevels[level]} 个${groups[level]}`)
      .join('、')
  }

  function aside(count: BoardCount): string[] {
    const { old, unknown, off } = count.groups
    return [
      old > 0 ? `${old} 个未更新（此前：${lastKnown(count)}）` : '',
      unknown > 0 ? `${unknown} 个未知` : '',
      off > 0 ? `${off} 个已停用` : '',
    ].filter((text) => text !== '')
  }

  return {
    freshness: {
      live: '实时',
      ageing: '稍旧：最近一次应答迟迟未到',
      stale: '未更新：连续多次没有应答，情况可能已经变化',
      lost: '失联：数据过于陈旧，不能反映现状',
    },
    attention,
    aside,
    brief: briefChinese(formats, fields),
    since: ({ since, isSeen }, now) =>
      isSeen ? `${moment(since, now)} 起 · 已 ${lasting(since, now)}` : `至少已 ${lasting(since, now)}`,
    silentSince: (at, now, isPolled) => `${moment(at, now)} 起${isPolled ? '无应答' : '未读取'}`,
    every: (ms) => `每 ${duration(ms)}`,
  }
}

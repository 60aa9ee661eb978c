import { hasBonus, type TimeUnit } from '../../domain/fast-time.ts'
import type { BoardCount } from '../../domain/board.ts'
import type { KnownFastTime, Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { ReadingPart } from '../../domain/reading.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import { quote, type ReasonWords } from '../verdict-reasons.ts'
import { commonChinese } from './common.ts'

const units: Readonly<Record<TimeUnit, string>> = { hours: '小时', minutes: '分钟' }

/** A space stands between Chinese and what is not. */
function join(who: string, phrase: string): string {
  return /\p{Script=Han}$/u.test(who) ? `${who}${phrase}` : `${who} ${phrase}`
}

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

export function verdictChinese(formats: Formats): AreaWords['verdict'] {
  const { number, percent, instant, list, duration, moment } = formats
  const { fields, groups } = commonChinese(formats)

  const notices: Readonly<
    Record<Extract<Reason, { kind: 'notice' }>['notice'], { phrase: string; brief: string }>
  > = {
    blocked: { phrase: '已被 Midjourney 封锁', brief: '已被封锁' },
    'no-sign-in': { phrase: '无法登录 Discord', brief: '无法登录' },
    'no-subscription': { phrase: '没有订阅', brief: '无订阅' },
    paused: { phrase: '的订阅已暂停', brief: '订阅已暂停' },
    moderation: { phrase: '有审核消息待处理', brief: '审核待处理' },
    terms: { phrase: '有新条款待接受', brief: '新条款' },
    'no-fast-time': { phrase: '的快速时长已用完', brief: '已用完' },
    'queue-full': { phrase: '的队列已满', brief: '队列已满' },
    alarming: { phrase: '有一条我们无法解读的通知', brief: '有通知' },
  }

  function amount(value: number, unit: TimeUnit): string {
    return `${number(value)} ${units[unit]}`
  }

  /** `→ '剩余快速时长 1.2 小时，共 15 小时'` */
  function fastTimeLeft(time: KnownFastTime): string {
    const left = `剩余快速时长 ${amount(time.left, time.unit)}`
    if (time.kind === 'left-only') return left
    const total = amount(time.total, time.unit)
    return hasBonus(time) ? `${left}，超出套餐的 ${total}` : `${left}，共 ${total}`
  }

  function names(parts: readonly ReadingPart[]): string {
    return list(parts.map((part) => fields[part]))
  }

  function fastTimeWords({ level, time, isRelaxed }: Extract<Reason, { kind: 'fast-time' }>): ReasonWords {
    const detail = fastTimeLeft(time)
    if (level === 'ok') return { phrase: '一切正常', detail, brief: '' }
    if (isRelaxed) return { phrase: '以放松模式运行，快速时长所剩不多', detail, brief: '放松模式' }
    if (time.left === 0) return { phrase: '的快速时长已用完', detail, brief: '已用完' }
    const brief =
      time.kind === 'measured' && time.total > 0
        ? `剩余 ${percent(time.left / time.total)}`
        : `剩余 ${amount(time.left, time.unit)}`
    return { phrase: '的快速时长不足', detail, brief }
  }

  function reason(why: Reason): ReasonWords {
    switch (why.kind) {
      case 'no-information':
        return { phrase: '无法判断', detail: '服务没有提供它的任何信息', brief: '无信息' }
      case 'switched-off':
        return { phrase: '已停用', detail: '已被设为停用，重新启用前不接受任务', brief: '已停用' }
      case 'banned':
        return { phrase: '已被封禁', detail: '服务报告的状态为 BANNED', brief: '已封禁' }
      case 'verifying':
        return { phrase: '正在验证', detail: '服务完成验证之前，它不会工作', brief: '验证中' }
      case 'unknown-status':
        return { phrase: '的状态我们不认识', detail: `服务给出的状态是${quote(why.text)}`, brief: '新状态' }
      case 'notice':
        return { ...notices[why.notice], detail: `Midjourney 的通知为${quote(why.text)}` }
      case 'paused':
        return { phrase: '的订阅已暂停', detail: '订阅处于暂停状态', brief: '订阅已暂停' }
      case 'inactive':
        return { phrase: '没有有效的订阅', detail: '订阅未生效', brief: '订阅未生效' }
      case 'ended':
        return {
          phrase: '的订阅已到期',
          detail: why.at === null ? '订阅已经结束' : `订阅已于 ${instant(why.at)} 到期`,
          brief: '订阅已到期',
        }
      case 'cancelled':
        return {
          phrase: '的订阅已取消',
          detail: why.endsAt === null ? '订阅不再续订' : `订阅不再续订，将于 ${instant(why.endsAt)} 到期`,
          brief: '已取消',
        }
      case 'renewal-passed':
        return {
          phrase: '无法判断',
          detail: `服务给出的信息比它自己的重置时间（${instant(why.at)}）还早`,
          brief: '早于重置',
        }
      case 'unread-subscription':
        return {
          phrase: '无法判断',
          detail: `它的订阅信息为${quote(why.text)}，我们无法理解`,
          brief: '订阅不明',
        }
      case 'no-subscription':
        return { phrase: '无法判断', detail: '服务没有给出它的订阅', brief: '无订阅' }
      case 'fast-time':
        return fastTimeWords(why)
      case 'no-fast-time':
        return { phrase: '无法判断', detail: '服务没有给出快速时长', brief: '未给出时长' }
      case 'unread-fast-time':
        return { phrase: '无法判断', detail: `它的快速时长为${quote(why.text)}`, brief: '时长无法解读' }
      case 'outdated':
        return {
          phrase: '无法判断',
          detail: `服务不再发送${names(why.parts)}，最后一次是 ${instant(why.saidAt)}`,
          brief: `不再发送${fields[why.parts[0] ?? 'tokenStatus']}`,
        }
      case 'hidden':
        return {
          phrase: '无法判断',
          detail: `${names(why.parts)}中有疑似密钥的内容，已被隐去`,
          brief: '内容已隐去',
        }
    }
  }

  function details(reasons: readonly Reason[]): string {
    return reasons.map((why) => reason(why).detail).join('；')
  }

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
    reason,
    fastTimeLeft,
    freshness: {
      live: '实时',
      ageing: '稍旧：最近一次应答迟迟未到',
      stale: '未更新：连续多次没有应答，情况可能已经变化',
      lost: '失联：数据年代已久，不能反映现状',
    },
    attention,
    aside,
    who: (tokenId) => (tokenId === null ? '该令牌' : `令牌 ${toOneLine(tokenId, 40)}`),
    phrase: ([first]) => (first === undefined ? '无法判断' : reason(first).phrase),
    details: (reasons) => `${details(reasons)}。`,
    sentence(who, reasons) {
      const [first] = reasons
      const phrase = first === undefined ? '无法判断' : reason(first).phrase
      return `${join(who, phrase)}：${details(reasons)}。`
    },
    lastSentence: (who, { level, reasons }) =>
      `${join(who, '上次读取时')}为“${groups[level]}”：${details(reasons)}。`,
    notice: (text) => `Midjourney 的通知：${quote(text)}。`,
    listedTwice: (times) => `服务把这个令牌列出了 ${times} 次；这里显示其中情况最差的一次。`,
    pace({ runsOutAt, resetsAt, isLast, minutesPerDay }) {
      const perDay =
        minutesPerDay >= 60
          ? `${number(minutesPerDay / 60, 1)} 小时`
          : `${Math.max(1, Math.round(minutesPerDay))} 分钟`
      const since = `按上次重置以来每天约 ${perDay}的用量`
      const resets = instant(resetsAt)
      if (runsOutAt === null) {
        return `${since}，可以用到${isLast ? `套餐到期（${resets}）` : `下次重置（${resets}）`}。`
      }
      const next = isLast ? `套餐将于 ${resets} 到期` : `下次重置在 ${resets}`
      return `${since}，可能在 ${instant(runsOutAt)} 前后用完；${next}。`
    },
    silentSince: (at, now, isPolled) => `${moment(at, now)} 起${isPolled ? '无应答' : '未读取'}`,
    every: (ms) => `每 ${duration(ms)}`,
  }
}

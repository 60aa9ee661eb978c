import { hasBonus, type TimeUnit } from '../../domain/fast-time.ts'
import type { KnownFastTime, Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { NoticeKind } from '../../domain/notice.ts'
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

export function verdictChinese(formats: Formats): AreaWords['verdict'] {
  const { number, instant, list } = formats
  const { fields, groups } = commonChinese(formats)

  const notices: Readonly<Record<NoticeKind, string>> = {
    blocked: '已被 Midjourney 封锁',
    'no-sign-in': '无法登录 Discord',
    'no-subscription': '没有订阅',
    paused: '的订阅已暂停',
    moderation: '有审核消息待处理',
    terms: '有新条款待接受',
    'no-fast-time': '的快速时长已用完',
    'queue-full': '的队列已满',
    alarming: '有一条我们无法解读的通知',
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
    if (level === 'ok') return { phrase: '一切正常', detail }
    if (isRelaxed) return { phrase: '以放松模式运行，快速时长所剩不多', detail }
    if (time.left === 0) return { phrase: '的快速时长已用完', detail }
    return { phrase: '的快速时长不足', detail }
  }

  function reason(why: Reason): ReasonWords {
    switch (why.kind) {
      case 'no-information':
        return { phrase: '无法判断', detail: '服务没有提供它的任何信息' }
      case 'switched-off':
        return { phrase: '已停用', detail: '已被设为停用，重新启用前不接受任务' }
      case 'banned':
        return { phrase: '已被封禁', detail: '服务报告的状态为 BANNED' }
      case 'verifying':
        return { phrase: '正在验证', detail: '服务完成验证之前，它不会工作' }
      case 'unknown-status':
        return { phrase: '的状态我们不认识', detail: `服务给出的状态是${quote(why.text)}` }
      case 'notice':
        return { phrase: notices[why.notice], detail: `Midjourney 的通知为${quote(why.text)}` }
      case 'paused':
        return { phrase: '的订阅已暂停', detail: '订阅处于暂停状态' }
      case 'inactive':
        return { phrase: '没有有效的订阅', detail: '订阅未生效' }
      case 'ended':
        return {
          phrase: '的订阅已到期',
          detail: why.at === null ? '订阅已经结束' : `订阅已于 ${instant(why.at)} 到期`,
        }
      case 'cancelled':
        return {
          phrase: '的订阅已取消',
          detail: why.endsAt === null ? '订阅不再续订' : `订阅不再续订，将于 ${instant(why.endsAt)} 到期`,
        }
      case 'renewal-passed':
        return {
          phrase: '无法判断',
          detail: `服务给出的信息比它自己的重置时间（${instant(why.at)}）还早`,
        }
      case 'unread-subscription':
        return {
          phrase: '无法判断',
          detail: `它的订阅信息为${quote(why.text)}，我们无法理解`,
        }
      case 'no-subscription':
        return { phrase: '无法判断', detail: '服务没有给出它的订阅' }
      case 'fast-time':
        return fastTimeWords(why)
      case 'no-fast-time':
        return { phrase: '无法判断', detail: '服务没有给出快速时长' }
      case 'unread-fast-time':
        return { phrase: '无法判断', detail: `它的快速时长为${quote(why.text)}` }
      case 'unread-switch':
        return { phrase: '无法判断', detail: `它的启用状态为${quote(why.text)}，我们无法理解` }
      case 'outdated':
        return {
          phrase: '无法判断',
          detail: `服务不再发送${names(why.parts)}，最后一次是 ${instant(why.sentAt)}`,
        }
      case 'hidden':
        return {
          phrase: '无法判断',
          detail: `${names(why.parts)}中有疑似密钥的内容，已被隐去`,
        }
    }
  }

  function details(reasons: readonly Reason[]): string {
    return reasons.map((why) => reason(why).detail).join('；')
  }

  return {
    reason,
    fastTimeLeft,
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
  }
}

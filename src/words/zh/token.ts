import type { Freshness } from '../../domain/freshness.ts'
import type { HealthLevel } from '../../domain/health.ts'
import type { KnownFastTime } from '../../domain/judge.ts'
import type { SubscriptionState } from '../../domain/subscription.ts'
import type { Formats } from '../formats.ts'
import type { Absence } from '../token.ts'
import type { AreaWords } from '../twins.ts'
import { commonChinese } from './common.ts'
import { summaryChinese } from './summary.ts'

export function tokenChinese(formats: Formats): AreaWords['token'] {
  const { number, instant, relative, age } = formats
  const { groups, was } = commonChinese(formats)
  const { freshness } = summaryChinese(formats)

  const absent: Readonly<Record<Absence, { heading: string; explains: string }>> = {
    looking: { heading: '正在查找该令牌…', explains: '正在向服务查询你的令牌。' },
    unread: { heading: '暂时无法确定', explains: '服务恢复响应后，才能知道你的账号里有没有这个令牌。' },
    hidden: { heading: '不在看板上', explains: '你已把这个令牌移出看板。' },
    unlisted: { heading: '不在看板上', explains: '你的账号未列出这个令牌，你关注的消息也没有指向它。' },
  }
  const states: Readonly<Record<SubscriptionState, string>> = {
    active: '有效',
    cancelled: '已取消',
    paused: '已暂停',
    inactive: '未生效',
    ended: '已结束',
    trial: '试用',
    unknown: '未说明状态',
  }
  const billings = { monthly: '按月付费', yearly: '按年付费' } as const

  return {
    absent,
    absentTitle: (why: Absence, name: string): string => `${absent[why].heading} · ${name}`,
    title: (level: HealthLevel, isOld: boolean, name: string): string =>
      `${isOld ? was(level) : groups[level]}：令牌 ${name}`,
    seeAll: '查看全部令牌',
    all: '令牌',
    crumb: '令牌的位置',
    nth: (place: number, of: number): string => `第 ${number(place)} 个，共 ${number(of)} 个`,
    previous: (name: string): string => `上一个令牌：${name}`,
    following: (name: string): string => `下一个令牌：${name}`,
    more: '更多操作',

    place: (place: number, of: number): string => `你的排序：第 ${number(place)} 位，共 ${number(of)} 个`,
    moved: (place: number, of: number): string => `已移到第 ${number(place)} 位，共 ${number(of)} 个。`,
    moveUp: '上移',
    moveDown: '下移',
    moveHint: '你自己的排序，用于状态相同的令牌之间',
    isFirst: '已经是第一个',
    isLast: '已经是最后一个',
    rename: '重命名',
    labelField: '给它起个名称，留空则不设名称',
    labelSaved: '名称已保存。',
    labelGone: '名称已清除。',
    unwatch: '停止关注',
    unwatched: '令牌已移出看板，可以撤销。',
    watchAgain: '重新关注',
    watchNameAgain: (name: string): string => `重新关注令牌 ${name}`,
    watchedAgain: '令牌已回到看板。',

    verdict: '状态判断',
    listedTwice: (times) => `服务把这个令牌列出了 ${times} 次；这里显示其中情况最差的一次。`,
    notRead: '这个令牌还没有读取过。',
    news: (name: string, level: HealthLevel, isOld: boolean): string =>
      `令牌 ${name}：${isOld ? `${was(level)}，目前情况不明` : groups[level]}。`,
    readAt: (kind: Freshness, at: number, now: number): string =>
      `${freshness[kind]}。${age(at, now)}读取，数据截至 ${instant(at)}。`,
    missing: '最近一次列表里没有这个令牌。如果下一次仍然没有，它将从看板上移除。',
    partSentAt: (at: number): string => `上次返回于 ${instant(at)}`,

    headline: (level: HealthLevel, detail: string): string => `${groups[level]}：${detail}`,
    wasHeadline: (level: HealthLevel, detail: string): string => `上次读取时${groups[level]}：${detail}`,
    mostLeft: (name: string, time: KnownFastTime): string =>
      `剩余最多：${name}，${number(time.left, 1)} ${time.unit === 'hours' ? '小时' : '分钟'}`,

    inShort: '概要',
    facts: {
      plan: '套餐',
      refill: '快速时长重置',
      renewal: '套餐续订',
      ends: '套餐到期',
      relaxed: '放松用量',
      lifetime: '累计用量',
      mode: '模式',
      jobs: '正在运行的任务',
    },
    noRefill: '无：套餐先到期',
    waitingFast: '排队中（快速）：',
    waitingRelaxed: '排队中（放松）：',
    noPlan: '无套餐',
    states,
    planDetails: (state: SubscriptionState, billing: 'monthly' | 'yearly' | null): string =>
      billing === null ? states[state] : `${states[state]}，${billings[billing]}`,
    renewal(event: 'renews' | 'ends', at: number, now: number): string {
      const when = relative(at, now)
      if (event === 'renews') return when
      return at < now ? `${when}已到期` : `${when}到期`
    },
    due: (at: number, now: number): string => (at < now ? `${relative(at, now)}就该到了` : relative(at, now)),
    notKnown: '未知',
    asSent: '服务返回的原文',
    messages: '指向它的消息',
    showAll: (count: number): string => `显示全部 ${number(count)} 条`,
    noMessages: '无：这个令牌由你的账号直接列出。',
  }
}

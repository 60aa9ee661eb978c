import type { SubscriptionState } from '../../domain/subscription.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function detailsChinese({ number, instant, relative }: Formats): AreaWords['details'] {
  const states: Readonly<Record<SubscriptionState, string>> = {
    active: '有效',
    cancelled: '已取消',
    paused: '已暂停',
    inactive: '未生效',
    ended: '已到期',
    trial: '试用',
    unknown: '状态未注明',
  }
  const billings = { monthly: '按月付费', yearly: '按年付费' } as const

  return {
    queue: {
      title: '队列与任务',
      running: '正在运行',
      fast: '等待中（快速）',
      relaxed: '等待中（放松）',
      mode: '模式',
      byStatus: '取自令牌状态',
      images: '图片可见性',
      status: '状态',
      tokenId: '令牌 ID',
      channelId: '频道 ID',
      copyChannelId: '复制频道 ID',
    },
    usage: {
      title: '用量',
      relaxed: '放松',
      lifetime: '累计',
      unit: (_images) => '张图片',
      hours: (hours) => `GPU 时长 ${number(hours)} 小时`,
    },
    plan: {
      title: '订阅套餐',
      missing: '服务没有给出订阅信息。',
      none: '无套餐',
      state: (state, billing) =>
        billing === null ? states[state] : `${states[state]}，${billings[billing]}`,
      noRenewal: '未注明续订时间。',
      renewal: '续订',
      renews: '续订时间',
      wasToRenew: '原定续订时间',
      ends: '到期时间',
      ended: '已到期',
      day: (day, days) => `本月快速时长周期：第 ${day} 天，共 ${days} 天`,
      refill: ({ resetsAt }, now) =>
        `快速时长每月重置：下次在 ${relative(resetsAt, now)}，${instant(resetsAt)}。`,
    },
    raw: {
      title: '服务的原始内容',
      otherMessage: '注意：应答中的消息与所查询的不同。',
    },
  }
}

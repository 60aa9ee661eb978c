import { exampleMessageId } from '../../domain/message-id.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { SubscriptionState } from '../../domain/subscription.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import { commonChinese } from './common.ts'

export function traceChinese(formats: Formats): AreaWords['trace'] {
  const { number, instant, relative, age, duration } = formats
  const { groups, was } = commonChinese(formats)

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
    noId: {
      title: '不是消息 ID',
      heading: '此地址中没有消息 ID',
      form: `消息 ID 形如 ${exampleMessageId}。`,
    },
    traceOf: '消息追踪',
    copyMessageId: '复制消息 ID',
    copyCurl: '复制为 curl',
    asking: '正在向服务查询追踪信息…',
    title(level, isOld, tokenId, messageId) {
      const token = tokenId === null ? '令牌' : `令牌 ${toOneLine(tokenId, 40)}`
      return `${isOld ? was(level) : groups[level]}：${token} · ${messageId}`
    },
    titleAsking: (messageId) => `追踪 · ${messageId}`,
    titleFailed: (messageId) => `无追踪信息 · ${messageId}`,
    verdict: '判断',
    wasPhrase: (level) => `上次读取时为“${groups[level]}”`,
    waits: (spacingMs) => `服务每 ${duration(spacingMs)}只允许追踪一次，正在等待轮到这一条。`,
    wasSo: (at) => `这是 ${instant(at)} 读取的旧数据，情况可能已经变化。请刷新以了解现状。`,
    noInformation: '服务没有提供令牌本身的信息。',
    news: {
      ok: '当前判断：正常',
      low: '当前判断：需要留意',
      critical: '当前判断：告急',
      down: '当前判断：不可用',
      unknown: '当前判断：未知',
      off: '当前判断：已停用',
      failing: '未能取得最新应答',
    },
    noChange: '已重新查询：没有变化',
    stillFails: '已重新查询：仍然失败',
    message: {
      title: '消息',
      asking: '正在向服务查询消息进度…',
      notKnown: '未知，原因见上。',
      noPrompt: '未提供提示词',
      progress: '消息进度',
      noProgress: '未给出进度',
      askedAgain: '会自动再次查询。',
      otherMessage: '应答中的消息与所查询的不同：',
      told: {
        queued: '消息本身正在排队。',
        running: '消息本身仍在运行。',
        done: '消息本身已完成。',
        failed: '消息本身已失败。',
        unknown: '消息本身的进度见下文。',
      },
      parameters: '提示词参数',
      asked: '提交',
      ended: { done: '完成', failed: '失败', queued: '最近更新', running: '最近更新', unknown: '最近更新' },
      when: (at, now) => `${instant(at)}，${age(at, now)}`,
      took: (ms) => `耗时 ${duration(ms)}`,
      pictureLater: '完成后显示图片',
      picture: '生成的图片',
      simulated: '模拟图片',
      noPicture: '没有可显示的图片',
      brokenPicture: '图片无法加载',
    },
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

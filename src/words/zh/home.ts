import type { KnownFastTime, Reason } from '../../domain/judge.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import { briefChinese } from './brief-reasons.ts'
import { commonChinese } from './common.ts'

export function homeChinese(formats: Formats): AreaWords['home'] {
  const { number, day, relative, moment } = formats
  const { groups, was, fields } = commonChinese(formats)
  const toBrief = briefChinese(formats, fields)

  const notices = {
    blocked: '到 Midjourney 查看封锁原因',
    'no-sign-in': '用该账号登录 Discord',
    'no-subscription': '为该账号订阅套餐',
    paused: '恢复 Midjourney 订阅',
    moderation: '到 Midjourney 回应审核消息',
    terms: '到 Midjourney 接受条款',
    'no-fast-time': '等待重置，或改用放松模式',
    'queue-full': '等待任务完成',
    alarming: '在令牌页面阅读通知',
  } as const

  function todo(why: Reason): string {
    switch (why.kind) {
      case 'banned':
        return '到 Discord 查看该账号'
      case 'verifying':
        return '等待验证完成'
      case 'notice':
        return notices[why.notice]
      case 'paused':
        return notices.paused
      case 'inactive':
      case 'ended':
        return '重新订阅套餐'
      case 'cancelled':
        return why.endsAt === null ? '恢复订阅，或安排接替' : `${day(why.endsAt)}前恢复订阅`
      case 'fast-time':
        return why.isRelaxed ? '放松任务不消耗快速时长' : '重置之前请节省使用'
      case 'switched-off':
        return '需要时重新启用'
      case 'no-information':
      case 'renewal-passed':
      case 'no-fast-time':
      case 'outdated':
        return '刷新重试'
      case 'unknown-status':
      case 'unread-subscription':
      case 'no-subscription':
      case 'unread-fast-time':
      case 'unread-switch':
      case 'hidden':
        return '查看服务返回的原文'
    }
  }

  function amount(minutes: number): string {
    if (minutes < 60) return `${number(minutes, 0)} 分钟`
    return `${number(minutes / 60, minutes < 6000 ? 1 : 0)} 小时`
  }

  function fastTime(time: KnownFastTime): string {
    const unit = time.unit === 'hours' ? '小时' : '分钟'
    if (time.kind === 'left-only') return `${number(time.left, 1)} ${unit}`
    return `${number(time.left, 1)} / ${number(time.total, 1)} ${unit}`
  }

  const kinds: AreaWords['home']['kinds'] = {
    ...groups,
    old: '未更新',
    unknown: '未知',
    off: '已停用，不可用',
    down: '不可用',
  }
  const uses = {
    old: '（上次读取时）',
    unknown: '（能否使用未知）',
    off: '无法使用',
    down: '无法使用',
  } as const

  return {
    title: '概览',
    looking: '正在查找你的令牌…',
    unread: '尚未读到你的令牌',
    allHidden: '所有令牌都已从看板移除',
    allTokens: '全部令牌',
    fine: (count) => `${number(count)} 个正常`,
    keptFrom: (at) => `以下为 ${at} 读到的内容。`,

    worst: '最需要关注的令牌',
    matter(level, isOld, why) {
      if (isOld) return was(level)
      const brief = why === null ? '' : toBrief(why)
      if (brief === '') return groups[level]
      return level === 'down' ? brief : `${groups[level]} · ${brief}`
    },
    notRead: '尚未读取',
    left: (time, use) => (use === 'usable' ? `剩余 ${fastTime(time)}` : `${fastTime(time)} ${uses[use]}`),
    noTime: '快速时长未知',
    todo,
    refill: (at, now) => `${relative(at, now)}重置（${day(at)}）`,
    silent: (at, now) => `${moment(at, now)} 起未读取`,
    asksNext: '将在下一轮读取',
    othersFine: (count) => `另有 ${number(count)} 个正常`,
    othersOff: (count) => `另有 ${number(count)} 个已停用`,
    noOthers: '看板上没有其他令牌',
    allFine: '没有需要关注的令牌',

    pool: '时长池',
    amount,
    poolOf: (minutes) => `剩余快速时长，共 ${amount(minutes)}`,
    allUsable: '目前全部可用',
    noneUsable: '目前均不可用',
    usable: (minutes) => `其中 ${amount(minutes)}目前可用`,
    kinds,
    used: '已使用',
    untold: (count) => `${number(count)} 个令牌未给出时长`,
    noPool: '没有令牌给出剩余的快速时长。',
    segment: (name, minutes, kind) => `${name}：${amount(minutes)}，${kind}`,
    kindSegment: (kind, minutes) => `${kinds[kind]}：${amount(minutes)}`,

    refills: '即将重置',
    noRefills: '没有已知的重置时间：可用的套餐都没有给出续订日期。',
    refillAt: (at, now) => `${day(at)}，${relative(at, now)}`,
    moreRefills: (count) => `还有 ${number(count)} 个`,

    first: {
      title: '还没有可显示的令牌',
      explains: '服务没有为此账号列出令牌，关注的消息也没有指向任何令牌。可以这样开始：',
      lookUp: '在上方粘贴一个消息 ID，追踪结果会给出处理它的令牌。',
      watch: '在令牌页面点“添加令牌”关注消息，每条消息都会找到它的令牌，随后显示在这里。',
      openTokens: '打开令牌页面',
      hidden: '所有令牌都已从看板移除，可以在令牌页面放回。',
    },

    recent: '最近查询',
    onDevice: '仅在本设备',
    inSandbox: '仅限沙盒',
    clear: '全部清除',
    remove: '移除',
    removeOne: (messageId) => `移除 ${messageId}`,
    removed: '已从最近查询中移除。',
    cleared: '最近查询已清除。',
    restored: '最近查询已恢复。',
    nothing: '还没有记录。查询过的消息会列在这里，只保存在本设备上。',
    anyId: '在沙盒中，任何 ID 都可以查询。',
    tryOne: '试查一个',
    showAllLookups: (count) => `显示全部 ${number(count)} 条`,
    tokenIs: (level) => `令牌${groups[level]}`,
    tokenWas: (level) => `令牌${was(level)}`,
    notTold: '令牌未知',
  }
}

import type { Reason } from '../../domain/judge.ts'
import type { NoticeKind } from '../../domain/notice.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function briefChinese(
  { number, percent }: Formats,
  fields: AreaWords['common']['fields'],
): (why: Reason) => string {
  const notices: Readonly<Record<NoticeKind, string>> = {
    blocked: '已被封锁',
    'no-sign-in': '无法登录',
    'no-subscription': '无订阅',
    paused: '订阅已暂停',
    moderation: '审核待处理',
    terms: '新条款',
    'no-fast-time': '已用完',
    'queue-full': '队列已满',
    alarming: '有通知',
  }

  function ofFastTime({ level, time, isRelaxed }: Extract<Reason, { kind: 'fast-time' }>): string {
    if (level === 'ok') return ''
    if (isRelaxed) return '放松模式'
    if (time.left === 0) return '已用完'
    return time.kind === 'measured' && time.total > 0
      ? `剩余 ${percent(time.left / time.total)}`
      : `剩余 ${number(time.left)} ${time.unit === 'hours' ? '小时' : '分钟'}`
  }

  return (why) => {
    switch (why.kind) {
      case 'no-information':
        return '无信息'
      case 'switched-off':
        return '已停用'
      case 'banned':
        return '已封禁'
      case 'verifying':
        return '验证中'
      case 'unknown-status':
        return '新状态'
      case 'paused':
        return '订阅已暂停'
      case 'inactive':
        return '订阅未生效'
      case 'ended':
        return '订阅已到期'
      case 'cancelled':
        return '已取消'
      case 'renewal-passed':
        return '早于重置'
      case 'unread-subscription':
        return '订阅不明'
      case 'no-subscription':
        return '无订阅'
      case 'no-fast-time':
        return '未给出时长'
      case 'unread-fast-time':
        return '时长无法解读'
      case 'unread-switch':
        return '开关无法解读'
      case 'outdated':
        return `不再发送${fields[why.parts[0] ?? 'tokenStatus']}`
      case 'hidden':
        return '内容已隐去'
      case 'notice':
        return notices[why.notice]
      case 'fast-time':
        return ofFastTime(why)
    }
  }
}

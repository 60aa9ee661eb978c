import type { NoticeKind } from '../../domain/notice.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function nextStepChinese({ instant }: Formats): AreaWords['nextStep'] {
  const dashboard = '请在 ImaginePro 控制台查看该令牌'
  const paused = '恢复该账号的 Midjourney 订阅。'
  const fields = '请查看服务返回的原文，其措辞可能是新的。'

  function outOfTime(refillAt: number | null): string {
    const wait = refillAt === null ? '等待重置' : `等到 ${instant(refillAt)} 重置`
    return `${wait}，或在 Midjourney 购买快速时长，或切换到放松模式。`
  }

  const notices: Readonly<Record<Exclude<NoticeKind, 'no-fast-time'>, string>> = {
    blocked: '在 Midjourney 查看账号被封锁的原因，解决之前让该令牌保持停用。',
    'no-sign-in': '用该账号登录 Discord；如果可以登录，请在 ImaginePro 重新关联。',
    'no-subscription': '为该账号订阅 Midjourney 套餐。',
    paused,
    moderation: '打开 Midjourney 发给该账号的审核消息并作出回应。',
    terms: '用该账号接受 Midjourney 的条款。',
    'queue-full': '等待正在运行的任务完成，在此之前新任务排不进去。',
    alarming: '完整阅读 Midjourney 的通知，并到 Midjourney 查看该账号。',
  }

  return {
    next: '下一步：',
    step(why, refillAt) {
      switch (why.kind) {
        case 'no-information':
          return `刷新重试；如果仍然没有，${dashboard}。`
        case 'switched-off':
          return '如果是有意停用，则无需处理；否则请重新启用。'
        case 'banned':
          return '在 Discord 查看该账号，解决之前让该令牌保持停用。'
        case 'verifying':
          return `等待 ImaginePro 完成验证；如果耗时过长，${dashboard}。`
        case 'unknown-status':
          return '请向 ImaginePro 询问这个状态的含义，它可能是新增的。'
        case 'notice':
          return why.notice === 'no-fast-time' ? outOfTime(refillAt) : notices[why.notice]
        case 'paused':
          return paused
        case 'inactive':
        case 'ended':
          return '为该账号重新订阅 Midjourney 套餐。'
        case 'cancelled':
          return why.endsAt === null
            ? '恢复 Midjourney 订阅，或安排其他令牌接替。'
            : `在 ${instant(why.endsAt)} 之前恢复 Midjourney 订阅，或安排其他令牌接替。`
        case 'renewal-passed':
        case 'no-fast-time':
          return '刷新重试；如果仍然如此，请直接在 Midjourney 查看该账号。'
        case 'unread-subscription':
        case 'unread-fast-time':
        case 'unread-switch':
          return fields
        case 'no-subscription':
          return '请在 Midjourney 查看该账号是否有订阅。'
        case 'fast-time':
          if (why.level === 'ok') return '无需处理。'
          if (why.isRelaxed) return '如果放松模式够用，则无需处理：它不消耗快速时长。'
          if (why.time.left === 0) return outOfTime(refillAt)
          return refillAt === null
            ? '重置之前请节省使用，或在 Midjourney 购买快速时长。'
            : `在 ${instant(refillAt)} 重置之前请节省使用，或在 Midjourney 购买快速时长。`
        case 'outdated':
          return `刷新重试；在服务恢复发送之前，${dashboard}。`
        case 'hidden':
          return '请在 ImaginePro 控制台查看该令牌：此处隐去的内容可能很重要。'
      }
    },
    slower: '请放慢使用以撑到下次重置，或在 Midjourney 购买快速时长。',
    refresh: '刷新以了解现状。',
    never: '刷新以读取它。',
  }
}

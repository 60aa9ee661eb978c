import type { Formats } from '../formats.ts'
import type { SituationWords } from '../sandbox.ts'
import type { AreaWords } from '../twins.ts'

export function sandboxChinese(_formats: Formats): AreaWords['sandbox'] {
  const situations: Readonly<Record<string, SituationWords>> = {
    calm: { title: '平静的一天', explains: '快速时长充足，任务都能完成。' },
    'nearly-gone': { title: '快速时长将尽', explains: '原有许多小时的快速时长，只剩几分钟。' },
    minutes: { title: '按分钟计的套餐', explains: 'Basic 套餐，快速时长以分钟计。' },
    trial: { title: '试用', explains: '试用账号，有一些分钟数，但没有总量，也不续订。' },
    verifying: { title: '令牌验证中', explains: '服务仍在检查这个令牌。' },
    banned: { title: '令牌已封禁', explains: 'Midjourney 封禁了令牌背后的账号。' },
    paused: { title: '订阅已暂停', explains: '订阅处于暂停状态，不会续订。' },
    relaxed: { title: '放松模式', explains: '快速时长已用完，任务以放松模式运行。' },
    rollover: { title: '加购时长', explains: '剩余的快速时长多于套餐每月的额度。' },
    unreadable: { title: '无法解读的文本', explains: '令牌的各项说明没有程序能读懂。' },
    fresh: { title: '刚发送的消息', explains: '最初几秒服务还不认识这条消息，随后出现并开始运行。' },
    'no-token-info': { title: '没有令牌信息', explains: '追踪结果只给出令牌，此外什么都没有。' },
    'not-found': { title: '找不到消息', explains: '服务没有这条消息。' },
    'no-access': {
      title: '套餐不含此接口',
      explains: 'Bearer Token 有效，但其套餐无权查看 Discord 令牌。',
    },
    rejected: { title: 'Bearer Token 被拒', explains: '服务不接受这个 Bearer Token。' },
    'rate-limited': { title: '请求受限', explains: '服务要求等待 20 秒。' },
    down: { title: '服务故障', explains: '服务返回错误页面。' },
    unreachable: { title: '服务无法访问', explains: '无法与服务建立连接。' },
    slow: { title: '响应缓慢', explains: '每次响应都要八秒。' },
    'never-ends': { title: '没有尽头的响应', explains: '服务开始响应，却始终不结束。' },
    garbled: { title: '错乱的响应', explains: '服务声称一切正常，返回的却是网页而不是数据。' },
    'failed-job': { title: '任务失败', explains: '任务失败，错误文本中含有机密内容。' },
  }
  return {
    region: '沙盒',
    situation: '场景',
    situations,
    playsAlways: (title) => `这条消息始终演示“${title}”。`,
    seeChosen: (title) => `查看“${title}”`,
    seeMessage: '查看对应的消息',
    leave: '退出沙盒',
  }
}

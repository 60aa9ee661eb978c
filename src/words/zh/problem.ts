import { maxReplyBytes, timeLimitMs } from '../../domain/limits.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Formats } from '../formats.ts'
import type { ProblemWords, Subject } from '../problem.ts'
import type { AreaWords } from '../twins.ts'

export function problemChinese({ number, duration }: Formats): AreaWords['problem'] {
  const subjects: Readonly<Record<Subject, string>> = {
    trace: '这条消息的追踪信息',
    progress: '这条消息的进度',
    message: '这条消息',
    messages: '这些消息',
    tokens: '令牌',
    account: '你的账号',
  }
  const unreadable: Readonly<Record<Extract<Problem, { kind: 'unreadable' }>['why'], string>> = {
    empty: '服务有应答，但内容为空。',
    'not-json': '服务返回的不是数据，而是网页之类的内容。',
    'cut-off': '应答中途断开或已损坏。',
    'too-large': `应答超过 ${number(maxReplyBytes / 1_000_000)} MB，正常应答不会这么大，因此没有读取。`,
    elsewhere: '服务指向了另一个地址，我们不会跟随跳转。服务器的 IMAGINEPRO_URL 可能设错了。',
    'unexpected-form': '应答中没有服务文档所列的任何字段。',
  }

  function tell(problem: Problem, asked: Subject): ProblemWords {
    const subject = subjects[asked]
    const says = 'says' in problem ? problem.says : null
    switch (problem.kind) {
      case 'rejected':
        return {
          title: '服务拒绝了你的 Bearer Token（401）',
          explains: '可能是输错了，或者已被撤销、已过期。账号额度用完时，服务也会这样应答。',
          says,
        }
      case 'not-allowed':
        return {
          title: `你的账号无权读取${subject}（403）`,
          explains: 'Bearer Token 有效，但你的套餐或账号不包含这项内容。按照文档，令牌信息属于 DIY 套餐。',
          says,
        }
      case 'not-found':
        return {
          title: `服务中没有${subject}（404）`,
          explains:
            asked === 'tokens' || asked === 'account'
              ? '服务地址可能有误，或者已经变更。'
              : '请检查 ID 是否正确，以及消息是否由当前连接的账号创建。',
          says,
        }
      case 'rate-limited':
        return {
          title: '请求过于频繁（429）',
          explains: '服务要求暂停一会儿。本应用的其他标签页也会一起等待。',
          says,
        }
      case 'refused':
        return {
          title: `服务拒绝应答（${problem.status}）`,
          explains: `服务没有接受对${subject}的请求。如果情况不变，重试也没有用。`,
          says,
        }
      case 'service-trouble':
        return {
          title: `服务出现故障（${problem.status}）`,
          explains: '问题出在服务一方，与你的 Bearer Token 或 ID 无关。',
          says,
        }
      case 'unreachable':
        return problem.where === 'us'
          ? {
              title: '没有连接',
              explains: '无法连接到本应用自己的服务器。请检查网络，或确认服务器仍在运行。',
              says,
            }
          : {
              title: '无法连接到服务',
              explains: '本应用的服务器正常，但它对 ImaginePro 的请求没有得到应答。',
              says,
            }
      case 'timed-out':
        return {
          title: '服务应答超时',
          explains: `服务在 ${duration(timeLimitMs)}内没有给出完整的应答。`,
          says,
        }
      case 'unreadable':
        return { title: '无法读取应答', explains: unreadable[problem.why], says }
    }
  }

  return {
    tell,
    region: (asked) => `读取${subjects[asked]}时出错`,
    fresh: {
      title: '服务还不认识这条消息',
      explains: '刚发出的消息可能要过几秒才能查到，因此会再次查询。',
      says: null,
    },
    serviceSays: '服务的说明：',
    otherBearer: '换一个 Bearer Token',
    details: '详情',
    retry: '立即重试',
    asking: '正在查询…',
    retryIn: (wait) => `${wait}后自动重试`,
    keeps: (clock) => `下方显示的内容读取于 ${clock}。`,
  }
}

import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function tracesChinese({ number, duration }: Formats): AreaWords['traces'] {
  return {
    byToken: '追踪（按令牌分组）',
    messages: (count) => `${number(count)} 条消息`,
    leftOut: (shown, leftOut) => `仅显示前 ${number(shown)} 条消息，另有 ${number(leftOut)} 条未显示。`,
    progressName: '已追踪的消息',
    progress: (answered, all, spacingMs, leftMs) =>
      `已追踪 ${number(answered)} 条，共 ${number(all)} 条。服务每 ${duration(spacingMs)}只允许追踪一次，还需约 ${duration(leftMs)}。`,
    stoppedAt: (answered, all) =>
      `已停止：已追踪 ${number(answered)} 条，共 ${number(all)} 条，不再继续查询。`,
    allTraced: (all, tokens) => `已追踪 ${number(all)} 条消息，涉及 ${number(tokens)} 个令牌。`,
    stop: '停止',
    resume: '继续',
    resumed: '正在继续查询其余消息。',
    resumeFirst: '已停止：请先继续，再查询其余消息。',
    exportCsv: '保存为 CSV',
    exported: '文件正在保存到下载目录。',
    nothingToExport: '还没有追踪到任何消息',
    columns: {
      message: '消息',
      token: '令牌',
      level: '级别',
      reason: '原因',
      fastTime: '快速时长',
      status: '状态',
      prompt: '提示词',
      readAt: '读取时间',
    },
    asking: (traces, leftMs) =>
      traces === 0
        ? '正在查询消息进度。'
        : `正在逐一查询 ${number(traces)} 条追踪，约需 ${duration(leftMs)}。`,
    allFresh: '这些内容都刚刚读取过，无需再次查询。',
    underWay: '正在查询这些消息。',
    unknown: '令牌未知',
    waiting: '等待查询',
    waits: (count) => `${number(count)} 条消息等待查询`,
    messageId: '消息 ID',
    status: '状态',
    prompt: '提示词',
    tryAgain: '重试',
    tryAgainWith: (messageId) => `重试 ${messageId}`,
    notRead: '未读取，原因见上。',
    statusNotKnown: '未知',
    otherMessage: '应答中是另一条消息：',
    noIds: {
      title: '没有消息 ID',
      heading: '此地址中没有消息 ID',
      next: '请粘贴消息 ID，任何格式都可以。',
    },
  }
}

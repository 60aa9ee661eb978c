import { exampleMessageId } from '../../domain/message-id.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import { commonChinese } from './common.ts'

export function traceChinese(formats: Formats): AreaWords['trace'] {
  const { duration } = formats
  const { groups, was } = commonChinese(formats)

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
    wasSo: '这是旧数据，之后情况可能已经变化。',
    noInformation: '服务没有提供令牌的快速时长、用量和订阅信息。',
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
      askedAgain: '会自动再次查询。',
      told: {
        queued: '消息本身正在排队。',
        running: '消息本身仍在运行。',
        done: '消息本身已完成。',
        failed: '消息本身已失败。',
        unknown: '消息本身的进度见下文。',
      },
    },
  }
}

import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function watchChinese({ number }: Formats): AreaWords['watch'] {
  return {
    start: '关注此令牌',
    watched: '在看板上',
    started: '令牌已加入看板。',
    full: (most) => `关注列表已满，最多 ${number(most)} 条消息。请先从看板中移除一些。`,
    notKept: '此浏览器不保存数据：只在本页面打开期间关注该令牌。',
    others: { title: '此令牌的其他消息', all: '查看该令牌的全部消息' },
  }
}

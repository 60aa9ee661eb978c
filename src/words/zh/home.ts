import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function homeChinese(_formats: Formats): AreaWords['home'] {
  return {
    heading: '查询消息',
    intro:
      '粘贴一个或多个消息 ID，放在什么内容里都行：接口返回、链接、curl 命令、日志。输入令牌的 ID 或名称，可直接打开它的页面。',
    recent: '最近查询',
    clear: '全部清除',
    remove: '移除',
    removeOne: (messageId) => `移除 ${messageId}`,
    removed: '已从最近查询中移除。',
    cleared: '最近查询已清除。',
    restored: '最近查询已恢复。',
    nothing: '还没有记录。查询过的消息会列在这里，只保存在本设备上。',
    anyId: '在沙盒中，任何 ID 都可以查询。',
    tryOne: '试查一个',
  }
}

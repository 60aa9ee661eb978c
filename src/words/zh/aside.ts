import type { AreaWords } from '../twins.ts'

export function asideChinese(): AreaWords['aside'] {
  return {
    keys: {
      title: '快捷键',
      lookup: '转到查询框',
      enter: '查询框中的内容',
      escape: '清空并离开查询框；关闭本窗口',
      help: '显示快捷键',
    },
    notFound: {
      title: '页面不存在',
      heading: '这里没有页面',
      explains: '网址可能有误。',
      home: '去查询消息',
    },
  }
}

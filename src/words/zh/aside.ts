import type { AreaWords } from '../twins.ts'

export function asideChinese(): AreaWords['aside'] {
  return {
    notFound: {
      title: '页面不存在',
      heading: '这里没有页面',
      explains: '网址可能有误。',
      home: '去查询消息',
    },
  }
}

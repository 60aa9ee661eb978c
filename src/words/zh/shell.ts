import type { Problem } from '../../domain/problem.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function shellChinese(formats: Formats): AreaWords['shell'] {
  const { number } = formats

  function mark(problem: Problem, waitMs: number): string {
    switch (problem.kind) {
      case 'rejected':
        return 'Token 被拒'
      case 'rate-limited':
        return `限流中 ${formats.duration(waitMs)}`
      case 'service-trouble':
        return '服务故障'
      case 'unreachable':
        return problem.where === 'us' ? '连接中断' : '服务无法访问'
      case 'timed-out':
        return '服务无响应'
      case 'unreadable':
        return '列表无法读取'
      case 'not-allowed':
      case 'not-found':
      case 'refused':
        return '列表被拒绝'
    }
  }

  return {
    skip: '跳到正文',
    pages: '页面导航',
    overviewPage: '总览',
    tokensPage: '令牌',
    wallPage: '大屏',
    settingsPage: '设置',
    attention: (count) => `${number(count)} 个需要关注`,
    sandbox: '沙盒：这里的一切都是模拟的',
    connection: {
      none: '未连接',
      unasked: '已连接',
      live: '实时',
      idle: '空闲',
      sandbox: '沙盒',
      mark,
      back: '服务已恢复响应。',
    },
    search: {
      open: '搜索',
      prompt: '查找消息、令牌或页面',
      label: '消息 ID、令牌、页面或操作',
      close: '关闭搜索',
      missing: '应用的这一部分未能加载。请检查网络后再按一次回车；如仍无效，请重新加载页面。',
    },
    help: '图例与快捷键',
    error: {
      title: '出错了',
      heading: '无法显示此页面',
      explains:
        '可能是应用的某个部分没能加载（刚更新过或没有网络时会这样），也可能是应用本身有缺陷。已保存的内容都还在。',
      reload: '重新加载',
      home: '回到首页',
    },
  }
}

import type { Formats } from '../formats.ts'
import type { LookupRefusal, ServiceProblem } from '../shell.ts'
import type { AreaWords } from '../twins.ts'
import { commonChinese } from './common.ts'

function lost(problem: ServiceProblem): string {
  switch (problem.kind) {
    case 'rejected':
      return '服务拒绝了你的 Bearer Token。'
    case 'rate-limited':
      return '请求过于频繁，服务暂时不再受理。'
    case 'service-trouble':
      return '服务出现故障。'
    case 'unreachable':
      return problem.where === 'us' ? '连接已中断：无法访问本应用的服务器。' : '连接已中断：无法访问服务。'
    case 'timed-out':
      return '连接已中断：服务没有响应。'
  }
}

export function shellChinese(formats: Formats): AreaWords['shell'] {
  const { number } = formats
  const { idMissing, idLooksLike } = commonChinese(formats)
  const refusals: Readonly<Record<LookupRefusal, string>> = {
    empty: `${idMissing}${idLooksLike}`,
    unavailable: '应用的这一部分未能加载。请检查网络，然后再按一次回车。',
    unknown: `其中没有消息 ID，已知的令牌里也没有这个 ID 或名称。${idLooksLike}`,
  }

  function mark(problem: ServiceProblem, waitMs: number): string {
    switch (problem.kind) {
      case 'rejected':
        return '密钥被拒'
      case 'rate-limited':
        return `限流中（${formats.duration(waitMs)}）`
      case 'service-trouble':
        return '服务故障'
      case 'unreachable':
        return problem.where === 'us' ? '连接中断' : '服务无法访问'
      case 'timed-out':
        return '服务无响应'
    }
  }

  return {
    skip: '跳到正文',
    pages: '页面导航',
    lookupPage: '查询',
    tokensPage: '令牌',
    wallPage: '大屏',
    settingsPage: '设置',
    sandbox: '沙盒：这里的一切都是模拟的',
    connection: {
      none: '未连接',
      good: '已连接',
      sandbox: '沙盒',
      mark,
      sandboxMark: (problem, waitMs) => `沙盒 · ${mark(problem, waitMs)}`,
      lost,
      back: '服务已恢复响应。',
    },
    lookup: {
      label: '消息 ID 或令牌',
      placeholder: '消息、令牌或日志',
      submit: '查询',
      refusals,
      leftOut: (shown, leftOut) => `显示前 ${number(shown)} 条消息，其余 ${number(leftOut)} 条已略去。`,
    },
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

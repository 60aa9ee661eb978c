import { thresholds, type HealthLevel } from '../../domain/health.ts'
import type { Formats } from '../formats.ts'
import type { LookupRefusal, ThemeName } from '../search.ts'
import type { AreaWords } from '../twins.ts'
import { commonChinese } from './common.ts'
import { shellChinese } from './shell.ts'

export function searchChinese(formats: Formats): AreaWords['search'] {
  const { number, percent } = formats
  const { idMissing, idLooksLike } = commonChinese(formats)
  const { search } = shellChinese(formats)
  const refusals: Readonly<Record<LookupRefusal, string>> = {
    empty: `${idMissing}${idLooksLike}`,
    unavailable: search.missing,
    unknown: `其中没有消息 ID，已知的令牌里也没有这个 ID 或名称。${idLooksLike}`,
  }
  const themes: Readonly<Record<ThemeName, string>> = {
    system: '主题：跟随系统',
    light: '主题：浅色',
    dark: '主题：深色',
  }
  const levels: Readonly<Record<HealthLevel, string>> = {
    ok: `工作正常，快速时长至少还剩 ${percent(thresholds.low)}。`,
    low: `快速时长不足 ${percent(thresholds.low)}，或者订阅已取消、即将到期。`,
    critical: `快速时长不足 ${percent(thresholds.critical)}。`,
    down: '不接任务：已封禁、验证中、已暂停或已到期。',
    unknown: '无法判断：判断所需的内容没有发来，或者无法解读。',
    off: '由所有者停用，不计入需要关注的令牌。',
  }
  return {
    lookup: {
      label: '消息 ID 或令牌',
      placeholder: '消息、令牌或日志',
      submit: '查询',
      refusals,
      leftOut: (shown, leftOut) => `显示前 ${number(shown)} 条消息，其余 ${number(leftOut)} 条已略去。`,
    },
    results: '搜索结果',
    sections: {
      found: '文本中的消息',
      tokens: '令牌',
      messages: '最近的消息',
      pages: '页面',
      actions: '操作',
      situations: '沙盒演示的场景',
    },
    count: (count) => (count === 0 ? '没有找到结果' : `${number(count)} 条结果`),
    openMessage: '追踪这条消息',
    traceAll: (count) => `追踪 ${number(count)} 条消息`,
    leftOut: (count) => `其余 ${number(count)} 条已略去`,
    neverRead: '尚未读取',
    hidden: '已隐藏',
    wallFor: '供大家一起看的屏幕',
    actions: {
      refresh: '刷新',
      refreshing: '正在重新询问服务。',
      copyLink: '复制本页链接',
      copyTokenId: (token) => `复制 ${token} 的 ID`,
      themes,
      language: (name) => `语言：${name}`,
      browserLanguage: '语言：跟随浏览器',
      help: '图例、快捷键与版本',
      forgetBearer: '清除 Bearer Token',
      bearerForgotten: 'Bearer Token 已清除。',
      leaveSandbox: '退出沙盒',
      sandboxLeft: '已退出沙盒。',
      sure: '再选一次即执行。',
      forgetEverything: '清除本设备上的全部内容…',
      inSettings: '在“设置”中，执行前会再次确认',
    },
    open: '打开',
    hints: { choose: '选择', open: '打开', paste: '粘贴任意 ID、链接或日志即可查询' },
    help: {
      title: '图例与快捷键',
      levels: '图形的含义',
      levelMeans: levels,
      old: { name: '未更新', means: '近期没有读取：以灰色轮廓显示此前的状态，现在可能已经变化。' },
      evenPace: {
        name: '匀速用量',
        means:
          '仪表上的刻度：如果从一次重置到下一次重置之间均匀使用快速时长，此刻应剩下的量。高于刻度就够用，低于刻度则可能撑不到下次重置。',
      },
      keys: '快捷键',
      keyMeans: {
        search: '搜索令牌、消息、页面和操作',
        lookup: '在总览页：转到查询框',
        choose: '在结果中选择',
        enter: '打开所选结果，或查询输入框中的内容',
        escape: '先清空输入框，再关闭',
        neighbours: '在令牌页：上一个、下一个令牌',
        help: '显示本窗口',
      },
      version: (version) => `Tokenscope ${version}`,
      documentation: '使用与安全说明位于源代码旁的 docs 目录。',
      licence: '自由软件，采用 MIT 许可证。',
    },
  }
}

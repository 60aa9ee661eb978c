import type { BoardSortKey } from '../../domain/board.ts'
import type { KnownFastTime } from '../../domain/judge.ts'
import { maxWatchedMessages } from '../../domain/watch-list.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function boardChinese(formats: Formats): AreaWords['board'] {
  const { number, instant, relative, duration } = formats

  const columns: Readonly<Record<BoardSortKey, string>> = {
    order: '我的排序',
    health: '健康',
    token: '令牌',
    'fast-time': '快速时长',
    pace: '用量节奏',
    relaxed: '放松用量',
    plan: '套餐',
    renewal: '续订',
    running: '运行中',
    queued: '排队',
    mode: '模式',
    active: '启用',
    age: '读取',
  }

  return {
    heading: '令牌',
    title: (summary: string): string => `令牌：${summary}`,
    looking: '正在查找你的令牌…',
    unread: '暂时还没能读取你的令牌',
    allHidden: '你的令牌都已移出看板',
    wall: '大屏',
    notKept: '这个浏览器不保存任何数据：关闭页面后列表就会丢失。如需保留，请先导出。',
    noneTitle: '还没有可显示的令牌',
    noneExplains: '在下方粘贴消息 ID，每个令牌一条，或者有多少贴多少：每条消息都会指向处理它的令牌。',

    source: {
      asking: '正在向服务查询你账户的令牌。',
      listed: '这里是你的账户列出的令牌，以及你关注的消息所指向的令牌。',
      'not-in-plan':
        '套餐不含此功能：服务不向你的账户提供令牌列表。这里是处理过你所关注消息的令牌，每个令牌通过其最新的一条消息查询。',
    },
    slow: (cycleMs: number): string => `逐个查询，全部查完一遍需要 ${duration(cycleMs)}。`,
    askForList: '我的套餐变了：重新查询列表',
    keeps: (lastGoodAt: number | null): string =>
      `下方显示的是之前读取的内容。${lastGoodAt === null ? '' : `最近一次成功响应：${instant(lastGoodAt)}。`}`,
    pollingField: '自动刷新',
    pollingOff: '不自动刷新',

    filters: '筛选令牌',
    textField: '按 ID、名称、套餐或状态筛选',
    groupsField: '按健康状况筛选',
    orderHint: '按你自己排的顺序，不论健康状况',
    sortField: '排序方式',
    ascending: '升序',
    descending: '降序',
    noMatch: (all: number): string =>
      all === 1 ? '唯一的令牌不符合此筛选条件。' : `${number(all)} 个令牌都不符合此筛选条件。`,
    clearFilter: '清除筛选',

    table: '令牌表格',
    columns,
    editColumn: '编辑',
    edit: (name: string): string => `编辑令牌 ${name}`,
    editHint: '重命名、移动、停止关注',
    isOff: '它已移出看板。',
    notYet: '尚未读取',
    notRead: '尚未读取',
    missing: '不在最近的列表中',
    listedTimes: (times: number): string => `列出了 ${number(times)} 次`,
    fastTime(time: KnownFastTime): string {
      const unit = time.unit === 'hours' ? '小时' : '分钟'
      if (time.kind === 'left-only') return `${number(time.left)} ${unit}`
      return `${number(time.left)} / ${number(time.total)} ${unit}`
    },
    lasts: '够用',
    lastsUntil: (resetsAt: number, isLast: boolean): string =>
      `足够用到 ${instant(resetsAt)} ${isLast ? '套餐到期' : '重置'}`,
    runsOut: (at: number, now: number): string =>
      at < now ? `本应在${relative(at, now)}用完` : `${relative(at, now)}用完`,
    runsOutAround: (at: number): string => `${instant(at)} 前后`,
    queuedHint: '快速 / 放松',
    readAsOf: (at: number): string => `截至 ${instant(at)}`,
    old: '未更新',

    watchTitle: '关注更多',
    watchField: '要关注哪些消息的令牌',
    watchHint: 'ID、链接、响应内容或日志文本',
    watch: '关注',
    watched: (count: number): string => `已关注 ${number(count)} 条消息。`,
    watchedAlready: '这些消息都已在关注中。',
    tooMany: (count: number): string =>
      `一次放不下这么多：最后 ${number(count)} 个 ID 还没有关注。请删掉其余的 ID，再关注一次。`,
    full: (count: number): string =>
      `关注列表已满：最多 ${number(maxWatchedMessages)} 条消息，已有的不会被挤掉。还有 ${number(count)} 条没能加入，仍留在输入框里。请先停止关注不再需要的令牌，然后再试。`,

    unresolved: '尚未查明令牌的消息',
    waiting: '排队等待查询。',
    unwatch: '停止关注',
    unwatchMessage: (messageId: string): string => `停止关注 ${messageId}`,
    unwatched: '已停止关注这条消息。',
    more: (count: number): string => `……还有 ${number(count)} 条。`,
    hidden: '已移出看板',

    file: '列表文件',
    fileExplains: '文件包含你关注的消息、你起的名称和你的排序，不含 Bearer Token。',
    exportList: '导出列表',
    exported: '关注列表已保存为文件。',
    importField: '用文件替换列表',
    imported: '关注列表已替换为文件中的内容，可以撤销。',
    badFile: (name: string): string => `“${name}”不是从这里导出的关注列表，未作任何更改。`,
  }
}

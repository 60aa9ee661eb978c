import type { BoardSortKey } from '../../domain/board.ts'
import type { KnownFastTime, Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { maxWatchedMessages } from '../../domain/watch-list.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

const longestNote = 60

export function boardChinese(formats: Formats): AreaWords['board'] {
  const { number, fixed, instant, date, day, moment, relative, lasting, duration } = formats

  const columns: Readonly<Record<BoardSortKey, string>> = {
    order: '我的排序',
    health: '状态',
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

  function toLeft({ left, unit }: KnownFastTime): string {
    const digits = unit === 'hours' ? 1 : 0
    const least = 10 ** -digits
    return left > 0 && left < least / 2 ? `<${number(least, digits)}` : fixed(left, digits)
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
    noneExplains: '请用消息 ID 添加，每个令牌一条，或者有多少贴多少：每条消息都会指向处理它的令牌。',

    source: {
      asking: '正在向服务查询你账号的令牌。',
      listed: '这里是你的账号列出的令牌，以及你关注的消息所指向的令牌。',
      'not-in-plan':
        '服务不向你的账号提供令牌列表。这里是处理过你所关注消息的令牌，每个令牌通过其最新的一条消息查询。',
    },
    notInPlan: '套餐不含此功能：没有令牌列表。',
    isSlow: '逐个查询。',
    slow: (cycleMs: number): string => `逐个查询，全部查完一遍需要 ${duration(cycleMs)}。`,
    askForList: '我的套餐变了：重新查询列表',
    keeps: (lastGoodAt: number | null): string =>
      `下方显示的是之前读取的内容。${lastGoodAt === null ? '' : `最近一次成功响应：${instant(lastGoodAt)}。`}`,
    pollingField: '自动刷新',
    pollingOff: '不自动刷新',

    filters: '筛选与排序令牌',
    textField: '按 ID、名称、套餐或状态筛选',
    textHint: '筛选',
    groupsField: '按状态筛选',
    allGroups: '全部',
    shown: (count: number, all: number): string =>
      count === all ? `共 ${number(all)} 个` : `${number(all)} 个中的 ${number(count)} 个`,
    sortField: '排序方式',
    ascending: '升序',
    descending: '降序',
    worstFirst: '最紧急优先',
    grouped: '按状态分组',
    rows: '行高',
    densities: { comfortable: '宽松', compact: '紧凑' },
    columnsField: '列',
    noRoom: '窗口宽度有限，其中有些列放不下。',
    usualColumns: '恢复默认的列',
    noMatch: (all: number): string =>
      all === 1 ? '唯一的令牌不符合此筛选条件。' : `${number(all)} 个令牌都不符合此筛选条件。`,
    clearFilter: '清除筛选',

    table: '令牌表格',
    columns,
    heads: { 'fast-time': '剩余快速时长', plan: '套餐与重置', jobs: '任务' },
    actionsColumn: '操作',
    actions: (name: string): string => `令牌 ${name} 的操作`,
    open: '打开',
    copyId: '复制 ID',
    idCopied: 'ID 已复制。',
    keys: { move: '移动', open: '打开', menu: '菜单' },
    allTimes: (zone: string): string => `时间均为 ${zone}`,
    readAge: (age: string): string => `读取于${age}`,
    notYet: '尚未读取',
    notRead: '尚未读取',
    missing: '不在最近的列表中',
    listedTimes: (times: number): string => `列出了 ${number(times)} 次`,
    levelAndReason: (level: string, reason: string): string => `${level} · ${reason}`,
    note(why: Reason): string {
      switch (why.kind) {
        case 'banned':
          return '剩余时长无法使用'
        case 'verifying':
          return '验证完成前不可用'
        case 'switched-off':
          return '已手动停用'
        case 'ended':
          return why.at === null ? '' : `${date(why.at)} 到期`
        case 'cancelled':
          return why.endsAt === null ? '' : `${date(why.endsAt)} 到期`
        case 'renewal-passed':
          return `本应在 ${day(why.at)} 重置`
        case 'outdated':
          return `最后一次：${instant(why.sentAt)}`
        case 'notice':
        case 'unknown-status':
        case 'unread-subscription':
        case 'unread-fast-time':
        case 'unread-switch':
          return `“${toOneLine(why.text, longestNote)}”`
        case 'fast-time':
        case 'hidden':
        case 'inactive':
        case 'no-fast-time':
        case 'no-information':
        case 'no-subscription':
        case 'paused':
          return ''
      }
    },
    silentFor: (at: number, now: number): string => `${lasting(at, now)}无读数`,
    refillIn: (resetsAt: number, now: number, isLast: boolean): string =>
      `${relative(resetsAt, now)}${isLast ? '到期' : '重置'}`,
    refillOn: (resetsAt: number, isLast: boolean): string => `${day(resetsAt)}${isLast ? '到期' : '重置'}`,
    planAndState: (plan: string, state: string): string => `${plan}，${state}`,
    fastTime(time: KnownFastTime): { left: string; of: string } {
      const unit = time.unit === 'hours' ? '小时' : '分钟'
      const left = toLeft(time)
      if (time.kind === 'left-only') return { left, of: ` ${unit}` }
      return { left, of: ` / ${number(time.total, 1)} ${unit}` }
    },
    lasts: '够用',
    lastsTo: (resetsAt: number, isLast: boolean): string => `至 ${day(resetsAt)}${isLast ? '到期' : '重置'}`,
    lastsUntil: (resetsAt: number, isLast: boolean): string =>
      `足够用到 ${instant(resetsAt)} ${isLast ? '套餐到期' : '重置'}`,
    runsOut: (at: number, now: number): string =>
      at < now ? `本应于 ${moment(at, now)} 用完` : `${moment(at, now)} 用完`,
    runsOutBefore: (at: number, resetsAt: number, isLast: boolean): string =>
      `早于${isLast ? '到期' : '重置'} ${lasting(at, resetsAt)}`,
    runsOutAround: (at: number): string => `${instant(at)} 前后`,
    idle: '空闲',
    running: (count: number): string => `运行 ${number(count)}`,
    queued: (count: number): string => (count === 0 ? '无排队' : `排队 ${number(count)}`),
    queuedHint: (fast: number, relaxed: number): string =>
      `排队：快速 ${number(fast)}，放松 ${number(relaxed)}`,
    readAsOf: (at: number): string => `截至 ${instant(at)}`,

    add: '添加令牌',
    more: '更多',
    details: '详情',
    watchTitle: '通过消息添加令牌',
    watchField: '要关注哪些消息的令牌',
    watchHint: 'ID、链接、响应内容或日志文本',
    watch: '关注',
    watched: (count: number): string => `已关注 ${number(count)} 条消息。`,
    watchedAlready: '这些消息都已在关注中。',
    tooMany: (count: number): string =>
      `一次放不下这么多：最后 ${number(count)} 个 ID 还没有关注。请删掉其余的 ID，再关注一次。`,
    full: (count: number): string =>
      `关注列表已满：最多 ${number(maxWatchedMessages)} 条消息，已有的不会被挤掉。还有 ${number(count)} 条没能加入，仍留在输入框里。请先停止关注不再需要的令牌，然后再试。`,

    unresolved: (count: number): string => `${number(count)} 条消息尚未查明令牌`,
    waiting: '排队等待查询。',
    unwatch: '停止关注',
    unwatchMessage: (messageId: string): string => `停止关注 ${messageId}`,
    unwatched: '已停止关注这条消息。',
    andMore: (count: number): string => `……还有 ${number(count)} 条。`,
    hidden: (count: number): string => `${number(count)} 个令牌已移出看板`,

    file: '用文件替换列表',
    fileExplains: '文件包含你关注的消息、你起的名称和你的排序，不含 Bearer Token。',
    exportList: '导出列表',
    importList: '用文件替换列表…',
    exported: '关注列表已保存为文件。',
    importField: '从这里导出的文件',
    imported: '关注列表已替换为文件中的内容，可以撤销。',
    badFile: (name: string): string => `“${name}”不是从这里导出的关注列表，未作任何更改。`,
  }
}

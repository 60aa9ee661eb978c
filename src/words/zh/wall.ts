import type { BoardGroup } from '../../domain/board.ts'
import type { KnownFastTime, Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import type { WallEmptiness, WallNote, WallSetting } from '../wall.ts'
import { commonChinese } from './common.ts'
import { summaryChinese } from './summary.ts'
import { wallSetupChinese } from './wall-setup.ts'

const minuteMs = 60_000
const stepMs = 10_000

export function wallChinese(formats: Formats): AreaWords['wall'] {
  const { number, hour, day, date, moment, age, duration } = formats
  const { groups } = commonChinese(formats)
  const { brief } = summaryChinese(formats)

  const expected: Readonly<Record<Exclude<WallSetting, 'hide'>, string>> = {
    tokens: '应为令牌 ID 列表',
    ids: '应为消息 ID 列表',
    every: '应为 15s 到 1h 之间的时间，或 off',
    cols: '应为 1 到 12 的数字',
    theme: '应为 light、dark 或 system',
    lang: '应为本应用支持的语言：en 或 zh-CN',
    tz: '应为时区名称，例如 Europe/Berlin',
    rotate: '应为 5 到 3600 的秒数，或 off',
    dim: '应为一天中的两个整点，例如 22-6，或 off',
  }

  function when(at: number, now: number): string {
    return date(at) === date(now) ? `今天 ${hour(at)}` : day(at)
  }

  function inSteps(ms: number): string {
    return duration(ms < minuteMs ? Math.floor(ms / stepMs) * stepMs : Math.floor(ms / minuteMs) * minuteMs)
  }

  function ageInSteps(at: number, now: number): string {
    const ageMs = Math.max(0, now - at)
    if (ageMs < stepMs) return '刚刚'
    return age(now - (ageMs < minuteMs ? Math.floor(ageMs / stepMs) * stepMs : ageMs), now)
  }

  function ignored(note: WallNote): string {
    switch (note.kind) {
      case 'bad-value':
        return `“${note.setting}=${note.text}”无效，${expected[note.setting]}。`
      case 'unknown-part':
        return `“hide=${note.text}”无效，可选值为 ${note.parts.join('、')}。`
      case 'unfit-tokens':
        return '“tokens”中过长或疑似密钥的内容。'
      case 'too-many-tokens':
        return `前 ${number(note.most)} 个之后的令牌。`
      case 'too-many-ids':
        return `前 ${number(note.most)} 个之后的消息 ID。`
      case 'no-message-id':
        return `“ids”中的“${note.text}”不是消息 ID。`
      case 'unknown-setting':
        return `“${note.text}”不是大屏的设置项。`
    }
  }

  const empty: Readonly<Record<WallEmptiness, string>> = {
    asking: '正在向服务查询有哪些令牌。',
    searching: '正在通过消息查找对应的令牌。',
    failing: '暂时无法读取令牌，大屏会自动重试。',
    'failing-by-hand': '未能读取令牌。自动刷新已关闭，可点击“刷新”重试。',
    listed: '账号中没有令牌。',
    'not-in-plan': '当前账号的套餐不提供令牌列表，需要通过消息 ID 查找令牌。',
    'none-led': '地址中的消息都没有找到对应的令牌。',
  }

  return {
    tokens: '令牌',
    title: (mark: string, sentence: string): string => `${mark} ${sentence}`,

    rejected: 'Bearer Token 被拒绝',
    rejectedDetail: '更换之前不会再读取任何数据',
    reading: '正在读取令牌',
    looking: '正在查找令牌',
    noAnswerYet: '尚无应答',
    outage: (ms: number): string => `服务已有 ${inSteps(ms)}没有应答`,
    outageBegins: '服务没有应答',
    lastAnswer: (at: number, now: number): string => `最后一次应答：${moment(at, now)}`,
    asThen: '卡片显示的是当时的情况',
    nextTry: (ms: number): string => `${duration(ms)}后重试`,
    trying: '正在重试',
    readAgo: (at: number, now: number): string => `${ageInSteps(at, now)}读取`,
    counts: '各状态的数量',
    counted: (count: number, group: BoardGroup): string => `${groups[group]} ${number(count)}`,
    lost: (count: number): string => `${number(count)} 条消息没有找到对应的令牌`,
    trouble: (name: string, why: Reason): string => `${name} ${brief(why)}`,
    more: (count: number): string => `另有 ${number(count)} 个`,
    detail: (parts: readonly string[]): string => parts.join(' · '),

    noReading: '无读数',
    noReadingLine: '尚未收到它的任何数据',
    missing: '不在最近的列表中',
    wasBanned: '此前已封禁',
    amount: (left: number): string =>
      left > 0 && left < 0.005 ? `<${number(0.01)}` : number(left, left < 1 ? 2 : 1),
    amountOf(time: KnownFastTime, sentAt: number | null, now: number): string {
      const unit = time.unit === 'hours' ? '小时' : '分钟'
      const of = time.kind === 'measured' ? `/ ${number(time.total, 1)} ${unit}` : unit
      return sentAt === null ? of : `${of}（截至 ${moment(sentAt, now)}）`
    },
    planAsOf: (plan: string, sentAt: number, now: number): string =>
      `${toOneLine(plan, 60)}（截至 ${moment(sentAt, now)}）`,
    relaxedImages: (images: number): string => `放松模式已出图 ${number(images)} 张`,
    runsOut: (at: number, now: number): string =>
      date(at) === date(now) ? `预计今天 ${hour(at)} 左右用完` : `预计 ${day(at)} 前后用完`,
    planEnds: (at: number, now: number): string => `套餐 ${when(at, now)} 到期`,
    refill: (at: number, now: number): string => `${when(at, now)} 重置`,
    lasts: (at: number, now: number): string => `够用到 ${when(at, now)} 重置`,
    briefRunsOut: (at: number, now: number): string => `${moment(at, now)} 用完`,
    briefLasts: (at: number, now: number): string => `够用到 ${when(at, now)}`,
    age: ageInSteps,
    late: (at: number, now: number): string => `${ageInSteps(at, now)}，未按时更新`,
    asOf: (at: number, now: number): string => `截至 ${moment(at, now)}，${age(at, now)}`,
    sentAt: (at: number, now: number): string => `截至 ${moment(at, now)}`,

    empty,
    add: '粘贴消息 ID 来添加令牌',
    orAddress: '或在本页地址中写明消息：',
    allRightHidden: '一切正常：状态正常的卡片已隐藏。',
    notReadYet: '尚未读取到任何数据',
    notReadSince: (at: number, now: number): string => `自 ${moment(at, now)} 起未读取到任何数据`,
    rejectedMeans: '服务拒绝了本屏使用的 Bearer Token：它可能已被吊销或已过期，也可能是账号额度已用完。',
    triedEvery: (ms: number): string => `每 ${duration(ms)}会自动重试一次。`,
    connect: '使用其他 Bearer Token 连接',
    connectWhere: '可以在这里操作，也可以在本浏览器的任意标签页操作；完成后本屏会自动恢复。',

    notes: '关于本页地址',
    note: (note: WallNote): string => `已忽略：${ignored(note)}`,
    moreNotes: (count: number): string => `另有 ${number(count)} 条`,
    dismiss: '关闭提示',
    guests: '地址中的消息',
    notOnList: (count: number): string => `地址中有 ${number(count)} 条消息仅在此显示，不在你的关注列表中。`,
    leftOut: (count: number): string =>
      `地址中有 ${number(count)} 条消息未被查询：其他打开的页面已占满此浏览器的查询名额。`,
    keep: '加入我的列表',
    kept(added: number, leftOut: number): string {
      const full = `列表已满，${number(leftOut)} 条消息未能加入。`
      if (added === 0) return full
      const done = `地址中的 ${number(added)} 条消息已加入你的列表。`
      return leftOut === 0 ? done : `${done}${full}`
    },
    keptForNow: '这个浏览器不保存任何数据，关闭页面后就会丢失。',

    sandbox: '沙盒：所有数据均为模拟',
    pollingOff: '自动刷新已关闭',
    awake: '屏幕保持常亮',
    maySleep: '屏幕可能会休眠',
    previous: '上一页',
    next: '下一页',
    page: (page: number, pages: number): string => `第 ${number(page)} 页，共 ${number(pages)} 页`,
    turn: '自动翻页',
    pause: '暂停翻页',
    controls: '大屏',
    motionOff: '动态效果已关闭',
    motionOffMeans: '系统设置为减少动态效果：画面不会自行变化',
    pauseMotion: '暂停动态效果',
    resumeMotion: '恢复动态效果',
    motionMeans: '翻页与画面漂移',
    fullScreen: '全屏',
    leaveFullScreen: '退出全屏',
    noFullScreen: '浏览器不允许进入全屏。',
    setUp: '设置',
    setup: wallSetupChinese(formats),
    copyLink: '复制大屏链接',
    leave: '返回令牌列表',
  }
}

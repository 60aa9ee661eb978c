import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'
import type { WallPartName } from '../wall-setup.ts'

/** Where the wall is set up, in Chinese. */
export function wallSetupChinese({ number, duration }: Formats): AreaWords['wall']['setup'] {
  const hideable: Readonly<Record<WallPartName, string>> = {
    ok: '状态正常的卡片',
    pace: '可用多久',
    plan: '套餐',
    age: '读取时间',
    clock: '时钟',
  }

  return {
    title: '设置大屏',
    explains: '后面的大屏会立即随之变化。所有设置都写在地址里，不会保存在本设备上。',
    tokens: '令牌',
    allTokens: '全部令牌',
    onlyThese: '仅以下令牌',
    find: '查找令牌',
    chosen: (count: number): string => `已选 ${number(count)} 个`,
    noneChosen: '未选择时显示全部令牌。',
    led: (count: number): string =>
      `地址中写明了 ${number(count)} 条消息：显示这些消息对应的令牌，以及在此选择的令牌。`,
    leaveOutLed: '去掉这些消息',
    look: '外观',
    columns: '列数',
    bestFit: '自动适应',
    theme: '主题',
    asInSettings: '与设置一致',
    language: '语言',
    zone: '时区',
    zoneHint: '例如 Europe/Berlin；留空则使用设备时区',
    noZone: (text: string): string => `“${text}”不是本浏览器认识的时区。`,
    night: '夜间变暗',
    from: '从',
    to: '到',
    time: '时间',
    every: '读取令牌',
    asOnBoard: '与令牌列表一致',
    rotate: '翻页',
    everyFor: (ms: number): string => `每 ${duration(ms)}`,
    byHand: '仅手动',
    hide: '不显示',
    parts: hideable,
    address: '大屏地址',
    apply: '应用',
  }
}

import { hasBonus, type TimeUnit } from '../../domain/fast-time.ts'
import type { KnownFastTime } from '../../domain/judge.ts'
import type { Formats } from '../formats.ts'
import { toShare } from '../gauge.ts'
import type { AreaWords } from '../twins.ts'
import { commonChinese } from './common.ts'

const units: Readonly<Record<TimeUnit, string>> = { hours: '小时', minutes: '分钟' }

export function gaugeChinese(formats: Formats): AreaWords['gauge'] {
  const { number, percent } = formats
  const { groups } = commonChinese(formats)

  function told(time: KnownFastTime): string {
    const unit = units[time.unit]
    const left = `剩余 ${number(time.left)} ${unit}`
    if (time.kind === 'left-only') return `${left}，服务未给出总量`
    const [total, share] = [`${number(time.total)} ${unit}`, percent(toShare(time))]
    if (hasBonus(time)) return `${left}，超出套餐的 ${total}，为 ${share}`
    return `${left}，共 ${total}，为 ${share}`
  }

  return {
    title: '快速时长',
    missing: '服务没有给出剩余时长。',
    meter: '剩余快速时长',
    told,
    judged: (time, level) => `${told(time)}：${groups[level]}`,
    wasSo: (time) => `${told(time)}（上次读取时）`,
    left: { hours: '剩余小时数', minutes: '剩余分钟数' },
    wasLeft: { hours: '此前剩余小时数', minutes: '此前剩余分钟数' },
    notUsable: { hours: '小时，暂不可用', minutes: '分钟，暂不可用' },
    noTotal: '未给出总量',
    of: (time) => `${number(time.total)} ${units[time.unit]}的 ${percent(toShare(time))}`,
    lowUnder: (ratio) => `低于 ${percent(ratio)} 为偏低`,
    criticalUnder: (ratio) => `低于 ${percent(ratio)} 为告急`,
    evenPace: '匀速用量',
    evenPaceLines: ['匀速', '用量'],
  }
}

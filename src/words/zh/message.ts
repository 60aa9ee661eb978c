import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function messageChinese({ instant, age, duration }: Formats): AreaWords['message'] {
  return {
    noPrompt: '未提供提示词',
    progress: '消息进度',
    noProgress: '未给出进度',
    otherMessage: '应答中的消息与所查询的不同：',
    parameters: '提示词参数',
    asked: '提交',
    ended: { done: '完成', failed: '失败', queued: '最近更新', running: '最近更新', unknown: '最近更新' },
    when: (at, now) => `${instant(at)}，${age(at, now)}`,
    took: (ms) => `耗时 ${duration(ms)}`,
    pictureLater: '完成后显示图片',
    picture: '生成的图片',
    simulated: '模拟图片',
    noPicture: '没有可显示的图片',
    brokenPicture: '图片无法加载',
  }
}

import type { BearerFault } from '../../domain/bearer.ts'
import type { Formats } from '../formats.ts'
import type { AreaWords } from '../twins.ts'

export function connectChinese(formats: Formats): AreaWords['connect'] {
  const { number } = formats
  const faults: Readonly<Record<BearerFault, string>> = {
    long: '内容太长，不可能是 Bearer Token。请只粘贴 Token 本身。',
    nothing: '这段内容里缺少 Token 本身。',
    none: '这段内容里没有 Bearer Token。请只粘贴 Token 本身。',
    several: '这段内容里有多个可能的 Token。请只粘贴要使用的那一个。',
    words: '这看起来是一句话，不是 Bearer Token。请只粘贴 Token 本身。',
    placeholder: '这只是占位文字。请粘贴真正的 Token。',
    reference: '这只说明了 Token 存放在哪里。请到那里取出，再粘贴 Token 本身。',
    masked: '这个 Token 被截短或打了码。请复制完整的 Token。',
    address: '这是网址，不是 Bearer Token。',
    discord: '这看起来是 Discord 令牌，切勿粘贴到任何地方。这里需要的是 ImaginePro API 密钥。',
    characters: '其中含有 Bearer Token 不会有的字符。请重新复制。',
  }
  return {
    title: '连接',
    headline: '查清每张图由哪个 Discord 令牌生成，以及它是否正常。',
    intro:
      'Tokenscope 读取你的 ImaginePro 账号：消息由哪个令牌处理，每个令牌还剩多少快速时长、何时重置、接下来该做什么。',
    gains: {
      lookUp: '查询消息 ID、链接或日志：令牌、结论与图片一目了然。',
      board: '查看全部令牌，需要关注的排在最前，并给出原因。',
      wall: '投到团队的大屏上。',
    },
    example: '示例：五个令牌，一个已封禁，一个快速时长告急，一个偏低。',
    exampleHead: '5 个令牌中有 3 个需要关注',
    exampleLeft: (left, of) => `${number(left, 1)} / ${number(of, 1)} 小时`,
    formTitle: '连接你的账号',
    introConnected: '当前已连接。新的 Bearer Token 将替换现有的。',
    forgotBearer: 'Bearer Token 已清除，所有标签页同时生效。',
    forgotEverything: '本设备上保存的内容已全部清除，所有标签页同时生效。',
    field: 'ImaginePro API 密钥（Bearer Token）',
    show: '显示',
    hide: '隐藏',
    showKey: '显示密钥',
    hint: '怎么粘贴都行：请求头、JSON 或 curl 命令均可识别。',
    where: '在哪里找到密钥',
    whereBefore: '据第三方指南，密钥的签发页面是',
    whereAfter: '我们没有在 ImaginePro 自己的文档中找到相关说明。',
    empty: '请先粘贴 Bearer Token。',
    faults,
    keep: '密钥保存位置',
    tab: {
      label: '仅此标签页',
      explains: '刷新后仍在，关闭标签页即清除，其他标签页没有它。',
    },
    device: {
      label: '本设备',
      explains: '重启后仍在，所有标签页共用。以明文存于本机磁盘，请勿在共用电脑上使用。',
    },
    submit: '连接',
    checking: '正在验证…',
    or: '手头没有账号？',
    sandbox: '试用沙盒',
    sandboxExplains: '虚构的令牌，服务在本页面内模拟，不会访问任何人。',
    footnote: '密钥只放在 Authorization 请求头中，经本应用自己的服务器发往 ImaginePro API。',
    connected: '已连接。',
    connectedUnkept: '已连接，但此浏览器不保存任何内容，刷新后需要重新输入。',
    notAllowed: {
      title: '账号无权读取自己的账号信息（403）',
      explains: '服务接受了这个 Token，但套餐不含验证所需的账号信息接口。追踪功能可能仍然可用。',
    },
    notFound: {
      title: '服务没有此 Token 的账号信息（404）',
      explains: '因此无法验证这个 Token，但它也没有被拒绝。追踪功能可能仍然可用。',
    },
    connectAnyway: '跳过验证，直接连接',
    askedAgainIn: (waitMs) => `${formats.duration(waitMs)}后可再次请求。`,
    askedAgainNow: '现在可以再次请求。',
  }
}

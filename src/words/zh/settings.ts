import type { Formats } from '../formats.ts'
import type { ConnectionState, Kept, ThemeName } from '../settings.ts'
import type { AreaWords } from '../twins.ts'

export function settingsChinese(_formats: Formats): AreaWords['settings'] {
  const states: Readonly<Record<ConnectionState, string>> = {
    none: '尚未连接。',
    tab: 'Bearer Token 保存在此标签页中，关闭标签页即清除。',
    device: 'Bearer Token 以明文保存在本设备的磁盘上。',
    sandbox: '当前在沙盒中：服务是模拟的，不需要账号。',
  }
  const themes: Readonly<Record<ThemeName, string>> = {
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  }
  const kept: Readonly<Record<Kept, string>> = {
    lookups: '查询过的消息',
    watchList: '关注列表，包括自定义的名称和顺序',
    preferences: '语言、主题和刷新间隔',
    readings: '各令牌最近一次的读数，以及上次请求服务的时间',
    bearer: 'Bearer Token（如果选择了保存在本设备上）',
  }
  return {
    title: '设置',
    connection: '连接',
    states,
    connect: '连接',
    otherBearer: '换用其他 Bearer Token',
    forgetBearer: '清除 Bearer Token',
    bearerForgotten: 'Bearer Token 已清除。',
    leaveSandbox: '退出沙盒',
    sandboxLeft: '已退出沙盒。',
    appearance: '外观与语言',
    theme: '主题',
    themes,
    language: '语言',
    browserLanguage: '跟随浏览器',
    data: '本设备上保存的内容',
    kept,
    clearLookups: '清除最近查询',
    noLookups: '没有最近查询',
    lookupsCleared: '最近查询已清除。',
    lookupsRestored: '最近查询已恢复。',
    forgetEverything: '清除本设备上的所有内容',
    everythingForgotten: '本设备上的所有内容已清除。',
    ask: {
      title: '清除本设备上的所有内容？',
      explains: '此操作无法撤销。以下内容将从本页和所有打开的标签页中清除：',
      confirm: '全部清除',
    },
  }
}

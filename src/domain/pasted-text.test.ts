import { expect, test } from 'vitest'
import { unwrapText } from './pasted-text.ts'

const esc = String.fromCharCode(27)

test.each([
  ['{\\"id\\":\\"a\\"}', '{"id":"a"}'],
  ['{\\\\\\"id\\\\\\"}', '{"id"}'],
  ['a\\/b\\nc', 'a/b\nc'],
  ['\\u0022a\\x22', '"a"'],
  ['a%2Db%252Dc', 'a-b-c'],
  ['%E2%80%94a', '   a'],
  ['&quot;a&quot; &lt;b&gt; &#39;c&#x27; &amp;d', '"a" <b> \'c\' &d'],
  ['&amp;quot;a&amp;amp;#34;', '"a"'],
  ['&nbsp;a&#8212;b', ' a b'],
  ['“a” «b» – ‑', '"a" "b" - -'],
  ['a\u200bb\ufeffc', 'abc'],
  ['│ a │ b │', '| a | b |'],
  ['├───┤', '+++++'],
  [`${esc}[32ma${esc}[0m b`, 'a b'],
  ['Authorization: Bearer abc, d', 'Authorization:  , d'],
  ['100% of & [0m', '100% of & [0m'],
  ['消息 ID：a，原消息ID：b', ' messageId :a, originatingMessageId :b'],
  ['请求编号：a', ' requestId :a'],
])('%j is %j without its wrapping', (pasted, text) => {
  expect(unwrapText(pasted)).toBe(text)
})

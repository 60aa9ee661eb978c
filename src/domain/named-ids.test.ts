import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMessageIds } from './message-id-search.ts'

const a = 'd15c1541-229a-442b-9873-d3494dede12a'
const b = '2346e0bc-c3c3-48ea-adec-3a21609fd288'
const c = '0a1b2c3d-0000-4000-8000-00000000000f'
const esc = String.fromCharCode(27)

/** Texts that name one message id, `A`, and hold other ids, `B` and `C`, under other names. */
const forms = {
  'a JavaScript object': "{ messageId: 'A', originatingMessageId: 'B', status: 'DONE' }",
  'a JavaScript object, the other first': "{ originatingMessageId: 'B', messageId: 'A' }",
  'a JavaScript object over lines': '{\n  originatingMessageId: `B`,\n  messageId:\n    `A`,\n}',
  JSON5: "{messageId:'A',ref:'C',/* of */originatingMessageId:'B'}",
  'JSON of another case': '{"MessageID": "A", "OriginatingMessageID": "B"}',
  'JSON in a JSON string, cut off': '{\\"originalMessageId\\":\\"B\\",\\"message_id\\":\\"A\\",\\"re',
  'JSON with escaped slashes': '{"uri":"https:\\/\\/cdn.imaginepro.ai\\/C.png","messageId":"A"}',
  'a list of pairs': '[["originatingMessageId", "B"], ["messageId", "A"]]',
  'names and values': '[{"name": "ref", "value": "C"}, {"name": "messageId",\n "value": "A"}]',
  'values by type': '{"messageId": {"S": "A"}, "originatingMessageId": {"S": "B"}}',
  'words with equal signs': 'messageId=A originatingMessageId=B',
  'words with equal signs, the other first': 'originatingMessageId=B messageId=A',
  logfmt:
    'level=info ref= message_id="A" parent_message_id="B" prompt="a --cref https://cdn.midjourney.com/C/0_0.png"',
  YAML: 'prompt: cat --cref https://cdn.midjourney.com/C/0_0.png\nmessageId: A\noriginatingMessageId: B\n',
  'YAML, quoted': 'original_message_id: "B"\nmessage_id: \'A\'\n',
  'YAML of Kubernetes': '- name: REQUEST_ID\n  value: C\n- name: MESSAGE_ID\n  value: A\n',
  'YAML folded': 'message-id: >-\n  A\nrequest-id: C',
  'a Go struct': '{MessageId:A OriginatingMessageId:B}',
  'a Go struct after an empty value': '{Ref: MessageId:A OriginatingMessageId:B Prompt:x}',
  'a Go struct in Go syntax': 'api.Reply{MessageID:"A", OriginatingMessageID:"B"}',
  'a Python dictionary': "{'message_id': 'A', 'originating_message_id': 'B'}",
  'a Python object': "Message(message_id='A', originating_message_id='B')",
  'a Python object with UUIDs': "Message(parent_message_id=UUID('B'), message_id=UUID('A'))",
  'a Python object in brackets': "<Reply(ref='C', messageId='A')>",
  'a Ruby hash': '{:message_id=>"A", :originating_message_id=>"B"}',
  'a Ruby hash with texts': '{"originatingMessageId" => "B", "messageId" => "A"}',
  'a Ruby object': '#<Message:0x0001 @message_id="A", @ref="C">',
  'a PHP array': "['messageId' => 'A', 'ref' => 'C']",
  'PHP, printed': 'Array\n(\n    [messageId] => A\n    [originatingMessageId] => B\n)',
  'PHP, dumped': 'array(2) {\n  ["ref"]=>\n  string(36) "C"\n  ["messageId"]=>\n  string(36) "A"\n}',
  'a Rust struct': 'Message { message_id: "A", parent: Some("C"), originating_message_id: Some("B") }',
  'a Rust option': 'Message { message_id: Some(\n        "A",\n    ), request_id: "C" }',
  'a Java map': '{originatingMessageId=B, messageId=A}',
  'a Java record': 'Message[messageId=A, originatingMessageId=B]',
  'a C# record': 'Message { MessageId = A, OriginatingMessageId = B }',
  'C# code': 'var ref = new Guid("C"); var messageId = new Guid("A");',
  'a Swift optional': 'Message(messageId: Optional("A"), requestId: Optional("C"))',
  'an Objective-C dictionary': '{\n    messageId = "A";\n    originatingMessageId = "B";\n}',
  'an Elixir map': '%{"messageId" => "A", "ref" => "C"}',
  'a Clojure map': '{:message-id #uuid "A", :originating-message-id #uuid "B"}',
  'a Lua table': '{ ["ref"] = "C", ["messageId"] = "A" }',
  'a PowerShell object': '@{messageId=A; originatingMessageId=B}',
  'a PowerShell list': 'originatingMessageId   : B\nmessageId              : A',
  TOML: 'request_id = "C"\nmessage_id = "A"\n',
  'an .env file': 'REQUEST_ID=C\nIMAGINEPRO_MESSAGE_ID=A\n',
  'TypeScript code': "const messageId: string = 'A', requestId: string = 'C'",
  'a query string': 'https://x.example/job?originatingMessageId=B&messageId=A&requestId=C',
  'a query string, encoded': 'https%3A%2F%2Fx.example%2Fjob%3FrequestId%3DC%26messageId%3DA',
  'a form': 'ref=C&message_id=A',
  'a form in parts':
    '--x\r\nContent-Disposition: form-data; name="ref"\r\n\r\nC\r\n--x\r\nContent-Disposition: form-data; name="messageId"\r\n\r\nA\r\n--x--',
  'JSON, encoded': '%7B%22messageId%22%3A%22A%22%2C%22ref%22%3A%22C%22%7D',
  'HTML-escaped JSON': '{&quot;ref&quot;:&quot;C&quot;,&quot;messageId&quot;:&quot;A&quot;}',
  'HTML-escaped twice, by number':
    '{&amp;#34;messageId&amp;#34;:&amp;#x22;A&amp;#x22;,&amp;#39;ref&amp;#39;:&apos;C&apos;}',
  'escaped XML': '&lt;ref&gt;C&lt;/ref&gt;&lt;messageId&gt;A&lt;/messageId&gt;',
  XML: '<reply><originatingMessageId>B</originatingMessageId><messageId>A</messageId></reply>',
  'XML with attributes': '<reply ref="C"><ns:messageId xsi:type="xs:string">A</ns:messageId></reply>',
  'empty elements of XML':
    '<messageId/><ref>C</ref><messageId></messageId><ref>C</ref><messageId>A</messageId><ref>B</ref>',
  'XML with CDATA': '<messageId>\n  <![CDATA[A]]>\n</messageId><ref>C</ref>',
  'attributes of XML': '<reply originatingMessageId="B" messageId="A"/>',
  'a property list': '<key>ref</key>\n<string>C</string>\n<key>messageId</key>\n<string>A</string>',
  'cells of HTML':
    '<tr><th>Request ID</th><td>C</td></tr>\n<tr><th>Message ID</th>\n<td><code>A</code></td></tr>',
  'a list of HTML': '<dt>Ref</dt><dd>C</dd><dt>Message ID:</dt> <dd class="x">A</dd>',
  'a field of HTML': '<input name="ref" value="C"><input name="messageId" type="hidden" value="A">',
  'an attribute of HTML': '<li data-request-id="C" data-message-id="A">',
  'rows of Markdown': '| Field | Value |\n|---|---|\n| requestId | C |\n| **Message ID** | `A` |',
  'bold Markdown': '**Request ID:** C\n**Message ID:** `A`',
  headers: 'X-Request-Id: C\r\nX-Message-Id: A\r\ntraceparent: B',
  'options of a command': 'imaginepro wait --request-id C --message-id A --ref B',
  SQL: "SELECT * FROM jobs WHERE message_id = 'A'::uuid AND request_id <> 'C'",
  'rows of a database': '-[ RECORD 1 ]\nparent_message_id | B\nmessage_id        | A',
  labels: 'Originating Message ID: B\nMessage ID: A\nRequest ID: C',
  'labels in a sentence': 'The message ID is “A”, and the original message ID is “B”.',
  'a label with an arrow': 'request ID → C, message ID → A',
  'a label in brackets': 'request C failed for message id (A)',
  'a sentence': 'Got a message with a messageId of A and an originatingMessageId of B.',
  'a name of UUIDs': 'messageId=urn:uuid:A originatingMessageId=urn:uuid:B',
  'PHP, serialized': 's:9:"messageId";s:36:"A";s:3:"ref";s:36:"C";',
  'labels above': 'Request ID\nC\nMessage ID\nA\nOriginating message ID\nB',
  'YAML with an anchor': 'messageId: &m A\nsource: B',
  'a line of log': '2026-02-22T07:43:37Z [C] INFO messageId=A GET /api/v1/message/fetch/B 200',
  'a line of log in brackets': '[requestId:C][messageId:A] done',
  'a coloured line of log': `${esc}[36mref${esc}[0m=${esc}[32m'C'${esc}[39m ${esc}[36mmessageId${esc}[0m=${esc}[32m'A'${esc}[39m`,
  'a line of log with escaped breaks': '{"log":"ref: C\\nmessageId: A\\nparent: B"}',
  'a difference': '-  "ref": "C",\n+  "messageId": "A",',
  'a search': 'log.json:3:  "requestId": "C",\nlog.json:4:  "messageId": "A",',
  'attributes of a trace': 'trace.id=C messaging.message.id=A',
  'a holder of another message':
    '{ messageId: "A", original: { messageId: "B" }, "parentMessage": {"messageId": "C"} }',
  'a holder within an address': 'parent[messageId]=B&messageId=A',
  CSV: 'ref,messageId,uri,prompt\nC,A,https://cdn.imaginepro.ai/B.png,"a, b"',
  'CSV, the id after a text with commas': 'prompt,requestId,"message_id"\n"a, ""b"", c",C,"A"',
  'CSV with semicolons': 'messageId;originatingMessageId\nA;B',
  'CSV on its side': 'originatingMessageId,B\nmessageId,A',
  'cells of a spreadsheet': 'Request ID\tMessage ID\tStatus\nC\tA\tDONE',
  'a table of Markdown': '| originatingMessageId | messageId |\n|---|---|\n| B | `A` |',
  'a table of a database': ' ref | message_id \n-----+------------\n C   | A\n(1 row)',
  'a table with lines':
    "┌─────────┬───────────┐\n│ ref     │ messageId │\n├─────────┼───────────┤\n│ 'C'     │ 'A'       │\n└─────────┴───────────┘",
  'a table of spaces':
    'originatingMessageId                  messageId\n--------------------                  ---------\nB  A',
  'words above words': 'requestId messageId status\nC A DONE',
} as const

function fill(form: string, ids: readonly [string, string, string]): string {
  return form.replace(
    /(?<![\w-])[ABC](?![\w-])|(?<=\/|%3D|%22)[ABC](?=%|\.|$)/g,
    (letter) => ids['ABC'.indexOf(letter)] ?? '',
  )
}

const named = Object.entries(forms)

describe('the id that is called messageId is taken', () => {
  test.each(named)('from %s', (_, form) => {
    const text = fill(form, [a, b, c])
    expect(text).toContain(a)
    expect(text.includes(b) || text.includes(c)).toBe(true)
    expect(parseMessageIds(text)).toEqual({ kind: 'found', ids: [a], leftOut: 0 })
  })

  test('from any of these forms, whatever the ids', () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: 3, maxLength: 3 })
    const cases = fc.constantFrom(
      (id: string) => id,
      (id: string) => id.toUpperCase(),
    )
    fc.assert(
      fc.property(
        ids,
        cases,
        fc.constantFrom(...named),
        ([one = a, two = b, three = c], toCase, [, form]) => {
          const text = fill(form, [toCase(one), toCase(two), toCase(three)])
          expect(parseMessageIds(text)).toEqual({ kind: 'found', ids: [one], leftOut: 0 })
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('of all the ids in a text', () => {
  test.each([
    // Several keys, and keys in the plural.
    ['{messageId:A ref:C}\n{messageId:B ref:C}', 'AB'],
    ['INFO messageId=B ref=C\nINFO messageId=A\nINFO messageId=B', 'BA'],
    ['?messageId=A&messageId=B&ref=C', 'AB'],
    ['?messageId=A,B&ref=C', 'AB'],
    ['messageIds: [A, B], requestId: C', 'AB'],
    ['{"messageIds":["A","B"],"requestId":"C"}', 'AB'],
    ['{"messageId": [\n  "A",\n  "B"\n], "ref": "C"}', 'AB'],
    ['message_ids="A B" request_id=C', 'AB'],
    ['message IDs: A and B; request ID: C', 'AB'],
    ['messageIds:\n  - A\n  - "B"\nref: C', 'AB'],
    ["WHERE message_id IN ('A', 'B') AND ref = 'C'", 'AB'],
    ['messageId,ref\nA,C\nB,C\n\nref\nC', 'AB'],
    ['Message ID\nA\nB\nRef\nC', 'AB'],
    // A key that holds no id names none.
    ['{"messageId":null,"originatingMessageId":"B"}', 'B'],
    ['{"messageId":"","originatingMessageId":"B"}', 'B'],
    ['?messageId=&ref=B', 'B'],
    ['{MessageId: OriginatingMessageId:B}', 'B'],
    ['<messageId/><ref>C</ref>', 'C'],
    ['messageId is not known; job A', 'A'],
    // Addresses.
    ['curl https://api.imaginepro.ai/api/v1/message/fetch/A -H "X-Request-Id: C"', 'A'],
    ['[C] GET /api/v1/message/trace/A 200\n[C] GET /api/v1/message/trace/B 200', 'AB'],
    ['GET /api/v1/midjourney/message/A 200 C', 'A'],
    ['https://x.example/traces?ids=A,B&session=C', 'AB'],
    ['https://x.example/trace/A\nB\n', 'AB'],
    ['- https://x.example/trace/A\n- B\nrequest C', 'AB'],
    ['messageId=A GET /api/v1/message/fetch/B', 'A'],
    // Records that are messages.
    ["[{ id: 'A', uri: 'https://cdn.imaginepro.ai/C.png' }, { id: 'B', prompt: 'C' }]", 'AB'],
    ['{Images:[{ID:A URI:https://x.example/C.png} {ID:B Ref:C}]}', 'AB'],
    ['images:\n- id: A\n  uri: https://cdn.imaginepro.ai/C.png\n- id: B\n', 'AB'],
    ["[Image(id='A', uri='https://x.example/C.png'), Image(id='B')]", 'AB'],
    ['<image><id>A</id><uri>https://x.example/C.png</uri></image>', 'A'],
    ['id,type,uri\nA,imagine,https://x.example/C\nB,button,https://x.example/C', 'AB'],
    ['{"request":{"id":"C"},"message":{"id":"A"}}', 'A'],
    ['request ID: C\nA', 'A'],
    ['the id: A, or B', 'AB'],
    // Pictures, and what is named as something else.
    ['job A failed, see https://cdn.midjourney.com/B/0_0.png', 'A'],
    ['A --cref https://s.mj.run/B --sref https://img.example/C', 'A'],
    ['A cdn.midjourney.com/B/0_0.webp https://storage.example/x/C.jpg?v=1', 'A'],
    ['https://app.example/jobs/A', 'A'],
    ['requestId=C job A', 'A'],
    ['{"uuid":"A","parent":"B"}', 'A'],
    ['x-api-key: C\nA', 'A'],
    ['{"requestId":"C","uri":"https://cdn-new.imaginepro.ai/storage/v1/object/public/cdn/A.png"}', 'A'],
    ['{"originatingMessageId":"B","prompt":"x --cref https://cdn.midjourney.com/C/0_0.png"}', 'B'],
    ['https://cdn.midjourney.com/B/0_0.png', 'B'],
    ['requestId: C\nref: B', 'CB'],
    // Nothing is named at all.
    ['A\nB\nC', 'ABC'],
    ['A,B;C', 'ABC'],
    ['| A | B |', 'AB'],
    ['{"A":{"status":"DONE"},"B":{}}', 'AB'],
  ])('in %j are meant %s', (form, letters) => {
    const ids = letters.split('').map((letter) => [a, b, c]['ABC'.indexOf(letter)])
    expect(parseMessageIds(fill(form, [a, b, c]))).toEqual({ kind: 'found', ids, leftOut: 0 })
  })
})

// Generous, so that a busy machine does not fail it: each takes far below a second; a backtracking one, minutes.
test.each([
  'messageId',
  'messageId:',
  'messageId: <a ',
  '<messageId ',
  '<a.b:c messageId ',
  'messageId="" type="" ',
  'messageId"," value" : ',
  'messageId is(',
  'messageId: s s s ',
  `messageIds: ${a} and `,
  `messageId: ${'"'.repeat(99)}`,
  `messageId: ${'<a b>'.repeat(30)}`,
  'message_id,',
  'message_id\n',
  `message_id\n${a}\n`,
  'id\n',
  '"id":"',
  'original: {',
  'parent {{{{ messageId: ',
  `https://${a}`,
  `cdn.${a}`,
  `--cref ${a} `,
  `requestId:::::::: ${a}`,
  `x-x-x-x-${a}`,
  '&amp;',
  '&amp;amp;amp;#',
  `/trace/${a},`,
  `?ids=${a},`,
  '\n-',
  '<td>messageId</td>',
  '| messageId ',
  '\\n',
])(
  'is done soon with 1 MB of %j before an id',
  (piece) => {
    expect(parseMessageIds(`${piece.repeat(1_000_000 / piece.length)} ${c}`).kind).toBe('found')
  },
  5_000,
)

import { Download } from 'lucide'
import { formatCsv } from '../../domain/csv.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { commonWords } from '../../words/common.ts'
import { problemWords } from '../../words/problem.ts'
import { tracesWords } from '../../words/traces.ts'
import { verdictWords } from '../../words/verdict.ts'
import type { Group } from './groups.ts'
import { toTable } from './to-table.ts'

/** Without it, spreadsheets take the file for something else than UTF-8. */
const mark = '\ufeff'

type SaveButtonProps = { groups: readonly Group[]; isEmpty: boolean }

/** Saves what is known of the messages as a table for a spreadsheet. */
export function SaveButton({ groups, isEmpty }: SaveButtonProps) {
  const traces = useWords(tracesWords)
  const common = useWords(commonWords)
  const problem = useWords(problemWords)
  const verdict = useWords(verdictWords)

  function save() {
    if (!isEmpty) {
      const table = toTable(groups, { common, problem, traces, verdict })
      saveFile('tokenscope-traces.csv', 'text/csv', mark + formatCsv(table))
    }
    announce(isEmpty ? traces.nothingToExport : traces.exported)
  }

  return (
    <Button onClick={save} aria-disabled={isEmpty} title={isEmpty ? traces.nothingToExport : undefined}>
      <Icon icon={Download} />
      <span>{traces.exportCsv}</span>
    </Button>
  )
}

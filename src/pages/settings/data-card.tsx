import { useRef, useState } from 'react'
import { useWords } from '../../session/speech.tsx'
import { replaceLookups, useRecentLookups, type RecentLookup } from '../../session/lookup-list.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { commonWords } from '../../words/common.ts'
import { settingsWords } from '../../words/settings.ts'
import { ForgetDialog } from './forget-dialog.tsx'
import { KeptList } from './kept-list.tsx'

/** What is kept on this device, and the ways to be rid of it. */
export function DataCard() {
  const words = useWords(settingsWords)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Card title={words.data}>
      <KeptList />
      <div className="mt-4 flex flex-wrap gap-3">
        <ClearLookups />
        <Button onClick={() => setIsAsking(true)}>{words.forgetEverything}</Button>
      </div>
      {isAsking && <ForgetDialog onClose={() => setIsAsking(false)} />}
    </Card>
  )
}

function ClearLookups() {
  const words = useWords(settingsWords)
  const { undo: undoWord } = useWords(commonWords)
  const lookups = useRecentLookups()
  const [before, setBefore] = useState<readonly RecentLookup[]>([])
  const button = useRef<HTMLButtonElement>(null)
  const isEmpty = lookups.length === 0

  function clear() {
    if (isEmpty) return announce(words.noLookups)
    setBefore(lookups)
    replaceLookups([])
    announce(words.lookupsCleared)
  }

  function undo() {
    replaceLookups(before)
    setBefore([])
    // This button goes with what it does.
    button.current?.focus()
    announce(words.lookupsRestored)
  }

  return (
    <>
      <Button
        ref={button}
        onClick={clear}
        aria-disabled={isEmpty}
        title={isEmpty ? words.noLookups : undefined}
      >
        {words.clearLookups}
      </Button>
      {isEmpty && before.length > 0 && <Button onClick={undo}>{undoWord}</Button>}
    </>
  )
}

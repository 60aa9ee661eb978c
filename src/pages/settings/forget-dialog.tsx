import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { homePath, toConnectPath } from '../../paths.ts'
import { useConnectionActions } from '../../session/connection-actions.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { commonWords } from '../../words/common.ts'
import { settingsWords } from '../../words/settings.ts'
import { KeptList } from './kept-list.tsx'

/** Asks before everything is forgotten, and names what goes. */
export function ForgetDialog({ onClose }: { onClose: () => void }) {
  const { ask } = useWords(settingsWords)
  const { cancel } = useWords(commonWords)
  return (
    <Dialog title={ask.title} closeLabel={cancel} onClose={onClose}>
      <Question />
    </Dialog>
  )
}

function Question() {
  const { forgetEverything } = useConnectionActions()
  const words = useWords(settingsWords)
  const navigate = useNavigate()
  const question = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    // After the dialog has opened: it gives the focus to its first button, and Enter held too long would press that.
    queueMicrotask(() => question.current?.focus())
  }, [])

  function forget() {
    forgetEverything()
    announce(words.everythingForgotten)
    void navigate(toConnectPath(homePath), { state: { forgot: 'everything' } })
  }

  return (
    <>
      <p ref={question} tabIndex={-1} className="mb-3 outline-none">
        {words.ask.explains}
      </p>
      <KeptList />
      <Button look="primary" className="mt-6" onClick={forget}>
        {words.ask.confirm}
      </Button>
    </>
  )
}

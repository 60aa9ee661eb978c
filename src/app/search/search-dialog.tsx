import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../../session/speech.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { shellWords } from '../../words/shell.ts'
import { loadPalette, readPalette, type PalettePart } from './load-palette.ts'
import { insertLines } from './pasted-lines.ts'
import type { Typed, Wanted } from './typed.ts'

/** The search, with what it takes over. */
type Taken = { Part: PalettePart; typed: Typed }

const nothing: Typed = { text: '', caret: 0, wanted: 'nothing' }

type SearchDialogProps = { onClose: () => void; /** Shows the legend in its place. */ onHelp: () => void }

/**
 * The dialog of the search. Its field takes what is typed at once; the search itself comes when it is first opened, and
 * then takes over the field with what stands in it.
 */
export function SearchDialog({ onClose, onHelp }: SearchDialogProps) {
  const { search: words } = useWords(shellWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [taken, setTaken] = useState<Taken | null>(() => {
    const Part = readPalette()
    return Part === null ? null : { Part, typed: nothing }
  })
  useLayoutEffect(() => dialog.current?.showModal(), [])

  /** The browser gives the focus back to where it was. It tells of it later, when the dialog may be gone. */
  function close() {
    dialog.current?.close()
    onClose()
  }

  return (
    <dialog
      ref={dialog}
      aria-label={words.open}
      onClose={onClose}
      onClick={(event) => {
        // A click on the dialog itself and not in it is one on the backdrop.
        if (event.target === dialog.current) close()
      }}
      className="mx-auto mt-2 mb-auto max-h-[calc(100dvh-1rem)] w-[calc(100%-1rem)] max-w-160 overflow-hidden rounded-card border border-line-strong bg-surface p-0 text-ink shadow-2xl backdrop:bg-[#0008] sm:mt-[min(8vh,6rem)] sm:max-h-[84dvh]"
    >
      {taken === null ? (
        <WaitingField onReady={setTaken} onClose={close} />
      ) : (
        <taken.Part typed={taken.typed} onClose={close} onHelp={onHelp} />
      )}
    </dialog>
  )
}

type WaitingFieldProps = { onReady: (taken: Taken) => void; onClose: () => void }

/** The field while the search is on its way. A text that an input method is putting together is not taken away from it. */
function WaitingField({ onReady, onClose }: WaitingFieldProps) {
  const { search: words } = useWords(shellWords)
  const field = useRef<HTMLInputElement>(null)
  const wanted = useRef<Wanted>('nothing')
  const isPuttingTogether = useRef(false)
  const [isMissing, setIsMissing] = useState(false)

  function handOver() {
    const Part = readPalette()
    if (field.current === null || Part === null || isPuttingTogether.current) return
    const { value: text, selectionStart } = field.current
    const typed = { text, caret: selectionStart ?? text.length, wanted: wanted.current }
    // At once: what is typed meanwhile would be lost.
    flushSync(() => onReady({ Part, typed }))
  }

  async function load() {
    setIsMissing(false)
    if ((await loadPalette()) === null) setIsMissing(true)
    else handOver()
  }

  useEffect(() => {
    field.current?.focus()
    void load()
    // Once: another attempt takes a press of Enter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      if (event.currentTarget.value === '') onClose()
      event.currentTarget.value = ''
    }
    if (event.key !== 'Enter') return
    wanted.current = 'lookup'
    if (isMissing) void load()
  }

  return (
    <div className="flex min-h-14 flex-col justify-center px-4">
      <input
        ref={field}
        aria-label={words.label}
        placeholder={words.prompt}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onInput={() => {
          wanted.current = 'nothing'
        }}
        onPaste={(event) => {
          const isAlone = event.currentTarget.value === ''
          insertLines(event)
          if (isAlone) wanted.current = 'lead-on'
        }}
        onCompositionStart={() => {
          isPuttingTogether.current = true
        }}
        onCompositionEnd={() => {
          isPuttingTogether.current = false
          handOver()
        }}
        className="h-14 w-full bg-transparent ps-8 text-[1rem] outline-none placeholder:text-ink-3"
      />
      {isMissing && (
        <p role="alert" className="pb-4 text-sm text-critical">
          {words.missing}
        </p>
      )}
    </div>
  )
}

import { Search } from 'lucide'
import { useState } from 'react'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { commonWords } from '../../words/common.ts'
import { wallWords } from '../../words/wall.ts'
import { toCardName } from './card-words.ts'
import { SetupChoice } from './setup-choice.tsx'
import type { SetupProps } from './setup-props.ts'

/** More than so many are looked for by a part of their name. */
const mostUnfiltered = 12

/** Which tokens the wall shows. */
export function SetupTokens({ draft, onChange }: SetupProps) {
  const { setup } = useWords(wallWords)
  const common = useWords(commonWords)
  const { rows, hidden } = useBoard()
  const { tokens, ids } = draft
  const [isChoosing, setIsChoosing] = useState(tokens !== null)
  const [text, setText] = useState('')
  const known = [...rows, ...hidden].map((row) => ({
    tokenId: row.tokenId,
    name: row.label === null ? toCardName(row, { common }) : `${row.label} · ${row.tokenId}`,
  }))
  const knownIds = new Set(known.map(({ tokenId }) => tokenId))
  const unknown = (tokens ?? []).filter((tokenId) => !knownIds.has(tokenId))
  const all = [...known, ...unknown.map((tokenId) => ({ tokenId, name: common.token(tokenId) }))]
  const wanted = text.trim().toLowerCase()
  const found = all.filter(({ name }) => name.toLowerCase().includes(wanted))
  const chosen = new Set(tokens)
  const told = chosen.size === 0 ? setup.noneChosen : setup.chosen(chosen.size)

  function choose(tokenId: string, isChosen: boolean): void {
    const others = (tokens ?? []).filter((id) => id !== tokenId)
    const next = isChosen ? [...others, tokenId] : others
    onChange({ tokens: next.length === 0 ? null : next })
  }

  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{setup.tokens}</legend>
      <SetupChoice
        type="radio"
        name="tokens"
        label={setup.allTokens}
        isChosen={!isChoosing}
        onChange={() => {
          setIsChoosing(false)
          onChange({ tokens: null })
        }}
      />
      <SetupChoice
        type="radio"
        name="tokens"
        label={setup.onlyThese}
        isChosen={isChoosing}
        onChange={() => setIsChoosing(true)}
      />
      {isChoosing && (
        <div className="grid gap-2 ps-6">
          {all.length > mostUnfiltered && (
            <TextField
              label={setup.find}
              hidesLabel
              type="search"
              placeholder={setup.find}
              icon={Search}
              value={text}
              onChange={({ target }) => setText(target.value)}
              onKeyDown={(event) => {
                // Enter looks for what is typed, and does not use the whole set-up.
                if (event.key === 'Enter') event.preventDefault()
              }}
            />
          )}
          <div className="grid max-h-56 gap-1.5 overflow-y-auto rounded-control border border-line p-2">
            {found.map(({ tokenId, name }) => (
              <SetupChoice
                key={tokenId}
                type="checkbox"
                label={name}
                isRaw
                isChosen={chosen.has(tokenId)}
                onChange={(isChosen) => choose(tokenId, isChosen)}
              />
            ))}
          </div>
          <p key={told} className="text-xs text-ink-2">
            {told}
          </p>
        </div>
      )}
      {ids.length > 0 && (
        <div className="grid justify-items-start gap-2 text-sm text-ink-2">
          <p>{setup.led(ids.length)}</p>
          <Button onClick={() => onChange({ ids: [] })}>
            <span>{setup.leaveOutLed}</span>
          </Button>
        </div>
      )}
    </fieldset>
  )
}

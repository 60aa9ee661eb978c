import { useState } from 'react'
import { useWords } from '../../session/speech.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isTimeZone } from '../../words/formats.ts'
import { languageNames, parseLanguageTag } from '../../words/language.ts'
import { settingsWords } from '../../words/settings.ts'
import { listTimeZones } from '../../words/time-zones.ts'
import { wallWords } from '../../words/wall.ts'
import { SetupChoice } from './setup-choice.tsx'
import type { SetupProps } from './setup-props.ts'
import { wallParts } from './wall-config.ts'

const mostColumns = 12
const zoneList = 'wall-time-zones'
/** In place of what the address does not say. */
const unset = ''

/** How the wall looks, and what it leaves out. */
export function SetupLook({ draft, onChange }: SetupProps) {
  const { setup } = useWords(wallWords)
  const { themes } = useWords(settingsWords)
  const { columns, theme, language, hide } = draft
  const counts = Array.from({ length: mostColumns }, (_, index) => String(index + 1))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{setup.look}</legend>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={setup.columns}
          value={columns === null ? unset : String(columns)}
          options={[
            { value: unset, label: setup.bestFit },
            ...counts.map((count) => ({ value: count, label: count })),
          ]}
          onChange={(value) => onChange({ columns: value === unset ? null : Number(value) })}
        />
        <Select
          label={setup.theme}
          value={theme ?? unset}
          options={[
            { value: unset, label: setup.asInSettings },
            ...(['system', 'light', 'dark'] as const).map((value) => ({ value, label: themes[value] })),
          ]}
          onChange={(value) => onChange({ theme: value === unset ? null : value })}
        />
        <Select
          label={setup.language}
          value={language ?? unset}
          options={[
            { value: unset, label: setup.asInSettings },
            ...Object.entries(languageNames).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(value) => onChange({ language: parseLanguageTag(value) })}
        />
        <ZoneField {...{ draft, onChange }} />
      </div>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 text-xs text-ink-2">{setup.hide}</legend>
        {wallParts.map((part) => (
          <SetupChoice
            key={part}
            type="checkbox"
            label={setup.parts[part]}
            isChosen={hide.includes(part)}
            onChange={(isHidden) =>
              onChange({ hide: wallParts.filter((one) => (one === part ? isHidden : hide.includes(one))) })
            }
          />
        ))}
      </fieldset>
    </fieldset>
  )
}

/** A zone by its name, of those that the browser knows. */
function ZoneField({ draft, onChange }: SetupProps) {
  const { setup } = useWords(wallWords)
  const [text, setText] = useState(draft.timeZone ?? '')
  const name = text.trim()
  const isWrong = name !== '' && !isTimeZone(name)
  return (
    <>
      <TextField
        label={setup.zone}
        hint={setup.zoneHint}
        error={isWrong ? setup.noZone(name) : undefined}
        list={zoneList}
        value={text}
        spellCheck={false}
        autoComplete="off"
        translate="no"
        onChange={({ target }) => {
          const zone = target.value.trim()
          const isKnown = zone === '' || isTimeZone(zone)
          setText(target.value)
          // The browser then keeps the form from being sent, and goes to the field.
          target.setCustomValidity(isKnown ? '' : setup.noZone(zone))
          if (isKnown) onChange({ timeZone: zone === '' ? null : zone })
        }}
      />
      <datalist id={zoneList}>
        {listTimeZones().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}

import { useWords } from '../../session/speech.tsx'
import { Select } from '../../ui/select.tsx'
import { wallWords } from '../../words/wall.ts'
import { SetupChoice } from './setup-choice.tsx'
import type { SetupProps } from './setup-props.ts'
import { defaultWall } from './wall-config.ts'

const intervals = [15_000, 30_000, 60_000, 300_000, 900_000, 3_600_000] as const
const stays = [10_000, 20_000, 30_000, 60_000] as const
const off = 'off'
/** In place of what the address does not say. */
const unset = ''

/** When the wall asks, turns its pages and goes dark. */
export function SetupTime({ draft, onChange }: SetupProps) {
  const { setup } = useWords(wallWords)
  const { everyMs, rotateMs, dim } = draft
  const hours = dim === off ? defaultWall.dim : dim

  function toOptions(offered: readonly number[], present: number | 'off' | null) {
    const all = typeof present === 'number' ? new Set([...offered, present]) : new Set(offered)
    return [
      ...[...all].toSorted((a, b) => a - b).map((ms) => ({ value: String(ms), label: setup.everyFor(ms) })),
      { value: off, label: setup.byHand },
    ]
  }

  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{setup.time}</legend>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={setup.every}
          value={everyMs === null ? unset : String(everyMs)}
          options={[{ value: unset, label: setup.asOnBoard }, ...toOptions(intervals, everyMs)]}
          onChange={(value) => onChange({ everyMs: value === unset ? null : toMs(value) })}
        />
        <Select
          label={setup.rotate}
          value={String(rotateMs)}
          options={toOptions(stays, rotateMs)}
          onChange={(value) => onChange({ rotateMs: toMs(value) })}
        />
      </div>
      <SetupChoice
        type="checkbox"
        label={setup.night}
        isChosen={dim !== off}
        onChange={(isDark) => onChange({ dim: isDark ? defaultWall.dim : off })}
      />
      {dim !== off && hours !== off && (
        <div className="grid grid-cols-2 gap-3 ps-6">
          <HourSelect
            label={setup.from}
            hour={hours.from}
            taken={hours.to}
            onChange={(from) => onChange({ dim: { ...hours, from } })}
          />
          <HourSelect
            label={setup.to}
            hour={hours.to}
            taken={hours.from}
            onChange={(to) => onChange({ dim: { ...hours, to } })}
          />
        </div>
      )}
    </fieldset>
  )
}

function toMs(value: string): number | 'off' {
  return value === off ? off : Number(value)
}

type HourSelectProps = {
  label: string
  hour: number
  /** The other end: a night of no length is none. */
  taken: number
  onChange: (hour: number) => void
}

function HourSelect({ label, hour, taken, onChange }: HourSelectProps) {
  const hours = Array.from({ length: 25 }, (_, index) => index).filter((one) => one !== taken)
  return (
    <Select
      label={label}
      value={String(hour)}
      options={hours
        .filter((one) => one < 24 || one === hour)
        .map((one) => ({ value: String(one), label: `${String(one).padStart(2, '0')}:00` }))}
      onChange={(value) => onChange(Number(value))}
    />
  )
}

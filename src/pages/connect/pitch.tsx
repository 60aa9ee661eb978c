import { ListChecks, Monitor, Search } from 'lucide'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { connectWords } from '../../words/connect.ts'
import { Preview } from './preview.tsx'

/** What one gets for connecting, as a picture and three lines. */
export function Pitch({ className = '' }: { className?: string }) {
  const { gains } = useWords(connectWords)
  return (
    <div className={`grid content-start gap-6 ${className}`}>
      <Preview />
      <ul className="grid gap-2.5 text-ink-2">
        {(
          [
            [Search, gains.lookUp],
            [ListChecks, gains.board],
            [Monitor, gains.wall],
          ] as const
        ).map(([icon, gain]) => (
          <li key={gain} className="flex gap-3.5">
            <Icon icon={icon} size={17} className="mt-0.5 text-accent" />
            <span>{gain}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

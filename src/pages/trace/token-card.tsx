import type { ReactNode } from 'react'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { commonWords } from '../../words/common.ts'

type TokenCardProps = {
  title: string
  /** What it holds was so when it was last read, and may be no more. */
  isOld: boolean
  className?: string
  children: ReactNode
}

/** A card of what a trace says of its token. */
export function TokenCard({ title, isOld, className = '', children }: TokenCardProps) {
  const common = useWords(commonWords)
  return (
    <Card
      title={title}
      className={`${className} ${isOld ? 'hatched' : ''}`}
      {...(isOld && { aside: <p className="text-xs text-ink-2">{common.whenLastRead}</p> })}
    >
      {children}
    </Card>
  )
}

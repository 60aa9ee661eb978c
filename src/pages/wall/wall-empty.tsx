import { wallPath, tokensPath } from '../../paths.ts'
import type { Board } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { problemWords } from '../../words/problem.ts'
import { wallWords, type WallEmptiness } from '../../words/wall.ts'
import { Link } from '../../ui/link.tsx'

/** Where nothing is under way and nothing is wrong: more tokens are up to the person. */
const canAdd: readonly WallEmptiness[] = ['listed', 'not-in-plan', 'none-led']

type WallEmptyProps = {
  board: Pick<Board, 'source' | 'failure' | 'unresolved' | 'everyMs'>
  /** Whether the address names messages, whose tokens alone are looked for. */
  isLed: boolean
}

/** In place of the cards where there are none: why, and what to do. */
export function WallEmpty({ board, isLed }: WallEmptyProps) {
  const words = useWords(wallWords)
  const { tell } = useWords(problemWords)
  const why = toEmptiness(board, isLed)
  const problem = board.failure?.problem
  // The notice about a rejected bearer says all there is to say.
  if (problem?.kind === 'rejected') return null
  const told = problem === undefined ? null : tell(problem, 'tokens')
  return (
    <div className="m-auto grid max-w-[60ch] gap-4 text-[max(1rem,3vmin)] text-ink-2">
      {told !== null && (
        <>
          <p key={told.title}>{told.title}</p>
          <p key={told.explains}>{told.explains}</p>
        </>
      )}
      <p key={why}>{words.empty[why]}</p>
      {canAdd.includes(why) && (
        <>
          <Link to={tokensPath} className="justify-self-start text-accent underline">
            {words.add}
          </Link>
          <p className="flex flex-wrap gap-x-[0.4em]">
            <span>{words.orAddress}</span>
            <code translate="no" dir="ltr" className="font-mono">{`${wallPath}?ids=…`}</code>
          </p>
        </>
      )}
    </div>
  )
}

function toEmptiness(
  { source, failure, unresolved, everyMs }: WallEmptyProps['board'],
  isLed: boolean,
): WallEmptiness {
  if (failure !== null || source === 'failing') return everyMs === null ? 'failing-by-hand' : 'failing'
  if (source === 'asking') return source
  if (unresolved.some((message) => message.failure === null)) return 'searching'
  return isLed ? 'none-led' : source
}

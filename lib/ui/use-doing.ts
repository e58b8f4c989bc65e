import { useCallback, useMemo, useState } from 'preact/hooks'
import type { MatchReport } from '../messages/report.ts'
import type { Settings, Switch } from '../settings/choices.ts'
import type { Actions } from './actions.ts'
import type { Frames } from './frame-names.ts'
import type { Done } from './live/toast.tsx'
import { copiedText } from './matches/copied-text.ts'
import type { Problem } from './states/problems.tsx'
import { switchName } from './switches/switch-name.ts'
import { text } from './texts.ts'

interface Surroundings {
  readonly actions: Actions
  readonly settings: Settings
  readonly frames: Frames
  announce(words: string): void
}

/** What the reader does, with what came of it: a word about it, a way back, or a problem. */
export interface Doing {
  readonly actions: Actions
  readonly problems: readonly Problem[]
  /** What was done last, where it can be undone. */
  readonly done: Done | undefined
  turn(choice: Switch, on: boolean): Promise<boolean>
  mute(match: MatchReport, what: 'rule' | 'frame'): void
  copy(match: MatchReport): void
  bringBack(choices: readonly Switch[]): void
  putAway(): void
}

/** Carries out what the reader does, and tells what came of it. */
export function useDoing({ actions, settings, frames, announce }: Surroundings): Doing {
  const [problem, setProblem] = useState<Problem>()
  const [done, setDone] = useState<Done>()
  const putAway = useCallback(() => setDone(undefined), [])

  const turn = useCallback(
    async (choice: Switch, on: boolean, takesFocus = false): Promise<boolean> => {
      const isStored = await actions.turn(choice, on)
      if (!isStored) {
        setProblem({ kind: 'unsaved', remedy: () => void turn(choice, on) })
        return false
      }
      setProblem(undefined)
      const name = switchName(choice, frames)
      const words = text(on ? 'switch.turnedOn' : 'switch.turnedOff', { name })
      announce(on || !canUndo(choice) ? words : `${words}. ${text('toast.undoHint')}`)
      const undo = (): void => void turn(choice, true)
      setDone(on || !canUndo(choice) ? undefined : { words, undo, takesFocus })
      return true
    },
    [actions, frames, announce],
  )

  const mute = useCallback(
    ({ frame, rule }: MatchReport, what: 'rule' | 'frame') => {
      void turn(
        what === 'rule' ? { kind: 'rule', frame, rule } : { kind: 'frame', id: frame },
        false,
        true,
      )
    },
    [turn],
  )
  const copy = useCallback(
    async (match: MatchReport): Promise<void> => {
      const isCopied = await actions.copy(copiedText(match, frames))
      setProblem(isCopied ? undefined : { kind: 'uncopied', remedy: () => void copy(match) })
      if (!isCopied) return
      const words = text('copy.done')
      announce(words)
      setDone({ words })
    },
    [actions, frames, announce],
  )
  const bringBack = (choices: readonly Switch[]): void => {
    for (const choice of choices) void turn(choice, true)
  }

  const careful = useMemo(() => watched(actions, setProblem), [actions])
  const problems = [...(problem ? [problem] : []), ...problemsOf(settings, actions)]
  return { actions: careful, problems, done, turn, mute, copy, bringBack, putAway }
}

/** The switches at the top stay in sight; what is switched off in the list goes out of sight. */
function canUndo({ kind }: Switch): boolean {
  return kind !== 'all' && kind !== 'site'
}

/** The actions, telling when the browser or the reader refused one. */
function watched(actions: Actions, tell: (problem: Problem | undefined) => void): Actions {
  const tellIfNot = async (
    kind: Problem['kind'],
    act: () => Promise<boolean>,
  ): Promise<boolean> => {
    const isDone = await act()
    tell(isDone ? undefined : { kind, remedy: () => void tellIfNot(kind, act) })
    return isDone
  }
  return {
    ...actions,
    readOnce: () => tellIfNot('refused', actions.readOnce),
    readAlways: (host) => tellIfNot('refused', () => actions.readAlways(host)),
    takeBack: (host) => tellIfNot('kept', () => actions.takeBack(host)),
  }
}

/** What is wrong with what was stored. */
function problemsOf(settings: Settings, actions: Actions): Problem[] {
  if (!settings.isStoreReadable) return [{ kind: 'unreadable', remedy: actions.readAgain }]
  if (settings.damaged.length === 0) return []
  return [{ kind: 'damaged', remedy: () => void actions.forgetDamaged() }]
}

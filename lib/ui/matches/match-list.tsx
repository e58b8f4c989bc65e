import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Family } from '../../lexicon/types.ts'
import type { MatchReport } from '../../messages/report.ts'
import type { Settings, Switch } from '../../settings/choices.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { SwitchInput } from '../switches/switch-input.tsx'
import { numberText, text } from '../texts.ts'
import { FamilyMark } from './family-mark.tsx'
import { firstOf, type Group } from './groups.ts'
import { moveInList } from './list-keys.ts'
import { type MatchHandlers, MatchItem } from './match-item.tsx'
import { useGrowing } from './use-growing.ts'

/** A wish to bring a match into view; each wish is an object of its own. */
export interface Wish {
  readonly id: number
  /** Whether the focus goes there too. */
  readonly focus: boolean
}

interface MatchListProps {
  groups: readonly Group[]
  /** The matches of the groups, in the order in which they stand. */
  order: readonly MatchReport[]
  /** What is listed; another object begins the drawing anew. */
  series: object
  current: MatchReport | undefined
  wish: Wish | undefined
  frames: Frames
  settings: Settings
  handlers: MatchHandlers
  onTurn(choice: Switch, on: boolean): Promise<boolean>
}

/** The matches, in groups; one stop for the Tab key, and the arrow keys go through it. */
export function MatchList(props: MatchListProps): VNode {
  const { groups, order, current, wish, handlers } = props
  const root = useRef<HTMLDivElement>(null)
  const needed = wish === undefined ? 0 : order.findIndex(({ id }) => id === wish.id) + 1
  const limit = useGrowing(order.length, needed, props.series)
  // Not a frame later: the next key starts from where the focus is.
  useLayoutEffect(() => {
    if (root.current && wish) bringIntoView(root.current, wish)
  }, [wish])
  const tabStop = current !== undefined && order.includes(current) ? current : order[0]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the buttons inside
    <div
      class="matches"
      ref={root}
      aria-busy={limit < order.length}
      onKeyDown={(event) => moveInList(event, order, handlers)}
    >
      {firstOf(groups, limit).map((group) => (
        <section
          key={group.frame ?? ''}
          aria-label={
            group.frame === undefined ? text('list') : frameName(props.frames, group.frame)
          }
        >
          <HeadOf {...props} group={group} />
          <ol>
            {group.matches.map((match) => (
              <MatchItem
                key={match.id}
                match={match}
                frame={props.frames.get(match.frame)}
                isCurrent={match === current}
                isTabStop={match === tabStop}
                handlers={handlers}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** The head of a group, which may be drawn in part, with its whole count. */
function HeadOf({ group, ...list }: MatchListProps & { group: Group }): VNode | null {
  const [first] = group.matches
  if (group.frame === undefined || first === undefined) return null
  const whole = list.groups.find(({ frame }) => frame === group.frame)
  const count = whole?.matches.length ?? 0
  return <GroupHead {...list} frame={group.frame} family={first.family} count={count} />
}

interface GroupHeadProps extends MatchListProps {
  frame: string
  family: Family
  count: number
}

function GroupHead(props: GroupHeadProps): VNode {
  const { frame, count, settings, onTurn } = props
  const name = frameName(props.frames, frame)
  return (
    <div class="group-head">
      <h3>
        <FamilyMark family={props.family} />
        {name} <span class="count">{numberText(count)}</span>
      </h3>
      <SwitchInput
        checked={!settings.off.frames.has(frame)}
        label={text('switch.highlightOf', { name })}
        onTurn={(on) => onTurn({ kind: 'frame', id: frame }, on)}
      />
    </div>
  )
}

function bringIntoView(root: HTMLElement, { id, focus }: Wish): void {
  const item = root.querySelector<HTMLElement>(`[data-match="${id}"]`)
  item?.scrollIntoView({ block: 'nearest' })
  if (focus) item?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
}

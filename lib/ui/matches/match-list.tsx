import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { MatchReport } from '../../messages/report.ts'
import type { Settings, Switch } from '../contract.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { SwitchInput } from '../switches/switch-input.tsx'
import { numberText, text } from '../texts.ts'
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
  const limit = useGrowing(order.length, needed, groups.length === 1 ? 'one' : 'many')
  useEffect(() => {
    if (root.current && wish) bringIntoView(root.current, wish)
  }, [wish])
  const tabStop = current !== undefined && order.includes(current) ? current : order[0]
  return (
    <div class="matches" ref={root} onKeyDown={(event) => moveInList(event, order, handlers)}>
      {firstOf(groups, limit).map((group) => (
        <section key={group.frame ?? ''} aria-label={text('list')}>
          {group.frame !== undefined && (
            <GroupHead {...props} frame={group.frame} count={countOf(groups, group)} />
          )}
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

/** Of a group that is drawn in part, its whole count. */
function countOf(groups: readonly Group[], drawn: Group): number {
  return groups.find(({ frame }) => frame === drawn.frame)?.matches.length ?? 0
}

function GroupHead(props: MatchListProps & { frame: string; count: number }): VNode {
  const { frame, count, settings, onTurn } = props
  const name = frameName(props.frames, frame)
  return (
    <div class="group-head">
      <h3>
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

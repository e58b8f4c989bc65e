import type { VNode } from 'preact'
import { families } from '../../lexicon/types.ts'
import type { MatchReport } from '../../messages/report.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { numberText, text, textDirection } from '../texts.ts'
import { nearestTo, stripWidth, strokesOf } from './strip.ts'

/** In pixels: how high a family's lane is, and how far from a mark a click still hits it. */
const lane = 7
const reach = 6
/** From how many matches on the strokes are drawn thin. */
const crowd = 150

interface PlaceStripProps {
  /** In the order of the page. */
  matches: readonly MatchReport[]
  current: MatchReport | undefined
  frames: Frames
  onChoose(match: MatchReport): void
}

/**
 * Where on the page the matches stand, from its top to its end, a lane for each family. A slider
 * whose steps are the matches: one target, however many there are.
 */
export function PlaceStrip(props: PlaceStripProps): VNode {
  const { matches, current } = props
  const index = current === undefined ? -1 : matches.indexOf(current)
  return (
    <div class="strip">
      <span aria-hidden="true">{text('strip.top')}</span>
      <div
        class="strip-track"
        role="slider"
        tabIndex={0}
        aria-label={text('strip.name')}
        aria-valuemin={0}
        aria-valuemax={matches.length}
        aria-valuenow={index + 1}
        aria-valuetext={valueText(props, index)}
        onKeyDown={(event) => step(event, props, index)}
        onClick={(event) => point(event, props)}
      >
        <StripDrawing matches={matches} current={current} />
      </div>
      <span aria-hidden="true">{text('strip.end')}</span>
    </div>
  )
}

function valueText({ matches, frames }: PlaceStripProps, index: number): string {
  const match = matches[index]
  if (match === undefined) return text('strip.none')
  return text('strip.value', {
    index: numberText(index + 1),
    count: numberText(matches.length),
    frame: frameName(frames, match.frame),
    place: numberText(match.place, { style: 'percent', maximumFractionDigits: 0 }),
  })
}

function StripDrawing(props: Pick<PlaceStripProps, 'matches' | 'current'>): VNode {
  const { matches, current } = props
  const height = families.length * lane
  return (
    <svg
      viewBox={`0 0 ${stripWidth} ${height}`}
      preserveAspectRatio="none"
      data-crowded={matches.length > crowd}
      aria-hidden="true"
    >
      {families.map((family, index) => {
        const own = matches.filter((match) => match.family === family)
        return (
          <path key={family} data-family={family} d={strokesOf(own, index * lane + 1, lane - 2)} />
        )
      })}
      {current && <path class="here" d={strokesOf([current], 0, height)} />}
    </svg>
  )
}

/** Arrows go from match to match, in the direction of reading; Home and End to first and last. */
function step(event: KeyboardEvent, props: PlaceStripProps, index: number): void {
  const { matches } = props
  const forward = textDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const to: Readonly<Record<string, number>> = {
    [forward]: index + 1,
    [back]: index - 1,
    ArrowUp: index + 1,
    ArrowDown: index - 1,
    PageUp: index + 10,
    PageDown: index - 10,
    Home: 0,
    End: matches.length - 1,
  }
  const wanted = to[event.key]
  if (wanted === undefined) return
  event.preventDefault()
  const match = matches[Math.min(Math.max(wanted, 0), matches.length - 1)]
  if (match) props.onChoose(match)
}

function point(event: MouseEvent & { currentTarget: HTMLElement }, props: PlaceStripProps): void {
  const box = event.currentTarget.getBoundingClientRect()
  const across = (event.clientX - box.left) / box.width
  const place = textDirection() === 'rtl' ? 1 - across : across
  const family = families[Math.floor(((event.clientY - box.top) / box.height) * families.length)]
  const isInLane = (match: MatchReport): boolean => match.family === family
  const match = nearestTo(props.matches, place, reach / box.width, isInLane)
  if (match) props.onChoose(match)
}

import { type Counts, share, sumOf } from './figures.ts'
import type { GoldItem, GoldMatch } from './gold.ts'
import { anyOverlap, goldRuns, hittingTerms } from './spans.ts'

/** What the counting looks at of a match; offsets in UTF-16 units. */
export interface Prediction {
  readonly frame: string
  readonly rule: string
  readonly voice: string
  readonly terms: readonly { readonly start: number; readonly end: number }[]
}

/** Where prediction and gold part. */
export type ScoreError =
  | { readonly kind: 'missed'; readonly item: GoldItem; readonly gold: GoldMatch }
  | { readonly kind: 'false'; readonly item: GoldItem; readonly prediction: Prediction }
  | {
      readonly kind: 'voice'
      readonly item: GoldItem
      readonly gold: GoldMatch
      readonly prediction: Prediction
    }

/** The outcome of a set. `voiceRight` is counted among the right matches. */
export interface Score extends Counts {
  readonly items: number
  readonly voiceRight: number
  /** Share of the right matches whose voice is right. */
  readonly voice: number
  readonly frames: ReadonlyMap<string, Counts>
  readonly errors: readonly ScoreError[]
}

/** Counts by the guide's rules; `predict` gives the matches of an item, in the order of the text. */
export function countSet(
  items: readonly GoldItem[],
  predict: (item: GoldItem) => readonly Prediction[],
): Score {
  const comparisons = items.map((item) => compareItem(item, predict(item)))
  const frames = countFrames(comparisons)
  const hits = comparisons.flatMap((comparison) => comparison.hits)
  const voiceRight = hits.filter(isVoiceRight).length
  return {
    ...sumOf(frames.values()),
    items: items.length,
    voiceRight,
    voice: share(voiceRight, hits.length),
    frames,
    errors: comparisons.flatMap(errorsOf),
  }
}

function countFrames(comparisons: readonly Comparison[]): ReadonlyMap<string, Counts> {
  const frames = new Map<string, Counts>()
  const add = (frame: string, counted: keyof Counts) => {
    const counts = frames.get(frame) ?? { right: 0, wrong: 0, missed: 0 }
    frames.set(frame, { ...counts, [counted]: counts[counted] + 1 })
  }
  for (const { hits, missed, wrong } of comparisons) {
    for (const { gold } of hits) add(gold.frame, 'right')
    for (const { frame } of missed) add(frame, 'missed')
    for (const { frame } of wrong) add(frame, 'wrong')
  }
  return frames
}

function errorsOf({ item, hits, missed, wrong }: Comparison): readonly ScoreError[] {
  return [
    ...missed.map((gold) => ({ kind: 'missed', item, gold }) as const),
    ...hits
      .filter((hit) => !isVoiceRight(hit))
      .map((hit) => ({ kind: 'voice', item, ...hit }) as const),
    ...wrong.map((prediction) => ({ kind: 'false', item, prediction }) as const),
  ]
}

interface Hit {
  readonly gold: GoldMatch
  readonly prediction: Prediction
}

function isVoiceRight({ gold, prediction }: Hit): boolean {
  return (gold.voices ?? [gold.voice]).includes(prediction.voice)
}

interface Comparison {
  readonly item: GoldItem
  readonly hits: readonly Hit[]
  readonly missed: readonly GoldMatch[]
  readonly wrong: readonly Prediction[]
}

/**
 * Each gold match takes the first prediction of its frame that hits it and that no other took;
 * optional ones come last, and are neither asked for nor counted against.
 */
function compareItem(item: GoldItem, predictions: readonly Prediction[]): Comparison {
  const used = new Set<Prediction>()
  const hits: Hit[] = []
  const missed: GoldMatch[] = []
  for (const gold of optionalLast(item.matches)) {
    const runs = goldRuns(item, gold)
    const prediction = predictions.find(
      (one) =>
        !used.has(one) &&
        one.frame === gold.frame &&
        anyOverlap(hittingTerms(item.text, one.terms), runs),
    )
    if (prediction) used.add(prediction)
    if (gold.optional) continue
    if (prediction) hits.push({ gold, prediction })
    else missed.push(gold)
  }
  return { item, hits, missed, wrong: predictions.filter((one) => !used.has(one)) }
}

function optionalLast(matches: readonly GoldMatch[]): readonly GoldMatch[] {
  return [...matches].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))
}

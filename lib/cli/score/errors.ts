import { markRuns } from '../marks.ts'
import type { ScoreError } from './count.ts'
import type { Row } from './rows.ts'
import { goldRuns } from './spans.ts'

/** The errors of the rows by frame: which rule fired or which frame should have, in the text. */
export function listErrors(rows: readonly Row[]): string {
  const byFrame = new Map<string, string[]>()
  for (const { name, score } of rows) {
    for (const error of score.errors) {
      const { frame } = error.kind === 'false' ? error.prediction : error.gold
      byFrame.set(frame, [...(byFrame.get(frame) ?? []), describe(name, error)])
    }
  }
  const frames = [...byFrame].sort(([a], [b]) => (a < b ? -1 : 1))
  return frames.map(([frame, errors]) => `${frame}\n${errors.join('\n')}`).join('\n\n')
}

function describe(set: string, error: ScoreError): string {
  return `  ${set} ${error.item.id}: ${whatHappened(error)}\n    ${marked(error)}`
}

function whatHappened(error: ScoreError): string {
  if (error.kind === 'missed') return `missed, ${error.gold.voice}`
  const { rule, voice } = error.prediction
  if (error.kind === 'false') return `false, by rule ${rule}, ${voice}`
  const wanted = error.gold.voices ?? [error.gold.voice]
  return `voice is ${voice} and should be ${wanted.join(' or ')}, by rule ${rule}`
}

function marked({ item, ...error }: ScoreError): string {
  const runs = error.kind === 'missed' ? goldRuns(item, error.gold) : error.prediction.terms
  return markRuns(item.text, runs).replaceAll(/\s+/g, ' ')
}

import { tableOf } from '../columns.ts'
import { type Counts, figuresOf, round, share, sumOf } from './figures.ts'
import type { Row } from './rows.ts'

/** The sets, a line each: figures to three digits as score.py rounds them. */
export function setTable(rows: readonly Row[]): string {
  const head = ['set', 'items', 'precision', 'recall', 'F1', 'voice', 'right', 'false', 'missed']
  const lines = rows.map(({ name, score }) => {
    const { precision, recall, f1 } = figuresOf(score)
    const figures = [precision, recall, f1, score.voice].map(digits)
    return [name, `${score.items}`, ...figures, ...countCells(score)]
  })
  return tableOf([head, ...lines])
}

/** The frames over all rows, a line each, with the F1 of each row. */
export function frameTable(rows: readonly Row[]): string {
  const frames = [...new Set(rows.flatMap(({ score }) => [...score.frames.keys()]))].sort()
  const head = ['frame', 'right', 'false', 'missed', 'precision', 'recall', 'F1']
  const lines = frames.map((frame) => {
    const counts = rows.flatMap(({ score }) => score.frames.get(frame) ?? [])
    const sum = sumOf(counts)
    const { precision, recall, f1 } = figuresOf(sum)
    const each = rows.map(({ score }) => frameFigure(score.frames.get(frame)))
    return [frame, ...countCells(sum), ...[precision, recall, f1].map(digits), ...each]
  })
  return tableOf([[...head, ...rows.map(({ name }) => name)], ...lines])
}

/** What `--json` prints. */
export function setFigures(rows: readonly Row[]): {
  readonly sets: readonly {
    readonly set: string
    readonly precision: number
    readonly recall: number
    readonly f1: number
    readonly voice: number
  }[]
} {
  const sets = rows.map(({ name, score }) => {
    const { precision, recall, f1 } = figuresOf(score)
    const voice = round(share(score.voiceRight, score.right))
    return {
      ...{ set: name, precision: round(precision), recall: round(recall), f1: round(f1), voice },
    }
  })
  return { sets }
}

function frameFigure(counts: Counts | undefined): string {
  return counts ? digits(figuresOf(counts).f1) : '·'
}

function countCells({ right, wrong, missed }: Counts): readonly string[] {
  return [`${right}`, `${wrong}`, `${missed}`]
}

function digits(value: number): string {
  return round(value).toFixed(3)
}

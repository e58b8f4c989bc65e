import type { Figure } from './figure.ts'

/** The figures, a line each: name, value, what it may be at most, and whether it holds. */
export function tableOf(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  const lines = figures.map(({ name, value, limit, holds }) => {
    const judged = limit === undefined ? '' : `at most ${short(limit)}  ${holds ? '✓' : '✗'}`
    return `  ${name.padEnd(width)}  ${short(value).padStart(9)}  ${judged}`.trimEnd()
  })
  const limited = figures.filter(({ limit }) => limit !== undefined)
  const held = limited.filter(({ holds }) => holds).length
  return [...lines, '', `${held} of ${limited.length} limits hold.`].join('\n')
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

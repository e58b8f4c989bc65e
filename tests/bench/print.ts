import type { Figure } from './figure.ts'

/** The figures, a line each: name, value, what it may be at most, and whether it holds. */
export function tableOf(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  const lines = figures.map((one) => {
    const value = one.value === null ? '·' : short(one.value)
    return `  ${one.name.padEnd(width)}  ${value.padStart(9)}  ${judged(one)}`.trimEnd()
  })
  const limited = figures.filter(({ limit }) => limit !== null)
  const held = limited.filter(({ holds }) => holds).length
  return [...lines, '', `${held} of ${limited.length} limits hold.`].join('\n')
}

function judged({ limit, holds, reason }: Figure): string {
  const mark = limit === null ? '' : `at most ${short(limit)}  ${holds ? '✓' : '✗'}`
  return reason === undefined ? mark : `${mark}  not measured: ${reason}`.trimStart()
}

function short(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return Math.abs(value) < 0.0005 ? '0' : value.toPrecision(3)
}

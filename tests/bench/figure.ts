/** One measured figure, as `--json` prints it. */
export interface Figure {
  readonly name: string
  /** A ratio, milliseconds, kilobytes or megabytes, as the name says. */
  readonly value: number
  /** What it may be at most; none where it is only told. */
  readonly limit: number | undefined
  readonly holds: boolean
}

export function figure(name: string, value: number, limit?: number): Figure {
  return { name, value, limit, holds: limit === undefined || value <= limit }
}

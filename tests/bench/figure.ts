/** One measured figure, as `--json` prints it. */
export interface Figure {
  readonly name: string
  /** A ratio, milliseconds, kilobytes or megabytes, as the name says; null where it could not be had. */
  readonly value: number | null
  /** What it may be at most; null where it is only told. */
  readonly limit: number | null
  /** False too where a limit could not be tried. */
  readonly holds: boolean
  /** Why there is no value. */
  readonly reason?: string
}

export function figure(name: string, value: number, limit: number | null = null): Figure {
  if (!Number.isFinite(value)) return missing(name, 'nothing here to measure it on', limit)
  return { name, value, limit, holds: limit === null || value <= limit }
}

/** A figure that could not be had. */
export function missing(name: string, reason: string, limit: number | null = null): Figure {
  return { name, value: null, limit, holds: limit === null, reason }
}

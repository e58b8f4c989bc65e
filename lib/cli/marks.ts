/** A run of a text, UTF-16 offsets, `end` exclusive. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** How a marked run begins and ends where the text is shown. */
export interface MarkSigns {
  readonly open: string
  readonly close: string
}

/** Plain brackets: they show in a terminal, in a file and in a mail alike. */
export const brackets: MarkSigns = { open: '[', close: ']' }

/** The text with the runs marked; runs that overlap are marked as one. */
export function markRuns(text: string, runs: readonly Run[], signs = brackets): string {
  let marked = ''
  let read = 0
  for (const { start, end } of joinOverlaps(runs)) {
    marked += text.slice(read, start) + signs.open + text.slice(start, end) + signs.close
    read = end
  }
  return marked + text.slice(read)
}

function joinOverlaps(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || run.start >= last.end) joined.push(run)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, run.end) }
  }
  return joined
}

import { markRuns } from '../marks.ts'

/** UTF-16 units of context on either side of a match. */
const contextLength = 80

interface Marked {
  readonly start: number
  readonly end: number
  readonly terms: readonly { readonly start: number; readonly end: number }[]
}

/** A match with its terms marked and the words around it, on one line. */
export function contextOf(text: string, { start, end, terms }: Marked): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const head = before.length > contextLength ? lastWords(before) : before
  const tail = after.length > contextLength ? firstWords(after) : after
  const runs = terms.map((term) => ({ start: term.start - start, end: term.end - start }))
  return `${head}${markRuns(text.slice(start, end), runs)}${tail}`.replaceAll(/\s+/g, ' ').trim()
}

function lastWords(text: string): string {
  return `…${text.slice(-contextLength).replace(/^\S*\s/, '')}`
}

function firstWords(text: string): string {
  return `${text.slice(0, contextLength).replace(/\s\S*$/, '')}…`
}

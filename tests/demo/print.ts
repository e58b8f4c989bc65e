import type { Entry } from '../drivers/entries.ts'

/** A match as lines for a terminal. */
export function linesOf(entry: Entry, number: number): string {
  const rows = entry.evidence.map(([name, text]) => `     ${name}: ${text}`)
  const head = `${String(number).padStart(3)}. ${entry.frame}: ${entry.terms.join(' … ')}`
  return [
    head,
    `     ${entry.quotation.trim()}`,
    `     Voice: ${entry.voice} (${entry.voiceKind})`,
    ...rows,
  ].join('\n')
}

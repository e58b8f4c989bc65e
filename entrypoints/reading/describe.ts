import type { MatchReport } from '../../lib/messages/report.ts'
import type { Found } from './findings.ts'

/** UTF-16 units of context on either side of a match. */
const contextLength = 70

/** All that the popup shows of a match; `place` is 0 at the top of the page and 1 at its end. */
export function describe({ id, family, block, match }: Found, place: number): MatchReport {
  const { frame, rule, lang, text, voice, speaker, evidence } = match
  return {
    ...{ id, frame, family, rule, lang, text, voice, place },
    before: contextBefore(block.text, match.start),
    after: contextAfter(block.text, match.end),
    terms: match.terms.map((term) => ({
      role: term.role,
      start: term.start - match.start,
      text: term.text,
    })),
    ...(speaker && { speaker: speaker.text }),
    ...(evidence.voiceCue && {
      voiceCue: { by: evidence.voiceCue.by, text: evidence.voiceCue.text },
    }),
    ...(evidence.shape && { relation: evidence.shape.relation }),
    source: { ...evidence.source },
  }
}

/** Whole words; an ellipsis where more stands before them. */
function contextBefore(text: string, end: number): string {
  if (end <= contextLength) return text.slice(0, end)
  const words = text.slice(end - contextLength, end)
  return `…${words.slice(words.search(/\s/) + 1)}`
}

function contextAfter(text: string, start: number): string {
  if (text.length - start <= contextLength) return text.slice(start)
  const words = text.slice(start, start + contextLength)
  return `${words.replace(/\s\S*$/, '')}…`
}

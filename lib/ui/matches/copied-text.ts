import type { MatchReport } from '../../messages/report.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { numberText, type TextKey, text } from '../texts.ts'
import { voiceText } from './voice-line.tsx'

/**
 * A match in plain lines, to be kept or sent by whoever copied it: its words, who says it, its rule
 * and where in the article that comes from. Nothing of the page but the sentence.
 */
export function copiedText(match: MatchReport, frames: Frames): string {
  const { before, after, terms, rule, frame, lang, source } = match
  const row = (name: TextKey, value: string): string => `${text(name)}: ${value}`
  const words = terms.map((term) => `${term.text} (${text(`role.${term.role}`)})`)
  const { paragraph, phrase } = source
  const place = text('match.sourceText', {
    paragraph: numberText(paragraph),
    phrase: `«${phrase}»`,
  })
  return [
    `${frameName(frames, frame)} (${text(`family.${match.family}`)})`,
    `${before}${match.text}${after}`,
    row('match.terms', words.join(' · ')),
    row('match.voice', voiceText(match)),
    row('match.rule', `${frame}/${rule} (${lang})`),
    row('match.source', `${place} ${text(`relation.${source.relation}`)}`),
  ].join('\n')
}

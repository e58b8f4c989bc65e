import type { MatchReport } from '../../messages/report.ts'

/** What is looked through: the words around a match and its own, and whoever says it. */
type Searched = Pick<MatchReport, 'before' | 'text' | 'after' | 'speaker'>

/** Tells of a match whether what somebody looks for stands there; everything holds no words at all. */
export function holdsWords(words: string): (match: Searched) => boolean {
  const wanted = folded(words.trim())
  if (wanted === '') return () => true
  return ({ before, text, after, speaker = '' }) =>
    folded(`${before}${text}${after}\n${speaker}`).includes(wanted)
}

/** Letters that readers of Arabic type for one another. */
const alike: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه' }

/** Without case, vowel signs, accents, the hamza of an alef and the tatweel; white space as one space. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[ىة]/gu, (letter) => alike[letter] ?? letter)
    .replace(/\s+/gu, ' ')
}

import { frames } from '../../../lib/lexicon/frames/index.ts'
import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import { vocabularies } from '../../../lib/lexicon/vocabularies/index.ts'

/** Words of the lexicon as somebody would write them into a list, spread evenly over it. */
export function surfaceWords(lang: LanguageCode, count: number): readonly string[] {
  const groups = [
    ...vocabularies.map(({ words }) => words[lang]),
    ...frames.flatMap(({ rules }) => rules[lang].flatMap(({ terms }) => Object.values(terms))),
  ]
  const written = groups.flatMap((group) =>
    typeof group === 'object' && !Array.isArray(group) ? Object.values(group).flat() : [],
  )
  const words = [...new Set(written.flatMap((entry) => String(entry).split('/')[0] ?? []))]
  return Array.from({ length: Math.min(count, words.length) }, (_, index) => {
    return words[Math.floor((index * words.length) / count)] ?? ''
  }).filter((word) => word.length > 0)
}

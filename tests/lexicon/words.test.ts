import { describe, expect, it } from 'vitest'
import { frames } from '../../lib/lexicon/frames/index.ts'
import type { WordList } from '../../lib/lexicon/types.ts'
import { vocabularies } from '../../lib/lexicon/vocabularies/index.ts'

/**
 * An apostrophe belongs to a word only between two letters, so that a closing quotation mark is
 * none: what is printed as “workers’ rights” is read, and has to be written here, as two words.
 */
const endsInApostrophe = /'(?:[\s/]|$)/

const lists: readonly { readonly name: string; readonly words: WordList }[] = [
  ...vocabularies.map(({ id, words }) => ({ name: id, words: words.en })),
  ...frames.flatMap((frame) =>
    frame.rules.en.flatMap((rule) =>
      Object.entries(rule.terms).flatMap(([role, term]) =>
        typeof term === 'string' || isNames(term)
          ? []
          : [{ name: `${frame.id} › ${rule.id} › ${role}`, words: term }],
      ),
    ),
  ),
]

function isNames(term: readonly string[] | WordList): term is readonly string[] {
  return Array.isArray(term)
}

describe('English words', () => {
  it('hold no apostrophe that ends a word, which would never be found', () => {
    const unread = lists.flatMap(({ name, words }) =>
      Object.values(words)
        .flat()
        .filter((word) => endsInApostrophe.test(word))
        .map((word) => `${name}: ${word}`),
    )
    expect(unread).toEqual([])
  })
})

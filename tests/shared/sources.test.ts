import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frames } from '../../lib/lexicon/frames/index.ts'
import { languageCodes, type Source } from '../../lib/lexicon/types.ts'
import { vocabularies } from '../../lib/lexicon/vocabularies/index.ts'

const article = new URL('../../../shared/article/article.txt', import.meta.url)
const paragraphs = readFileSync(article, 'utf8').split('\n')

/** What cites the article, named as it is found in the tree. */
interface Citation {
  readonly place: string
  readonly source: Source
}

const ofRules: readonly Citation[] = frames.flatMap((frame) =>
  languageCodes.flatMap((lang) =>
    frame.rules[lang].map(({ id, source }) => ({ place: `${frame.id} › ${lang} › ${id}`, source })),
  ),
)

const ofVocabularies: readonly Citation[] = vocabularies.flatMap(({ id, source }) =>
  source ? [{ place: id, source }] : [],
)

function checkCitation({ source: { paragraph, phrase } }: Citation): void {
  expect(paragraphs[paragraph - 1]).toContain(phrase)
  expect(phrase.trim().split(/\s+/).length).toBeLessThanOrEqual(8)
}

describe('the article has in its paragraph, letter for letter, the phrase of', () => {
  test.each(ofRules)('rule $place', checkCitation)
  test.each(ofVocabularies)('vocabulary $place', checkCitation)
})

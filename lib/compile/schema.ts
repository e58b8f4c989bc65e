import * as v from 'valibot'
import { families, languageCodes, relations, roles } from '../lexicon/types.ts'

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not in kebab-case: small letters, digits, hyphens'),
)
const sentence = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'))
const texts = v.strictObject({ en: sentence, ar: sentence })
const wordList = v.strictObject({
  nouns: v.optional(v.array(sentence)),
  verbs: v.optional(v.array(sentence)),
  adjectives: v.optional(v.array(sentence)),
  fixed: v.optional(v.array(sentence)),
})

const source = v.strictObject({
  paragraph: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, 'is no paragraph of the article: 1 to 15'),
    v.maxValue(15, 'is no paragraph of the article: 1 to 15'),
  ),
  phrase: v.pipe(
    sentence,
    v.check((phrase) => phrase.split(/\s+/).length <= 8, 'is longer than eight words'),
  ),
  relation: v.picklist(relations, `must be one of ${relations.join(', ')}`),
})

const role = v.picklist(roles, `must be one of ${roles.join(', ')}`)
const names = v.union([sentence, v.array(sentence)])
const place = v.union(
  [
    v.strictObject({ inSentence: names }),
    v.strictObject({ inClause: names }),
    v.strictObject({ inPassage: names }),
    v.strictObject({ rightBefore: role, words: names }),
    v.strictObject({ rightAfter: role, words: names }),
  ],
  'is no place: inSentence, inClause, inPassage, or rightBefore / rightAfter with words',
)

const examples = v.strictObject({
  asserted: v.optional(v.array(sentence)),
  attributed: v.optional(v.array(sentence)),
  distanced: v.optional(v.array(sentence)),
  denied: v.optional(v.array(sentence)),
  none: v.pipe(
    v.array(sentence),
    v.minLength(1, 'has no near miss: add a sentence that must not match'),
  ),
})

const rule = v.strictObject({
  id,
  source,
  terms: v.record(role, v.union([sentence, v.array(sentence), wordList])),
  anchor: role,
  shapes: v.optional(v.array(sentence)),
  when: v.optional(v.array(place)),
  unless: v.optional(v.array(place)),
  examples: v.pipe(
    examples,
    v.check(
      (all) => [all.asserted, all.attributed, all.distanced, all.denied].some((e) => e?.length),
      'has no example that must match',
    ),
  ),
})

/** The form of a frame's record; what its names refer to is checked apart. */
export const frameSchema = v.strictObject({
  id,
  family: v.picklist(families, `must be one of ${families.join(', ')}`),
  name: texts,
  what: texts,
  why: texts,
  technique: v.optional(v.string()),
  rules: v.strictObject(Object.fromEntries(languageCodes.map((code) => [code, v.array(rule)]))),
})

/** The form of a vocabulary's record. */
export const vocabularySchema = v.strictObject({
  id,
  what: sentence,
  source: v.optional(source),
  words: v.strictObject(Object.fromEntries(languageCodes.map((code) => [code, wordList]))),
})

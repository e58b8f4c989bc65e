import type {
  LanguageCode,
  Names,
  Place,
  Relation,
  Rule,
  Source,
  WordList,
} from '../../lexicon/types.ts'
import { describeExamples } from './examples.ts'
import { asWords, blocks, bold, oneOf, plain } from './markdown.ts'
import { describeGroups, groupsOf, mention } from './word-lists.ts'

const relations: Readonly<Record<Relation, string>> = {
  verbatim: 'the same words',
  inflected: 'the same words in another form',
  synonym: 'other words for the same',
  translation: 'the same in this language',
}

/** A rule under its name: where it is from, what it looks for, where it does not hold, examples. */
export function describeRule(lang: LanguageCode, rule: Rule): string {
  return blocks(
    `### ${rule.id}`,
    citation(rule.source),
    describeTerms(lang, rule),
    describePlaces(lang, 'Only where all of this holds:', rule.when ?? []),
    describePlaces(lang, 'Not where any of this holds:', rule.unless ?? []),
    describeExamples(rule),
  )
}

/** Where something comes from, in a sentence. */
export function citation({ paragraph, phrase, relation }: Source): string {
  const place = `paragraph ${paragraph}, «${plain(phrase)}»`
  return `In the article: ${place} (${relation}: ${relations[relation]}).`
}

function describeTerms(lang: LanguageCode, { terms, anchor, shapes = [] }: Rule): string {
  const lines = Object.entries(terms).map(([role, words]) => {
    const start = role === anchor ? ', where the search starts' : ''
    return `- ${bold(role)}${start}: ${wordsOfTerm(lang, words)}`
  })
  const shape =
    shapes.length === 0
      ? 'Looks for one term that is unmistakable by itself:'
      : `Looks for terms in the shape ${oneOf(shapes.map((name) => bold(asWords(name))))}:`
  return blocks(shape, lines.join('\n'))
}

function wordsOfTerm(lang: LanguageCode, words: string | readonly string[] | WordList): string {
  if (typeof words === 'string') return mention(lang, [words], 8)
  return 'length' in words ? mention(lang, words, 8) : describeGroups(groupsOf(words))
}

function describePlaces(lang: LanguageCode, heading: string, places: readonly Place[]): string {
  if (places.length === 0) return ''
  const lines = places.map((place) => `- ${placeInWords(lang, place)}`)
  return blocks(heading, lines.join('\n'))
}

function placeInWords(lang: LanguageCode, place: Place): string {
  const words = (names: Names) => mention(lang, typeof names === 'string' ? [names] : names)
  if ('inSentence' in place) return `the sentence has a word of ${words(place.inSentence)}`
  if ('inClause' in place) return `the clause has a word of ${words(place.inClause)}`
  if ('inPassage' in place) {
    return `the sentence or one next to it has a word of ${words(place.inPassage)}`
  }
  const side = 'rightBefore' in place ? 'before' : 'after'
  const role = 'rightBefore' in place ? place.rightBefore : place.rightAfter
  return `a word of ${words(place.words)} stands right ${side} the ${bold(role)}`
}

import type { Language } from '../languages/types.ts'
import type { Mistake } from './mistakes.ts'
import { type PatternContext, parsePattern } from './patterns.ts'
import type { Pattern } from './tables/patterns.ts'
import { type BorderTable, tells, type VoiceTable } from './tables/voice.ts'
import type { Words } from './words.ts'

type Report = (mistake: Mistake) => void

/** Parses the patterns of one part of a language; mistakes are reported under its name. */
export type Parse = (
  culprit: string,
  patterns: readonly string[],
  slots: readonly string[],
) => readonly Pattern[]

/** The parser of a language's patterns. */
export function patternParser(
  language: Language,
  words: Words,
  list: PatternContext['list'],
  report: Report,
): Parse {
  const context = { list, feature: (name: string) => words.knownFeature(name), fold: words.fold }
  return (culprit, patterns, slots) =>
    patterns.flatMap((source) => {
      const parsed = parsePattern({ ...context, roles: slots }, source)
      if ('pattern' in parsed) return [parsed.pattern]
      for (const message of parsed.mistakes) {
        report({
          culprit: `language ${language.code} › ${culprit}`,
          message: `"${source}": ${message}`,
        })
      }
      return []
    })
}

/** The voice marks that are patterns. */
type VoiceKind =
  | 'denied'
  | 'standing'
  | 'distanced'
  | 'attributed'
  | 'leading'
  | 'headed'
  | 'trailed'
  | 'headings'
  | 'ofTheSpeaker'

/** The voice marks of a language. */
export function compileVoice(
  language: Language,
  parse: Parse,
  listOf: (name: string) => number | undefined,
  report: Report,
): VoiceTable {
  const voice = language.voice
  const patterns = (name: VoiceKind): readonly Pattern[] =>
    parse(`voice ${name}`, voice[name], ['it'])
  return {
    denied: patterns('denied'),
    standing: patterns('standing'),
    distanced: patterns('distanced'),
    attributed: patterns('attributed'),
    leading: patterns('leading'),
    headed: patterns('headed'),
    trailed: patterns('trailed'),
    headings: patterns('headings'),
    ofTheSpeaker: patterns('ofTheSpeaker'),
    quotes: voice.quotes,
    scareQuoteWords: voice.scareQuoteWords,
    clauseMakers: requireList(language, listOf, report, voice.clauseMakers),
    addressees: voice.addressees,
    stances: requireList(language, listOf, report, voice.stances),
    relatives: requireList(language, listOf, report, voice.relatives),
    sceneOpeners: requireList(language, listOf, report, voice.sceneOpeners),
    speakerEnds: requireList(language, listOf, report, voice.speakerEnds),
    speakerLeads: requireList(language, listOf, report, voice.speakerLeads),
    speakerOpeners: requireList(language, listOf, report, voice.speakerOpeners),
    pronouns: requireList(language, listOf, report, voice.pronouns),
  }
}

/** Where sentences, clauses and phrases of a language end. */
export function compileBorders(
  language: Language,
  words: Words,
  listOf: (name: string) => number | undefined,
  report: Report,
): BorderTable {
  const told = new Uint16Array(words.lists.length)
  const tell = (name: string, bit: number): void => {
    const list = requireList(language, listOf, report, name)
    told[list] = (told[list] ?? 0) | bit
  }
  tell(language.borders.words, tells.clauseWord)
  if (language.borders.wordsNotAfter) tell(language.borders.wordsNotAfter, tells.keepsClause)
  tell(language.borders.afterComma, tells.afterComma)
  tell(language.transparent, tells.transparent)
  tell(language.coordinators, tells.coordinator)
  for (const name of language.phraseEnds) tell(name, tells.phraseEnd)
  if (language.articles) {
    tell(language.articles.words, tells.article)
    for (const name of language.articles.after) tell(name, tells.leadsToArticle)
  }
  if (language.finite) tell(language.finite.notAfter, tells.nounMaker)
  const joined = new Uint16Array(words.lists.length)
  for (const name of language.borders.joinedAfterComma ?? []) {
    joined[requireList(language, listOf, report, name)] = tells.afterComma
  }
  return {
    abbreviations: language.borders.abbreviations.map(words.fold),
    marks: language.borders.marks,
    tells: told,
    tellsJoined: joined,
    coordinatingAffix: language.coordinatingAffix
      ? words.featureBit(language.coordinatingAffix)
      : 0,
    finite: language.finite ? words.featureBit(language.finite.feature) : 0,
  }
}

function requireList(
  language: Language,
  listOf: (name: string) => number | undefined,
  report: Report,
  name: string,
): number {
  const list = listOf(name)
  if (list === undefined) {
    report({ culprit: `language ${language.code}`, message: `there is no word list "${name}"` })
  }
  return list ?? 0
}

import type { Language } from '../languages/types.ts'
import type { Mistake } from './mistakes.ts'
import { type PatternContext, parsePattern } from './patterns.ts'
import type { BorderTable, Pattern, VoiceTable } from './tables.ts'
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
  | 'headed'
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
    headed: patterns('headed'),
    headings: patterns('headings'),
    ofTheSpeaker: patterns('ofTheSpeaker'),
    quotes: voice.quotes,
    scareQuoteWords: voice.scareQuoteWords,
    clauseMakers: requireList(language, listOf, report, voice.clauseMakers),
    addressees: voice.addressees,
    stances: requireList(language, listOf, report, voice.stances),
    speakerEnds: requireList(language, listOf, report, voice.speakerEnds),
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
  const list = (name: string): number => requireList(language, listOf, report, name)
  return {
    abbreviations: language.borders.abbreviations.map(words.fold),
    marks: language.borders.marks,
    words: list(language.borders.words),
    afterComma: list(language.borders.afterComma),
    transparent: list(language.transparent),
    coordinators: list(language.coordinators),
    coordinatingAffix: language.coordinatingAffix
      ? words.featureBit(language.coordinatingAffix)
      : 0,
    phraseEnds: language.phraseEnds.map(list),
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

import type { Language } from '../languages/types.ts'
import {
  type Frame,
  type LanguageCode,
  languageCodes,
  roles,
  type Vocabulary,
} from '../lexicon/types.ts'
import { findExampleMistakes } from './examples.ts'
import { findFormMistakes, type Mistake } from './mistakes.ts'
import { type PatternContext, parsePattern } from './patterns.ts'
import { compileRule } from './rules.ts'
import type { BorderTable, LanguageTables, Pattern, VoiceTable } from './tables.ts'
import { WordTables } from './words.ts'

/** The lexicon with its vocabularies and languages, as data. */
export interface CompileInput {
  readonly frames: readonly Frame[]
  readonly vocabularies: readonly Vocabulary[]
  readonly languages: readonly Language[]
}

export type CompileResult =
  | { readonly ok: true; readonly tables: readonly LanguageTables[] }
  /** Every mistake at once. */
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** Compiles lexicon and languages to the tables of each language. Pure; runs in a browser too. */
export function compile(input: CompileInput): CompileResult {
  const form = findFormMistakes(input.frames, input.vocabularies)
  if (form.length > 0) return { ok: false, mistakes: form }
  const mistakes: Mistake[] = [...findExampleMistakes(input.frames)]
  const tables = input.languages.flatMap((language) => {
    const code = languageCodes.find((known) => known === language.code)
    if (!code) {
      mistakes.push({ culprit: `language ${language.code}`, message: 'is not in languageCodes' })
      return []
    }
    return compileLanguage(input, language, code, (mistake) => mistakes.push(mistake))
  })
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, tables }
}

type Report = (mistake: Mistake) => void

function compileLanguage(
  input: CompileInput,
  language: Language,
  lang: LanguageCode,
  report: Report,
): readonly LanguageTables[] {
  const words = new WordTables(language)
  const lists = addLists(input, language, lang, words, report)
  const listOf = (name: string): number | undefined => lists.get(name)
  const parse = patternParser(language, words, listOf, report)
  const shapes = Object.entries(language.shapes).map(([name, patterns]) => ({
    name,
    patterns: parse(`shape ${name}`, patterns, roles),
  }))
  const rules = input.frames.flatMap((frame) =>
    frame.rules[lang].map((rule) =>
      compileRule(
        { words, listOf, shapes, report },
        frame,
        rule,
        `frame ${frame.id} › ${lang} › rule ${rule.id}`,
      ),
    ),
  )
  const anchors = new Set(rules.flatMap((rule) => rule.terms[rule.anchor] ?? []))
  const built = words.build(anchors)
  if (built === 'too-large') {
    report({ culprit: `language ${lang}`, message: 'its words exceed the size of the tables' })
    return []
  }
  const functionLists = Object.keys(language.words).length
  const voice = compileVoice(language, parse, listOf, report)
  const borders = compileBorders(language, words, listOf, report)
  return [
    {
      lang,
      letters: words.letters,
      ...built,
      lists: words.lists,
      functionLists,
      shapes,
      rules,
      voice,
      borders,
    },
  ]
}

function addLists(
  input: CompileInput,
  language: Language,
  lang: LanguageCode,
  words: WordTables,
  report: Report,
): ReadonlyMap<string, number> {
  const lists = new Map<string, number>()
  const named = [
    ...Object.entries(language.words).map(([name, groups]) => ({
      name,
      groups,
      culprit: `language ${lang} › words ${name}`,
    })),
    ...input.vocabularies.map((list) => ({
      name: list.id,
      groups: list.words[lang],
      culprit: `vocabulary ${list.id} › ${lang}`,
    })),
  ]
  for (const { name, groups, culprit } of named) {
    if (lists.has(name)) report({ culprit, message: `the name "${name}" is taken by another list` })
    const added = words.addList(name, groups)
    lists.set(name, added.list)
    for (const entry of added.refused) {
      report({ culprit, message: `no paradigm of the language takes "${entry}"` })
    }
  }
  return lists
}

type Parse = (
  culprit: string,
  patterns: readonly string[],
  slots: readonly string[],
) => readonly Pattern[]

function patternParser(
  language: Language,
  words: WordTables,
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

function compileVoice(
  language: Language,
  parse: Parse,
  listOf: (name: string) => number | undefined,
  report: Report,
): VoiceTable {
  const voice = language.voice
  const patterns = (name: 'denied' | 'distanced' | 'attributed'): readonly Pattern[] =>
    parse(`voice ${name}`, voice[name], ['it'])
  return {
    denied: patterns('denied'),
    distanced: patterns('distanced'),
    attributed: patterns('attributed'),
    quotes: voice.quotes,
    scareQuoteWords: voice.scareQuoteWords,
    speakerEnds: requireList(language, listOf, report, voice.speakerEnds),
  }
}

function compileBorders(
  language: Language,
  words: WordTables,
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

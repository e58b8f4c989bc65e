import type { Language } from '../languages/types.ts'
import { type LanguageCode, roles } from '../lexicon/types.ts'
import type { CompileInput } from './compile.ts'
import { compileBorders, compileVoice, patternParser } from './marks.ts'
import type { Mistake } from './mistakes.ts'
import { compileOpenings } from './openings.ts'
import { compilePhrases } from './phrases.ts'
import { compileRule } from './rules.ts'
import type { LanguageTables } from './tables/language.ts'
import { Words } from './words.ts'

type Report = (mistake: Mistake) => void

/** The tables of one language; none where something is reported that leaves no tables. */
export function compileLanguage(
  input: CompileInput,
  language: Language,
  lang: LanguageCode,
  report: Report,
): readonly LanguageTables[] {
  const words = new Words(language)
  const lists = addLists(input, language, lang, words, report)
  const listOf = (name: string): number | undefined => lists.get(name)
  const parse = patternParser(language, words, listOf, report)
  const shapes = Object.entries(language.shapes).map(([name, shape]) => ({
    name,
    relation: shape.relation,
    patterns: parse(`shape ${name}`, shape.patterns, roles),
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
  const frequencies = words.frequencies()
  const phrases = compilePhrases(words.phrases, frequencies)
  const { listSets } = phrases
  const openings = compileOpenings({
    frequencies,
    phrases: words.phrases,
    listSets,
    rules,
    shapes,
  })
  const built = words.build(phrases, openings)
  if (built === 'too-large') {
    report({ culprit: `language ${lang}`, message: 'its words exceed the size of the tables' })
    return []
  }
  const voice = compileVoice(language, parse, listOf, report)
  const borders = compileBorders(language, words, listOf, report)
  return [
    {
      lang,
      letters: words.letters,
      words: built,
      openings,
      lists: words.lists,
      functionLists: Object.keys(language.words).length,
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
  words: Words,
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

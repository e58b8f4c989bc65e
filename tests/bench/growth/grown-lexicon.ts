import { describeMistakes } from '../../../lib/compile/assets.ts'
import { type CompileInput, compile } from '../../../lib/compile/compile.ts'
import type { LanguageTables } from '../../../lib/compile/tables/language.ts'
import { languages } from '../../../lib/languages/index.ts'
import { frames } from '../../../lib/lexicon/frames/index.ts'
import type { Frame, LanguageCode, Rule, Vocabulary, WordList } from '../../../lib/lexicon/types.ts'
import { vocabularies } from '../../../lib/lexicon/vocabularies/index.ts'

/** Letters of a real word that a made-up one begins with. */
const shared = 4

/** Compiles the lexicon of a language, grown to so many times its words and its rules. */
export function compileGrown(
  lang: LanguageCode,
  times: number,
  texts: readonly string[],
): LanguageTables {
  const result = compile(grownLexicon(lang, times, texts))
  if (!result.ok) throw new Error(describeMistakes(result.mistakes.slice(0, 5)))
  const [tables] = result.tables
  if (!tables) throw new Error(`the lexicon gives no tables for ${lang}`)
  return tables
}

/**
 * The lexicon with copies of its vocabularies and of the rules that use them. A copy's words begin
 * like words of the texts, so that reading those has to tell them apart.
 */
export function grownLexicon(
  lang: LanguageCode,
  times: number,
  texts: readonly string[],
): CompileInput {
  const own = languages.filter(({ code }) => code === lang)
  const alphabet = own.map(({ letters }) => letters.alphabet).join('')
  const madeUp = madeUpWords(texts, alphabet)
  const copies = Array.from({ length: times - 1 }, (_, index) => ({
    suffix: `-${index + 1}`,
    // The same word is the same one throughout a copy, as in the lexicon.
    makeUp: eachOnce(madeUp),
  }))
  return {
    frames: frames.map((frame) => ({
      ...frame,
      rules: {
        ...frame.rules,
        [lang]: [
          ...frame.rules[lang],
          ...copies.flatMap((copy) => frame.rules[lang].map((rule) => ruleCopy(rule, copy))),
        ],
      },
    })) satisfies Frame[],
    vocabularies: [
      ...vocabularies,
      ...copies.flatMap((copy) => vocabularies.map((one) => listCopy(one, lang, copy))),
    ],
    languages: own,
  }
}

interface Copy {
  readonly suffix: string
  readonly makeUp: (word: string) => string
}

/** Makes up a new word each time, with the beginning of a real one in the letters of an alphabet. */
export function madeUpWords(texts: readonly string[], alphabet: string): () => string {
  const isOwn = (word: string): boolean => [...word].every((letter) => alphabet.includes(letter))
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  const real = new Set(words.filter(isOwn))
  const beginnings = [...(real.size > 0 ? real : ['word'])].map((word) => word.slice(0, shared))
  const letters = [...new Set(beginnings.join(''))]
  let made = 0
  return () => {
    made += 1
    let tail = ''
    for (let rest = made; rest > 0; rest = Math.floor(rest / letters.length)) {
      tail += letters[rest % letters.length]
    }
    // A tail that is not the next one's beginning: no two words are the same.
    return `${beginnings[made % beginnings.length]}${tail}`
  }
}

function eachOnce(make: () => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const made = known.get(word) ?? make()
    known.set(word, made)
    return made
  }
}

function listCopy({ id, what, words }: Vocabulary, lang: LanguageCode, copy: Copy): Vocabulary {
  const own = wordsCopy(words[lang], copy)
  return { id: id + copy.suffix, what, words: { ...empty, [lang]: own } }
}

const empty: Readonly<Record<LanguageCode, WordList>> = { ar: {}, en: {} }

/** Every language takes any word for a noun. */
function wordsCopy(words: WordList, { makeUp }: Copy): WordList {
  const entryCopy = (entry: string): string => entry.replace(/[^\s/]+/g, makeUp)
  return { nouns: Object.values(words).flat().map(entryCopy) }
}

const ids = new Set(vocabularies.map(({ id }) => id))

function ruleCopy(rule: Rule, copy: Copy): Rule {
  // A list of the language's own function words is no vocabulary, and is not copied.
  const named = (name: string): string => (ids.has(name) ? name + copy.suffix : name)
  const terms = Object.entries(rule.terms).map(([role, term]) => {
    if (typeof term === 'string') return [role, named(term)]
    return [role, isNames(term) ? term.map(named) : wordsCopy(term, copy)]
  })
  return {
    ...rule,
    id: rule.id + copy.suffix,
    terms: Object.fromEntries(terms),
    examples: { none: rule.examples.none, asserted: [`{${rule.anchor}:made up}`] },
  }
}

function isNames(term: readonly string[] | WordList): term is readonly string[] {
  return Array.isArray(term)
}

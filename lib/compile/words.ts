import type { Language, WordGroups } from '../languages/types.ts'
import { buildAutomaton } from './automaton.ts'
import { wordFrequencies } from './frequencies.ts'
import { type InflectedStem, type InflectionContext, inflect, type Paradigm } from './inflect.ts'
import { compileLetters, foldWord } from './letters.ts'
import { numbersOf } from './numbers.ts'
import { opensRules } from './openings.ts'
import type { Phrase, PhraseTables } from './phrases.ts'
import type { LetterTable } from './tables/letters.ts'
import { type AffixTable, notCarried, type OpeningTable, type WordTable } from './tables/words.ts'

/** A stem in one paradigm. */
export interface Word {
  readonly index: number
  readonly stem: string
  readonly paradigm: number
}

/** Collects the words of all lists of one language, each stem and each paradigm once. */
export class Words {
  readonly letters: LetterTable
  readonly lists: string[] = []
  readonly phrases: Phrase[] = []
  readonly #context: InflectionContext
  readonly #language: Language
  readonly #features: string[] = []
  readonly #paradigms = new Map<Paradigm, number>()
  readonly #words = new Map<string, Word>()
  readonly #phraseByWords = new Map<string, Phrase>()

  constructor(language: Language) {
    this.#language = language
    this.letters = compileLetters(language.letters)
    this.#context = {
      inflection: language.inflection,
      finals: language.letters.finals,
      fold: (text) => foldWord(this.letters, text),
      featureBit: (name) => this.featureBit(name),
      expanded: new Map(),
    }
  }

  /** Folds words as the engine folds the page's. */
  readonly fold = (text: string): string => foldWord(this.letters, text)

  /** All words, in the order of their index. */
  get all(): readonly Word[] {
    return [...this.#words.values()]
  }

  /** The bit of a feature of affixes; a new one for a name not met yet. */
  featureBit(name: string): number {
    if (!this.#features.includes(name)) this.#features.push(name)
    return 1 << this.#features.indexOf(name)
  }

  /** The bit of a feature that some affix has. */
  knownFeature(name: string): number | undefined {
    return this.#features.includes(name) ? this.featureBit(name) : undefined
  }

  /** Adds a list; returns its index and the entries that no paradigm takes. */
  addList(name: string, groups: WordGroups): { list: number; refused: readonly string[] } {
    const list = this.lists.push(name) - 1
    const refused: string[] = []
    const { furtherForms } = this.#language.inflection
    for (const [group, entries] of Object.entries(groups)) {
      for (const entry of entries ?? []) {
        for (const [index, variant] of entry.split('/').entries()) {
          const paradigm = index > 0 ? furtherForms?.[group] : undefined
          for (const written of this.#spellingsOf(variant)) {
            if (!this.#addPhrase(list, group, written, paradigm)) refused.push(`${group}: ${entry}`)
          }
        }
      }
    }
    return { list, refused }
  }

  /** A word or phrase as it is listed, and as others write it. */
  #spellingsOf(written: string): readonly string[] {
    const { spellings = [] } = this.#language.inflection
    const others = spellings.flatMap(([one, other]) =>
      written.includes(one) ? [written.replaceAll(one, other)] : [],
    )
    return [written, ...others]
  }

  #addPhrase(list: number, group: string, written: string, paradigm = group): boolean {
    const words = written.split(/[\s-]+/).map((word) => this.#context.fold(word))
    const head = this.#headOf(group, written, words.length)
    const stems = words.map((word, index) =>
      this.#stemsOf(head === 'all' || index === head ? paradigm : 'fixed', word),
    )
    if (stems.some((alternatives) => alternatives.length === 0)) return false
    for (const sequence of combinations(stems)) this.#store(list, sequence)
    return true
  }

  /** Which word of a phrase inflects; of a compound that comes first it is its last: re-establish. */
  #headOf(group: string, written: string, length: number): number | 'all' {
    const head = this.#language.inflection.phraseHead[group] ?? 'all'
    if (head === 'all' || length === 1) return 'all'
    const [first = ''] = written.split(/\s+/)
    return head === 'first' ? first.split('-').length - 1 : length - 1
  }

  #stemsOf(group: string, word: string): readonly InflectedStem[] {
    return word === '' ? [] : inflect(this.#context, group, word)
  }

  #store(list: number, sequence: readonly InflectedStem[]): void {
    const words = sequence.map((stem) => this.#wordIndex(stem))
    const key = words.join(' ')
    const phrase = this.#phraseByWords.get(key) ?? { words, lists: [] }
    if (!this.#phraseByWords.has(key)) this.phrases.push(phrase)
    this.#phraseByWords.set(key, phrase)
    if (!phrase.lists.includes(list)) phrase.lists.push(list)
  }

  #wordIndex({ stem, paradigm }: InflectedStem): number {
    const table = this.#paradigms.get(paradigm) ?? this.#paradigms.size
    this.#paradigms.set(paradigm, table)
    const key = `${stem} ${table}`
    const word = this.#words.get(key) ?? { index: this.#words.size, stem, paradigm: table }
    this.#words.set(key, word)
    return word.index
  }

  /** How often each word may stand in a text. */
  frequencies(): readonly number[] {
    const paradigms = [...this.#paradigms.keys()]
    return wordFrequencies({
      bands: this.#language.frequency,
      fold: this.fold,
      words: this.all,
      carries: ({ paradigm }, prefix, suffix) => {
        const { prefixes = {}, suffixes = {} } = paradigms[paradigm] ?? {}
        return Object.hasOwn(prefixes, prefix) && Object.hasOwn(suffixes, suffix)
      },
    })
  }

  /** The tables of all words; a scan looks for those that open rules. */
  build(phrases: PhraseTables, openings: OpeningTable): WordTable | 'too-large' {
    const words = this.all
    const paradigms = [...this.#paradigms.keys()]
    const isScanned = (word: number): boolean => opensRules(phrases, openings, word)
    const prefixes = affixTable(paradigms.map((paradigm) => paradigm.prefixes))
    const suffixes = affixTable(paradigms.map((paradigm) => paradigm.suffixes))
    const built = buildAutomaton(this.letters.alphabet, {
      stems: words.map(({ index, stem }) => ({ stem, word: index, isScanned: isScanned(index) })),
      prefixes: prefixes.affixes,
      suffixes: suffixes.affixes,
    })
    if (built === 'too-large') return built
    return {
      ...built,
      stemLengths: numbersOf(words.map(({ stem }) => stem.length)),
      paradigms: numbersOf(words.map(({ paradigm }) => paradigm)),
      prefixes: prefixes.table,
      suffixes: suffixes.table,
      ...phrases,
    }
  }
}

type Affixes = Readonly<Record<string, number>>

/** Numbers the affixes of all paradigms, the empty one first. */
function affixTable(paradigms: readonly Affixes[]): {
  readonly affixes: readonly string[]
  readonly table: AffixTable
} {
  const affixes = [...new Set(['', ...paradigms.flatMap((carried) => Object.keys(carried))])]
  const rows = paradigms.flatMap((carried) => affixes.map((affix) => carried[affix] ?? notCarried))
  return { affixes, table: { count: affixes.length, features: Int32Array.from(rows) } }
}

function combinations<T>(alternatives: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return alternatives.reduce<readonly (readonly T[])[]>(
    (sequences, next) => sequences.flatMap((sequence) => next.map((item) => [...sequence, item])),
    [[]],
  )
}

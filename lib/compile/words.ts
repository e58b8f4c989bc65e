import type { Language, WordGroups } from '../languages/types.ts'
import { buildAutomaton } from './automaton.ts'
import { type InflectedStem, type InflectionContext, inflect } from './inflect.ts'
import { compileLetters, foldWord } from './letters.ts'
import type { StemEntry } from './states.ts'
import type { Automaton, LetterTable, ParadigmTable, PhraseTable } from './tables.ts'

/** Collects the words of all lists of one language, each stem and each paradigm once. */
export class WordTables {
  readonly letters: LetterTable
  readonly lists: string[] = []
  readonly phrases: { words: readonly number[]; lists: number[] }[] = []
  readonly #context: InflectionContext
  readonly #language: Language
  readonly #features: string[] = []
  readonly #paradigms = new Map<ParadigmTable, number>()
  readonly #words = new Map<string, { index: number; stem: string; paradigm: number }>()
  readonly #phraseByWords = new Map<string, number>()

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
    for (const [group, entries] of Object.entries(groups)) {
      for (const entry of entries ?? []) {
        for (const variant of entry.split('/')) {
          if (!this.#addPhrase(list, group, variant)) refused.push(`${group}: ${entry}`)
        }
      }
    }
    return { list, refused }
  }

  #addPhrase(list: number, group: string, written: string): boolean {
    const words = written.split(/[\s-]+/).map((word) => this.#context.fold(word))
    const stems = words.map((word, index) => this.#stemsOf(group, word, index, words.length))
    if (stems.some((alternatives) => alternatives.length === 0)) return false
    for (const sequence of combinations(stems)) this.#store(list, sequence)
    return true
  }

  #stemsOf(group: string, word: string, index: number, length: number): readonly InflectedStem[] {
    const head = this.#language.inflection.phraseHead[group] ?? 'all'
    const place = index === 0 ? 'first' : index === length - 1 ? 'last' : 'middle'
    const inflects = length === 1 || head === 'all' || head === place
    return word === '' ? [] : inflect(this.#context, inflects ? group : 'fixed', word)
  }

  #store(list: number, sequence: readonly InflectedStem[]): void {
    const words = sequence.map((stem) => this.#wordIndex(stem))
    const key = words.join(' ')
    const known = this.#phraseByWords.get(key)
    const index = known ?? this.phrases.push({ words, lists: [] }) - 1
    this.#phraseByWords.set(key, index)
    const phrase = this.phrases[index]
    if (phrase && !phrase.lists.includes(list)) phrase.lists.push(list)
  }

  #wordIndex({ stem, paradigm }: InflectedStem): number {
    const table = this.#paradigms.get(paradigm) ?? this.#paradigms.size
    this.#paradigms.set(paradigm, table)
    const key = `${stem} ${table}`
    const word = this.#words.get(key) ?? { index: this.#words.size, stem, paradigm: table }
    this.#words.set(key, word)
    return word.index
  }

  /**
   * The automaton. The search for a match starts at one word of each phrase of `anchors`: the
   * longest that is none of the first `functionLists` lists, since those stand in every sentence.
   */
  build(anchors: ReadonlySet<number>, functionLists: number): BuiltWords | 'too-large' {
    const words = [...this.#words.values()]
    const paradigms = [...this.#paradigms.keys()]
    const triggers = this.#triggers(anchors, functionLists, words)
    const stems: StemEntry[] = words.map(({ index, stem }) => ({
      stem,
      word: index,
      anchors: triggers.has(index),
    }))
    const prefixes = new Set(paradigms.flatMap((table) => Object.keys(table.prefixes)))
    const built = buildAutomaton(this.letters.alphabet, stems, [...prefixes])
    if (built === 'too-large') return built
    const phrasesOf: number[][] = words.map(() => [])
    this.phrases.forEach((phrase, index) => {
      phrasesOf[phrase.words[0] ?? 0]?.push(index)
    })
    return {
      ...built,
      triggers: words.map(({ index }) => (triggers.has(index) ? '1' : '0')).join(''),
      stemLengths: words.map(({ stem }) => stem.length),
      wordParadigms: words.map(({ paradigm }) => paradigm),
      phrasesOf,
      paradigms,
      phrases: this.phrases,
    }
  }

  #triggers(
    anchors: ReadonlySet<number>,
    functionLists: number,
    words: readonly { stem: string }[],
  ): Set<number> {
    const stemOf = (word: number): string => words[word]?.stem ?? ''
    const functionStems = new Set(
      this.phrases
        .filter((phrase) => phrase.lists.some((list) => list < functionLists))
        .flatMap((phrase) => phrase.words.map(stemOf)),
    )
    const weight = (word: number): number =>
      stemOf(word).length - (functionStems.has(stemOf(word)) ? longestWord : 0)
    const anchoring = this.phrases.filter(({ lists }) => lists.some((list) => anchors.has(list)))
    return new Set(
      anchoring.map((phrase) =>
        phrase.words.reduce((best, word) => (weight(word) > weight(best) ? word : best)),
      ),
    )
  }
}

/** Longer than any stem, so that a function word weighs less than every other. */
const longestWord = 100

/** The word tables of a language, as the engine takes them. */
export interface BuiltWords {
  readonly triggers: string
  readonly automaton: Automaton
  readonly outputs: readonly (readonly number[])[]
  readonly stemLengths: readonly number[]
  readonly wordParadigms: readonly number[]
  readonly phrasesOf: readonly (readonly number[])[]
  readonly paradigms: readonly ParadigmTable[]
  readonly phrases: readonly PhraseTable[]
}

function combinations<T>(alternatives: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return alternatives.reduce<readonly (readonly T[])[]>(
    (sequences, next) => sequences.flatMap((sequence) => next.map((item) => [...sequence, item])),
    [[]],
  )
}

import type { FrequencyBand } from '../languages/types.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './words.ts'

/** How often a word may stand in a text that is in no band of its language. */
const ofRareWord = 1 / 200_000

/** What frequencies are counted from. */
export interface FrequencyInput {
  readonly bands: readonly FrequencyBand[]
  readonly fold: (text: string) => string
  readonly words: readonly Word[]
  /** Whether a word is written so, with the affixes that it may carry. */
  readonly carries: (word: Word, prefix: string, suffix: string) => boolean
}

/** How often each word stands in a text, in all its forms; by the index of the word. */
export function wordFrequencies(input: FrequencyInput): readonly number[] {
  const byStem = new Map<string, Word[]>()
  for (const word of input.words) {
    const same = byStem.get(word.stem)
    if (same) same.push(word)
    else byStem.set(word.stem, [word])
  }
  const frequencies = input.words.map(() => ofRareWord)
  for (const { oneIn, words } of input.bands) {
    for (const written of words.flatMap((line) => line.split(' '))) {
      for (const { index } of wordsIn(input, byStem, input.fold(written))) {
        frequencies[index] = (frequencies[index] ?? 0) + 1 / oneIn
      }
    }
  }
  return frequencies
}

/** The words that a written word can be. */
function wordsIn(
  { carries }: FrequencyInput,
  byStem: ReadonlyMap<string, readonly Word[]>,
  written: string,
): ReadonlySet<Word> {
  const found = new Set<Word>()
  for (let start = 0; start < written.length; start += 1) {
    for (let end = start + 1; end <= written.length; end += 1) {
      for (const word of byStem.get(written.slice(start, end)) ?? []) {
        if (carries(word, written.slice(0, start), written.slice(end))) found.add(word)
      }
    }
  }
  return found
}

/** The place of the rarest word of a phrase. */
export function rarestPlace({ words }: Phrase, frequencies: readonly number[]): number {
  const of = (place: number): number => frequencies[words[place] ?? 0] ?? 0
  return words.reduce((best, _, place) => (of(place) < of(best) ? place : best), 0)
}

/** Words in a sentence of the press, of which any may be one of a phrase. */
const wordsInSentence = 25

/** How often a phrase may stand in a text: its rarest word, where the others stand in its sentence. */
export function phraseFrequency(phrase: Phrase, frequencies: readonly number[]): number {
  const rarest = rarestPlace(phrase, frequencies)
  return phrase.words.reduce((rate, word, place) => {
    const frequency = frequencies[word] ?? 0
    return rate * (place === rarest ? frequency : Math.min(1, wordsInSentence * frequency))
  }, 1)
}

import { recognition as arabic } from './ar/recognition.ts'
import { recognition as english } from './en/recognition.ts'
import type { Recognition } from './types.ts'

const recognitions = [arabic, english] as const

/** A language that can be read. */
export type ReadableLanguage = (typeof recognitions)[number]['code']

/** UTF-16 units of a text that are looked at. */
const sampleLength = 2000
/** Words of a text from which the lack of any frequent word tells that it is another language. */
const enoughWords = 25

/**
 * The language to read a text in, or undefined where it is none of ours. The text's script goes
 * before what the page declares (BCP 47); among languages of one script the declaration counts
 * unless the words contradict it: a few do not, as pages in any language say “Skip to content”.
 */
export function languageOf(
  text: string,
  declared: string | undefined,
): ReadableLanguage | undefined {
  const sample = text.slice(0, sampleLength)
  const primary = declared?.toLowerCase().split(/[-_]/)[0]
  const candidate = recognitions.find((recognition) => isWrittenIn(sample, recognition.script))
  if (!candidate) return undefined
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const common = words.filter((word) =>
    candidate.commonWords.some((known) => known === word),
  ).length
  if (primary === candidate.code)
    return common > 0 || words.length < enoughWords ? candidate.code : undefined
  if (primary && candidate.script === 'Latin' && words.length < enoughWords) return undefined
  return showsLanguage(sample, words.length, common, candidate) ? candidate.code : undefined
}

function isWrittenIn(sample: string, script: Recognition['script']): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const own = sample.match(script === 'Arabic' ? /\p{Script=Arabic}/gu : /\p{Script=Latin}/gu)
  return letters > 0 && (own?.length ?? 0) * 2 > letters
}

/** Undeclared or declared as another: a word in twelve must be a frequent one, and no letter foreign. */
function showsLanguage(
  sample: string,
  words: number,
  common: number,
  recognition: Recognition,
): boolean {
  const small = sample.toLowerCase()
  const foreign = [...recognition.foreignLetters].some((letter) => small.includes(letter))
  return !foreign && words > 0 && common * 12 >= words
}

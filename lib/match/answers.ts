import type { LanguageTables } from '../compile/tables/language.ts'
import type { TokenRun } from './cursor.ts'
import { matchPattern } from './pattern.ts'
import { isNewLine } from './quotes.ts'
import type { Sentence } from './sentence.ts'
import type { Piece } from './tokens.ts'

/** Words of the one who answers in an interview, behind the dash that may begin the line. */
const longestName = 3

/**
 * Who answers, where a line begins with a name and a colon: the answer goes on to the end of the
 * line. What is quoted behind the colon ends with its marks.
 */
export function speakerOfAnswer(tables: LanguageTables, sentence: Sentence): TokenRun | undefined {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > longestName + 1 || tokens[colon + 1]?.kind !== 'word') return undefined
  const { voice } = tables
  const place = {
    sentence,
    anchor: 'it',
    at: { start: tokens.length - 1, end: tokens.length, features: 0 },
    terms: {},
    taken: [],
    notSpeaker: [],
    speakers: voice,
  } as const
  if (voice.headings.some((pattern) => matchPattern(place, pattern))) return undefined
  const found = voice.headed.map((pattern) => matchPattern(place, pattern)?.speaker)
  return found.find((speaker) => speaker?.end === colon)
}

/** The sentence that begins the line of another. */
export function startOfLine(
  text: string,
  sentences: readonly { readonly pieces: readonly Piece[] }[],
  index: number,
): number {
  let at = index
  for (let own = sentences[at]; at > 0; own = sentences[at]) {
    const before = sentences[at - 1]?.pieces.at(-1)
    const first = own?.pieces[0]
    if (!before || !first || isNewLine(text, before, first)) break
    at -= 1
  }
  return at
}

import { tableOf } from '../columns.ts'
import {
  type FrameRate,
  frameRates,
  type ListedMatch,
  type Rate,
  rateOf,
  type Tally,
} from './tally.ts'

/** What `--json` prints. */
export interface Figures extends Rate {
  readonly pages: number
  readonly byFrame: readonly FrameRate[]
  readonly list: readonly ListedMatch[]
}

/** The tally for a program. */
export function figuresOf(tally: Tally): Figures {
  return { pages: tally.pages, ...rateOf(tally), byFrame: frameRates(tally), list: tally.list }
}

/** The tally for an editor: every match in its words, and the table below, where it is seen. */
export function describe(tally: Tally): string {
  const languages = [...tally.words.keys()].sort()
  const totals = languages.map((lang) => cells('all frames', lang, rateOf(tally, lang)))
  const lines = frameRates(tally).map((line) => cells(line.frame, line.lang, line))
  const head = ['frame', 'language', 'matches', 'words', 'per 1,000 words']
  const pages = tally.pages === 1 ? '1 page' : `${tally.pages} pages`
  const { matches, words, perThousandWords } = rateOf(tally)
  return [
    ...tally.list.map(describeMatch),
    tableOf([head, ...lines, ...totals]),
    `${pages}, ${words} words, ${matches === 1 ? '1 match' : `${matches} matches`}: ` +
      `${perThousandWords} per 1,000 words.`,
  ].join('\n\n')
}

function describeMatch({ page, frame, rule, voice, lang, context }: ListedMatch): string {
  return `${page}, ${lang}: ${frame}, rule ${rule}, ${voice}\n  ${context}`
}

function cells(frame: string, lang: string, { matches, words, perThousandWords }: Rate) {
  return [frame, lang, `${matches}`, `${words}`, perThousandWords.toFixed(2)]
}

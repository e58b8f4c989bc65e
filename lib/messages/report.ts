import * as v from 'valibot'
import {
  families,
  languageCodes,
  relations,
  roles,
  shapeRelations,
  voiceCueKinds,
  voices,
} from '../lexicon/types.ts'
import { pageWords } from './page-words.ts'

/** A term of a match as the popup shows it. */
const termReport = v.object({
  role: v.picklist(roles),
  /** Where the term begins in the match's `text`, in UTF-16 units. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: pageWords,
})

/** One match with all that explains it, so that the popup asks nothing again. */
const matchReport = v.object({
  /** Names the match on its page for as long as the page is open. */
  id: v.pipe(v.number(), v.integer()),
  frame: v.string(),
  family: v.picklist(families),
  rule: v.string(),
  lang: v.picklist(languageCodes),
  /** The smallest run of the page's text that holds all terms. */
  text: pageWords,
  /** A few words of the same block before and after `text`, with an ellipsis where they are cut. */
  before: pageWords,
  after: pageWords,
  terms: v.array(termReport),
  voice: v.picklist(voices),
  /** The words that name who speaks, where the page names him. */
  speaker: v.exactOptional(pageWords),
  /** What decided the voice; absent where the outlet speaks. */
  voiceCue: v.exactOptional(v.object({ by: v.picklist(voiceCueKinds), text: pageWords })),
  /** How the terms are tied; absent for a rule of one term. */
  relation: v.exactOptional(v.picklist(shapeRelations)),
  source: v.object({
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
    phrase: v.string(),
    relation: v.picklist(relations),
  }),
  /** How far down the page it stands: 0 at the top, 1 at the end. */
  place: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

/**
 * What a page's content script is doing: `off` everywhere, `site-off` on this site by the reader's
 * choice; `full` where it stopped with more matches than any page of news has; `failed` where it
 * could not get what it reads with.
 */
export const pageStates = [
  'reading',
  'done',
  'full',
  'off',
  'site-off',
  'language-not-read',
  'failed',
] as const
export type PageState = (typeof pageStates)[number]

/** Whether all is read of a page that is to be. */
export function isRead(state: string): boolean {
  return state === 'done' || state === 'full'
}

const report = v.object({
  state: v.picklist(pageStates),
  /** The site as the reader's switches name it; empty for a file of the reader's own machine. */
  site: v.string(),
  /** The share of the page's text that has been read, 0 to 1. */
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** In the order of the page. */
  matches: v.array(matchReport),
  /** How many more there are that the reader's switches keep away. */
  hidden: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

export type TermReport = Readonly<v.InferOutput<typeof termReport>>
export type MatchReport = Readonly<v.InferOutput<typeof matchReport>>

/** What has been found on a page so far. */
export type Report = Readonly<Omit<v.InferOutput<typeof report>, 'matches'>> & {
  readonly matches: readonly MatchReport[]
}

/** The report in a message; `undefined` where the message is none. */
export function reportOf(message: unknown): Report | undefined {
  const parsed = v.safeParse(report, message)
  return parsed.success ? parsed.output : undefined
}

import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import { families, type LanguageCode, languageCodes } from '../lexicon/types.ts'
import { pageStates } from './report.ts'
import { isOurs } from './sender.ts'

const pageCount = v.object({
  type: v.literal('page-count'),
  /** `left`: the page is not read any more. */
  state: v.picklist([...pageStates, 'left']),
  /** How many matches the page has. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
const tablesWanted = v.object({
  type: v.literal('tables-wanted'),
  lang: v.picklist(languageCodes),
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
/** Whether the sender's page may be read for good. */
const mayRead = v.object({ type: v.literal('may-read') })
/** Something is painted in a frame that came after the page was read. */
const styleWanted = v.object({ type: v.literal('style-wanted') })
const request = v.variant('type', [pageCount, tablesWanted, mayRead, styleWanted])

/** The whole in one message would stop the page for as long as the browser takes to read it. */
const tablesPart = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    /** A part of the tables as it lies in the package; not looked into here. */
    part: v.string(),
    /** How many parts there are. */
    parts: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** The family of each frame. */
    families: v.record(v.string(), v.picklist(families)),
  }),
  v.object({ ok: v.literal(false), problem: v.string() }),
])

/** What a content script tells about its page, for the badge. */
export type PageCount = Readonly<Omit<v.InferOutput<typeof pageCount>, 'type'>>

/** A part of what a language is read with, or what went wrong. */
export type TablesPart = Readonly<v.InferOutput<typeof tablesPart>>
type FoundPart = Extract<TablesPart, { ok: true }>
type Problem = Extract<TablesPart, { ok: false }>

/** That all parts of what a language is read with have come, or what went wrong. */
export type TablesAnswer = { readonly ok: true; readonly families: FoundPart['families'] } | Problem

export interface BackgroundAnswers {
  /** A tab's page has told its count. */
  pageCount(tabId: number, page: PageCount): void
  tables(lang: LanguageCode, part: number): Promise<TablesPart>
  /** A tab's frames want the style of what is painted in them. */
  style(tabId: number): void
  /** Whether the page at an address may be read for good. */
  mayRead(url: string): Promise<boolean>
}

/**
 * Answers what content scripts ask of the background. What another sender or no schema of ours
 * sent is left unanswered.
 */
export function answerContentScripts(answers: BackgroundAnswers): void {
  browser.runtime.onMessage.addListener((message, sender, respond) =>
    answer(answers, message, sender, respond),
  )
}

/** @returns whether `respond` will be called later, as the browsers ask of a listener. */
export function answer(
  answers: BackgroundAnswers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (response: unknown) => void,
): boolean {
  const parsed = v.safeParse(request, message)
  if (!isOurs(sender) || !parsed.success) return false
  if (parsed.output.type === 'page-count') {
    const { state, count } = parsed.output
    // A page that Chromium loads ahead has no tab to itself yet; it tells its count again when shown.
    const isAhead = sender.documentLifecycle === 'prerender'
    if (sender.tab?.id !== undefined && !isAhead) answers.pageCount(sender.tab.id, { state, count })
    return false
  }
  if (parsed.output.type === 'style-wanted') {
    if (sender.tab?.id !== undefined) answers.style(sender.tab.id)
    return false
  }
  if (parsed.output.type === 'may-read') void answers.mayRead(sender.url ?? '').then(respond)
  else void answers.tables(parsed.output.lang, parsed.output.part).then(respond)
  return true
}

/** Tells the background what the badge should show; a background that is gone is no error. */
export function tellPageCount(page: PageCount): Promise<void> {
  return tell({ type: 'page-count', ...page })
}

/** Tells the background that something is painted in a frame, where the style may be missing. */
export function tellStyleWanted(): Promise<void> {
  return tell({ type: 'style-wanted' })
}

async function tell(message: object): Promise<void> {
  try {
    await browser.runtime.sendMessage(message)
  } catch {
    // The extension was removed or updated; the content script hears of that elsewhere.
  }
}

/** How long an answer may take before it is asked for again, in milliseconds. */
const patience = 5000
/** How long to wait before each further question, in milliseconds. */
const pauses = [50, 100, 400, 1000, 2000]

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * A background that is being stopped takes a question with it; asked again, the next one starts.
 * Whichever answer comes first counts; what comes of the last question stands, be it none.
 */
function askPatiently(
  question: object,
  isAnswer: (response: unknown) => boolean,
  [pause, ...laterPauses]: readonly number[] = pauses,
): Promise<unknown> {
  const response: Promise<unknown> = browser.runtime.sendMessage(question)
  if (pause === undefined) return response
  const answer = response.then((given) =>
    isAnswer(given) ? given : Promise.reject(new Error('That is no answer.')),
  )
  const isSilent = Promise.race([wait(patience).then(() => true), answer.then(() => false)])
  const askAgain = () => wait(pause).then(() => askPatiently(question, isAnswer, laterPauses))
  return Promise.any([answer, isSilent.then((silent) => (silent ? askAgain() : answer), askAgain)])
}

/**
 * Asks the background for a language's tables and hands them out part after part. While one is read
 * the next is on its way. Never rejects.
 */
export async function askForTables(
  lang: LanguageCode,
  take: (part: string) => void,
): Promise<TablesAnswer> {
  let answer = await askForPart(lang, 0)
  for (let taken = 1; answer.ok; taken += 1) {
    const { part, parts, families } = answer
    const next = taken < parts ? askForPart(lang, taken) : undefined
    try {
      take(part)
    } catch (error) {
      return { ok: false, problem: `The tables for "${lang}" are damaged: ${String(error)}` }
    }
    if (next === undefined) return { ok: true, families }
    answer = await next
  }
  return answer
}

async function askForPart(lang: LanguageCode, part: number): Promise<TablesPart> {
  const question = { type: 'tables-wanted', lang, part }
  const isAnswer = (response: unknown): boolean =>
    v.is(tablesPart, response) && response.ok === true
  try {
    const parsed = v.safeParse(tablesPart, await askPatiently(question, isAnswer))
    if (parsed.success) return parsed.output
    return { ok: false, problem: `The background gave no tables for "${lang}"; reload the page.` }
  } catch (error) {
    return { ok: false, problem: `The background did not answer: ${String(error)}` }
  }
}

/** Asks the background whether this page may be read for good; no where nobody answers. */
export async function askWhetherToRead(): Promise<boolean> {
  const isAnswer = (response: unknown): boolean => typeof response === 'boolean'
  try {
    return (await askPatiently({ type: 'may-read' }, isAnswer)) === true
  } catch {
    return false
  }
}

/**
 * Calls back whenever the content script of a tab's page tells something: then one is there.
 * @returns a function that stops listening
 */
export function whenPageSpeaks(tabId: number, speaks: () => void): () => void {
  // Gives no answer: that is the background's to give.
  const hear = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    const isOfPage = isOurs(sender) && sender.tab?.id === tabId && v.is(pageCount, message)
    if (isOfPage && sender.documentLifecycle !== 'prerender') speaks()
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}

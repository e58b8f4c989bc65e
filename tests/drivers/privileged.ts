import type { Browser } from 'puppeteer-core'
import * as v from 'valibot'

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

const treeSchema = v.object({
  contexts: v.tupleWithRest([v.object({ context: v.string() })], v.any()),
})
const answerSchema = v.object({
  type: v.string(),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
  result: v.optional(v.object({ value: v.optional(v.string()) })),
})

/** Puppeteer keeps the WebDriver BiDi connection of Firefox out of its types. */
function hasConnection(browser: object): browser is { connection: Connection } {
  return 'connection' in browser
}

/**
 * Runs JavaScript in the browser's own window, where Firefox's toolbar lives.
 * @param source a function that takes and returns strings
 */
export type RunPrivileged = (source: string, ...given: string[]) => Promise<string>

/** Needs a Firefox started with --remote-allow-system-access. */
export async function privilegedRunner(browser: Browser): Promise<RunPrivileged> {
  if (!hasConnection(browser)) throw new Error('this browser has no WebDriver BiDi connection')
  const { connection } = browser
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { context } = v.parse(treeSchema, tree.result).contexts[0]
  return async (source, ...given) => {
    const answer = await connection.send('script.callFunction', {
      target: { context },
      functionDeclaration: source,
      awaitPromise: true,
      arguments: given.map((value) => ({ type: 'string', value })),
    })
    const { exceptionDetails, result } = v.parse(answerSchema, answer.result)
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
    return result?.value ?? ''
  }
}

import type { Json, Popup } from './types.ts'

/**
 * Makes `evaluate` from what every browser can do: run a source text, get a text back.
 * @param run runs an expression that is a promise of JSON text, and waits for it
 */
export function evaluator(run: (source: string) => Promise<string>): Popup['evaluate'] {
  return async (task, ...given) => {
    const call = `(${task})(...${JSON.stringify(given satisfies readonly Json[])})`
    // JSON has no `undefined`: a task without an answer comes back as null.
    return JSON.parse(await run(`(async () => JSON.stringify((await ${call}) ?? null))()`))
  }
}

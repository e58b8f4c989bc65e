import type { Match, Steps } from './types.ts'

/** Takes all steps one after another, and gives the matches that they lead to. */
export function atOnce(steps: Steps): readonly Match[] {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

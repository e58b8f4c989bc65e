/**
 * What Firefox writes down of every extension whose page is left, or put aside, between a question
 * to the background and the answer: nothing can take a question back.
 */
const notes = /^Promise \w+ (?:after context unloaded|while context is inactive)/

export function isNoteOfLeaving(error: string): boolean {
  return notes.test(error)
}

import type { Container, Piece } from './block.ts'
import { isSentenceElement } from './elements.ts'
import { isElement } from './nodes.ts'
import type { Run } from './run.ts'

/** Longest entry of a menu, in words: a run that is one link and no longer is not read. */
export const longestMenuEntry = 4

const letter = /\p{L}/u
const wordGap = /\s+/

export interface Prose extends Run {
  readonly pieces: readonly [Piece, ...Piece[]]
}

/** True if a run is worth reading: it has letters, and it is more than an entry of a menu. */
export function isProse(run: Run, container: Container): run is Prose {
  return run.pieces.length > 0 && letter.test(run.text) && !isMenuEntry(run, container)
}

function isMenuEntry(run: Run, container: Container): boolean {
  if (isElement(container) && isSentenceElement(container) && container.localName !== 'p') {
    return false
  }
  const words = run.text.split(wordGap, longestMenuEntry + 1).length
  if (words > longestMenuEntry) return false
  if (run.linked >= run.text.trimEnd().length) return true
  return isElement(container) && container.closest('a') !== null
}

import type { Container, Piece } from './block.ts'
import { isSentenceElement } from './elements.ts'
import { isLink } from './links.ts'
import { isElement } from './nodes.ts'
import type { Run } from './run.ts'

/** Longest entry of a menu, in words: a run that is one link and no longer is not read. */
export const longestMenuEntry = 4

/**
 * Longest teaser, in UTF-16 units. A paragraph is longer, should a page wrap its paragraphs in
 * links or forget to close one.
 */
const longestTeaser = 200

/** How much of a teaser's text stands in links; the rest is a time, a number, a label. */
const linkedShare = 0.7

const letter = /\p{L}/u
const wordGap = /\s+/

export interface Prose extends Run {
  readonly pieces: readonly [Piece, ...Piece[]]
}

/** True if a run is worth reading: it has letters, and it is no entry of a menu and no teaser. */
export function isProse(run: Run, container: Container): run is Prose {
  if (run.pieces.length === 0 || !letter.test(run.text)) return false
  return !isElement(container) || !leadsElsewhere(run, container)
}

/**
 * Headlines and captions are prose though they are links, but for headlines in lists; of paragraphs,
 * all but a few words.
 */
function leadsElsewhere({ text, linked }: Run, container: Element): boolean {
  const isParagraph = container.localName === 'p'
  if (isListedHeadline(container) && linked >= text.trimEnd().length) return true
  if (isSentenceElement(container) && !isParagraph) return false
  if (text.length > longestTeaser) return false
  if (isWithinLink(container)) return true
  const isEntry = text.split(wordGap, longestMenuEntry + 1).length <= longestMenuEntry
  if (isEntry || isParagraph) return isEntry && linked >= text.trimEnd().length
  return linked >= text.length * linkedShare
}

/** Stands in a list, beside the text, or in an article within the article: of a teaser, if linked. */
function isListedHeadline(container: Element): boolean {
  const isHeadline = /^h[1-6]$/.test(container.localName)
  return isHeadline && container.closest('li, aside, article article') !== null
}

/** A card of a teaser is one link, with a headline and a summary in it. */
function isWithinLink(container: Element): boolean {
  const link = container.closest('a')
  return link !== null && isLink(link)
}

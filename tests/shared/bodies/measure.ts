import { readBlocks } from '../../../lib/page/read.ts'

/** Where the body of a saved page's article begins and ends: its first and its last words. */
export interface Marks {
  readonly page: string
  readonly begin: string
  readonly end: string
}

/** Words: those of the body, how many of them are read, and how many are read besides. */
export interface Coverage {
  readonly body: number
  readonly bodyRead: number
  readonly otherRead: number
}

/** Never shown as text, whatever the page. */
const unseen =
  'script, style, noscript, template, head, textarea, select, svg, iframe, button, [hidden]'

/** A word, or a letter of a script that puts no spaces between words. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

interface Stretch {
  readonly node: Node
  /** UTF-16 offset in the text of the page without white space. */
  readonly start: number
  readonly words: number
}

/** Measures a page against its marks; a sentence that names the mark that is not on the page. */
export function measure(document: Document, { page, begin, end }: Marks): Coverage | string {
  const { stretches, text } = textOf(document.body)
  const from = text.indexOf(tight(begin))
  if (from < 0) return `${page} has no text “${begin}”`
  const to = text.indexOf(tight(end), from)
  if (to < 0) return `${page} has no text “${end}” after “${begin}”`
  const read = new Set<Node>()
  for (const { pieces } of readBlocks(document.documentElement)) {
    for (const { node } of pieces) read.add(node)
  }
  const isInBody = ({ start }: Stretch) => start >= from && start <= to
  const isRead = ({ node }: Stretch) => read.has(node)
  return {
    body: wordsOf(stretches.filter(isInBody)),
    bodyRead: wordsOf(stretches.filter((one) => isInBody(one) && isRead(one))),
    otherRead: wordsOf(stretches.filter((one) => !isInBody(one) && isRead(one))),
  }
}

function textOf(body: Element): { readonly stretches: readonly Stretch[]; readonly text: string } {
  const walker = body.ownerDocument.createTreeWalker(body, 4) // NodeFilter.SHOW_TEXT
  const stretches: Stretch[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(unseen)) continue
    const data = node.nodeValue ?? ''
    stretches.push({ node, start: text.length, words: data.match(word)?.length ?? 0 })
    text += tight(data)
  }
  return { stretches, text }
}

function tight(text: string): string {
  return text.replace(/\s+/g, '')
}

function wordsOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { words }) => sum + words, 0)
}

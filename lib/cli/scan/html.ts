import { betweenBlocks } from '../../page/block.ts'
import { readBlocks } from '../../page/read.ts'
import type { Passage } from './passages.ts'

/** An HTML document as it is read. */
export interface HtmlView {
  /** The prose, its blocks parted by empty lines. */
  readonly text: string
  readonly passages: readonly Passage[]
}

/**
 * The prose of an HTML document. It is parsed by the HTML standard (jsdom, on parse5): parsers
 * that take short cuts lose whole paragraphs of real pages. No script runs, nothing is fetched.
 */
export async function viewHtml(html: string): Promise<HtmlView> {
  const parser = await createParser()
  const document = parser.parseFromString(html, 'text/html')
  const passages: Passage[] = []
  let start = 0
  for (const { text, lang } of readBlocks(document.documentElement)) {
    passages.push({ text, start, lang })
    start += text.length + betweenBlocks.length
  }
  return { text: passages.map(({ text }) => text).join(betweenBlocks), passages }
}

let created: Promise<DOMParser> | undefined

/** One for all documents, and only when there is one: jsdom takes longer to load than the rest. */
function createParser(): Promise<DOMParser> {
  created ??= import('jsdom').then(({ JSDOM, VirtualConsole }) => {
    const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() })
    return new window.DOMParser()
  })
  return created
}

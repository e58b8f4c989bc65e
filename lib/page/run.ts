import type { Piece } from './block.ts'
import { blockOffset, nodeOffset } from './offsets.ts'

const whiteSpace = /[ \t\n\r\f]+/g
const untidy = /[\t\n\r\f]|^ | $| {2}/
const otherSpace = /[\t\n\r\f]/g
const nonBlank = /[^ \t\n\r\f]/

/** True for text that is not rendered between blocks. A no-break space is no blank. */
export function isBlank(text: string): boolean {
  return !nonBlank.test(text)
}

/** What was gathered: the text, its pieces, and how much of it (UTF-16 units) stands in links. */
export interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly linked: number
}

/** Gathers one run of text, node by node, and collapses white space as browsers render it. */
export class RunBuilder {
  #parts: string[] = []
  #pieces: Piece[] = []
  #length = 0
  #linked = 0
  /** What the run ends with; a run that has not begun takes no white space either. */
  #end: 'start' | 'word' | 'space' | 'break' = 'start'

  /** True if some text node of the page is in the run. */
  get hasBegun(): boolean {
    return this.#pieces.length > 0
  }

  /** Adds the text of a node; `linked` if it stands in a link. */
  add(node: Text, linked: boolean): void {
    const data = node.data
    const before = this.#length
    if (untidy.test(data)) this.#addCollapsed(node, data)
    else if (data !== '') this.#addStretch(node, data, 0, data.length, false)
    if (linked) this.#linked += this.#length - before
  }

  /** Parts the words before from those after, where the page shows something else than text. */
  addSpace(): void {
    if (this.#end === 'word') this.#addMade(' ', 'space')
  }

  /** Adds a character that the browser shows but no node holds. */
  addMark(mark: string): void {
    this.#addMade(mark, 'word')
  }

  /** Adds a line break; false if one stood here already, which ends a paragraph. */
  addBreak(): boolean {
    if (this.#end === 'break') return false
    if (this.#end === 'start') return true
    this.#trim()
    this.#addMade('\n', 'break')
    return true
  }

  /** Hands out what was gathered, without white space at its end, and begins anew. */
  take(): Run {
    this.#trim()
    const run = { text: this.#parts.join(''), pieces: this.#pieces, linked: this.#linked }
    this.#parts = []
    this.#pieces = []
    this.#length = 0
    this.#linked = 0
    this.#end = 'start'
    return run
  }

  #addCollapsed(node: Text, data: string): void {
    let from = 0
    for (const match of data.matchAll(whiteSpace)) {
      const spaceEnd = match.index + match[0].length
      const keepsSpace = match.index > from || this.#end === 'word'
      const to = keepsSpace ? match.index + 1 : match.index
      // A single white space inside a node runs on, so that prose in lines stays one piece.
      if (to === spaceEnd && spaceEnd < data.length) continue
      this.#addStretch(node, data, from, to, keepsSpace)
      from = spaceEnd
    }
    this.#addStretch(node, data, from, data.length, false)
  }

  #addStretch(node: Text, data: string, from: number, to: number, endsInSpace: boolean): void {
    const length = to - from
    if (length === 0) return
    this.#pieces.push({
      node,
      nodeStart: nodeOffset(from),
      start: blockOffset(this.#length),
      length,
    })
    this.#parts.push(data.slice(from, to).replace(otherSpace, ' '))
    this.#length += length
    this.#end = endsInSpace ? 'space' : 'word'
  }

  #addMade(text: string, end: 'word' | 'space' | 'break'): void {
    this.#parts.push(text)
    this.#length += text.length
    this.#end = end
  }

  #trim(): void {
    if (this.#end !== 'space' && this.#end !== 'break') return
    const last = this.#parts.pop() ?? ''
    if (last.length > 1) this.#parts.push(last.slice(0, -1))
    this.#length -= 1
    this.#end = this.#parts.length > 0 ? 'word' : 'start'
    const piece = this.#pieces.at(-1)
    if (piece === undefined || piece.start + piece.length <= this.#length) return
    this.#pieces.pop()
    if (piece.length > 1) this.#pieces.push({ ...piece, length: piece.length - 1 })
  }
}

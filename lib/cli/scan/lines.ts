/** A line of a stream, without its line feed, or a piece of a line that is too long. */
export interface Line {
  /** The first line is 1. */
  readonly number: number
  /** UTF-16 offset into the whole stream. */
  readonly start: number
  readonly text: string
  /** False if more of the same line follows. */
  readonly isEnd: boolean
}

/**
 * The lines of a stream, read as they are asked for. Lines of more than `longest` UTF-16 units
 * come in pieces that end after white space where there is some: so memory stays bounded.
 *
 * Node's readline parts lines at U+2028 too, which may stand unescaped in a line of JSON.
 */
export async function* readLines(
  chunks: AsyncIterable<string> | Iterable<string>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1
  let start = 0
  let text = ''
  for await (const chunk of chunks) {
    for (const [index, part] of chunk.split('\n').entries()) {
      if (index > 0) {
        yield { number, start, text, isEnd: true }
        number += 1
        start += text.length + 1
        text = ''
      }
      text += part
      while (text.length > longest) {
        const piece = text.slice(0, endOfPiece(text, longest))
        yield { number, start, text: piece, isEnd: false }
        start += piece.length
        text = text.slice(piece.length)
      }
    }
  }
  if (text !== '') yield { number, start, text, isEnd: true }
}

function endOfPiece(text: string, longest: number): number {
  const head = text.slice(0, longest)
  const words = /^.*\s/s.exec(head)?.[0]
  if (words !== undefined) return words.length
  return /[\ud800-\udbff]$/.test(head) ? longest - 1 : longest
}

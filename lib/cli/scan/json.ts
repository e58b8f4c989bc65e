import { recordOf } from '../../export/record.ts'
import type { ScannedDocument } from './document.ts'

/**
 * A document as one line of JSON, given in pieces: `document` (its name), `text` for HTML (what
 * was read; the offsets count in it, else in the file), `matches`, `languages` (those that were
 * read), and `error` where the file broke off.
 */
export async function* writeDocument(document: ScannedDocument): AsyncGenerator<string> {
  const languages = new Set<string>()
  let separator = ''
  yield `{"document":${JSON.stringify(document.name)},`
  if (document.text !== undefined) yield `"text":${JSON.stringify(document.text)},`
  yield '"matches":['
  const end = () => `],"languages":${JSON.stringify([...languages])}`
  try {
    for await (const { passage, lang, matches } of document.passages) {
      if (lang) languages.add(lang)
      for (const match of matches) {
        yield `${separator}${JSON.stringify(recordOf(match, passage.start))}`
        separator = ','
      }
    }
  } catch (error) {
    yield `${end()},"error":${JSON.stringify(String(error))}}\n`
    throw error
  }
  yield `${end()}}\n`
}

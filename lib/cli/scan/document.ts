import type { LanguageCode } from '../../lexicon/types.ts'
import type { Match } from '../../match/types.ts'
import type { Detectors } from '../detectors.ts'
import { type Bytes, decodeHtml, decodeText } from './decode.ts'
import { viewHtml } from './html.ts'
import { type Form, type Input, recogniseForm } from './input.ts'
import { tellLanguages } from './languages.ts'
import { type Passage, readPassages } from './passages.ts'
import { surround } from './surroundings.ts'

/** What the reader said of its documents. */
export interface ReadingOptions {
  readonly as?: Form
  readonly lang?: LanguageCode
  readonly encoding?: string
}

/** A document that is read as its passages are asked for. */
export interface ScannedDocument {
  readonly name: string
  /** The text that the offsets count in, where that is not the file itself. */
  readonly text: string | undefined
  readonly passages: AsyncIterable<ScannedPassage>
}

/** A passage and what was found in it; `lang` is undefined where none of ours was told. */
export interface ScannedPassage {
  readonly passage: Passage
  readonly lang: LanguageCode | undefined
  readonly matches: readonly Match[]
}

/** Reads a document; HTML is held in memory, plain text passes through in paragraphs. */
export async function scanDocument(
  input: Input,
  detectors: Detectors,
  options: ReadingOptions,
): Promise<ScannedDocument> {
  const { form, bytes } = options.as
    ? { form: options.as, bytes: input.bytes }
    : await recogniseForm(input)
  const { text, passages } = await view(form, bytes, options.encoding)
  return { name: input.name, text, passages: scan(passages, detectors, options.lang) }
}

async function view(form: Form, bytes: Bytes, encoding: string | undefined) {
  if (form === 'html') return viewHtml(await decodeHtml(bytes, encoding))
  return { text: undefined, passages: readPassages(decodeText(bytes, encoding)) }
}

async function* scan(
  passages: AsyncIterable<Passage> | Iterable<Passage>,
  detectors: Detectors,
  named: LanguageCode | undefined,
): AsyncGenerator<ScannedPassage> {
  for await (const { passage, lang: shown, around } of surround(tellLanguages(passages))) {
    const lang = named ?? shown
    const matches = (lang && detectors.get(lang)?.detect(passage.text, around)) ?? []
    yield { passage, lang, matches }
  }
}

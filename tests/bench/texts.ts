import { readFileSync } from 'node:fs'
import { decodeHtml } from '../../lib/cli/scan/decode.ts'
import { viewHtml } from '../../lib/cli/scan/html.ts'
import { examplesOf } from '../../lib/compile/examples.ts'
import { languageOf } from '../../lib/languages/recognise.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import { type LanguageCode, languageCodes } from '../../lib/lexicon/types.ts'
import { findSavedPages } from '../pages/saved.ts'

/** A page as it is measured. */
export interface BenchPage {
  readonly name: string
  readonly html: string
  /** The prose that is read of it. */
  readonly text: string
  /** None where it is in a language that is not read. */
  readonly lang: LanguageCode | undefined
}

/** Saved pages of a folder; a sentence with the remedy where there are none. */
export async function savedPages(folder: string): Promise<readonly BenchPage[] | string> {
  const found = findSavedPages(folder)
  if (typeof found === 'string') return found
  const pages: BenchPage[] = []
  for (const { name, file } of found) {
    const html = await decodeHtml(bytesOf(file), undefined)
    const { text } = await viewHtml(html)
    pages.push({ name, html, text, lang: languageOf(text, undefined) ?? undefined })
  }
  return pages
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(file)
}

/** Characters of the pages that are made up. */
const sizes = [3_000, 12_000, 60_000, 300_000]

/** Sentences of no protest for each one of the lexicon's examples: most news tells of none. */
const plainShare = 30

const plain: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'The museum opened its new wing on Tuesday after four years of work on the old harbour hall.',
    'Prices of wheat fell for the third week as rain came to the plains earlier than expected.',
    'The club signed a goalkeeper from the second division, who will train with the team in May.',
    'Doctors advise patients to drink enough water and to rest when the days are as hot as these.',
  ],
  ar: [
    'افتتح المتحف جناحه الجديد يوم الثلاثاء بعد أربع سنوات من العمل في قاعة الميناء القديم.',
    'تراجعت أسعار القمح للأسبوع الثالث بعدما هطلت الأمطار على السهول قبل موعدها المعتاد.',
    'تعاقد النادي مع حارس مرمى من الدرجة الثانية سيتدرب مع الفريق ابتداء من شهر أيار.',
    'ينصح الأطباء مرضاهم بشرب كمية كافية من الماء وبالراحة في الأيام الحارة كهذه.',
  ],
}

/** Pages of our own making, so that the benchmark runs on a fresh clone. */
export function ownPages(): readonly BenchPage[] {
  return languageCodes.flatMap((lang) => sizes.map((size) => ownPage(lang, size)))
}

function ownPage(lang: LanguageCode, size: number): BenchPage {
  const paragraphs = paragraphsOf(lang, size)
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return {
    name: `own-${lang}-${size}`,
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body><article>${body}</article></body></html>`,
    text: paragraphs.join('\n\n'),
    lang,
  }
}

function paragraphsOf(lang: LanguageCode, size: number): string[] {
  const examples = frames.flatMap((frame) => frame.rules[lang].flatMap(examplesOf))
  const paragraphs: string[] = []
  for (let length = 0, turn = 0; length < size; turn += 1) {
    const four = [0, 1, 2, 3].map((step) => {
      const place = turn * 4 + step
      const example = examples[Math.floor(place / plainShare) % examples.length]
      return place % plainShare === 0 ? example?.text : plain[lang][place % plain[lang].length]
    })
    const paragraph = four.join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length
  }
  return paragraphs
}

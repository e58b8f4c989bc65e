import { examplesOf } from '../../lib/compile/examples.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import { type LanguageCode, languageCodes } from '../../lib/lexicon/types.ts'
import type { BenchPage } from './pages.ts'

/** Characters of the pages that are made up. */
const sizes = [3_000, 12_000, 60_000, 300_000]

/** Sentences of no protest for each one of the lexicon's examples: most news tells of none. */
const plainShare = 30

export const plainSentences: Readonly<Record<LanguageCode, readonly string[]>> = {
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

/** A language that no lexicon is for. */
const foreignSentence =
  'Muzeum otworzyło we wtorek nowe skrzydło po czterech latach prac w dawnej hali portowej. '

/** Pages of our own making, so that the benchmark runs on a fresh clone. */
export function ownPages(): readonly BenchPage[] {
  const read = languageCodes.flatMap((lang) => sizes.map((size) => ownPage(lang, size)))
  const foreign = pageOf(
    'pl',
    'own-pl',
    Array.from({ length: 60 }, () => foreignSentence.repeat(4)),
  )
  return [...read, foreign]
}

function ownPage(lang: LanguageCode, size: number): BenchPage {
  return pageOf(lang, `own-${lang}-${size}`, paragraphsOf(lang, size))
}

function pageOf(lang: string, name: string, paragraphs: readonly string[]): BenchPage {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body><article>${body}</article></body></html>`
  return { name, html }
}

function paragraphsOf(lang: LanguageCode, size: number): string[] {
  const examples = frames.flatMap((frame) => frame.rules[lang].flatMap(examplesOf))
  const plain = plainSentences[lang]
  const paragraphs: string[] = []
  for (let length = 0, turn = 0; length < size; turn += 1) {
    const four = [0, 1, 2, 3].map((step) => {
      const place = turn * 4 + step
      const example = examples[Math.floor(place / plainShare) % examples.length]
      return place % plainShare === 0 ? example?.text : plain[place % plain.length]
    })
    const paragraph = four.join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length
  }
  return paragraphs
}

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compileLexicon } from '../compile/assets.ts'
import { createDetector } from './detector.ts'
import type { Detector, Match, Steps } from './types.ts'

const detectors = compileLexicon().map(createDetector)
const english = detectorOf('en')
const arabic = detectorOf('ar')

function detectorOf(lang: string): Detector {
  const detector = detectors.find((candidate) => candidate.lang === lang)
  if (!detector) throw new Error(`There are no tables for ${lang}.`)
  return detector
}

function labels(matches: readonly Match[]): string[] {
  return matches
    .flatMap((match) => match.terms.filter(({ role }) => role === 'label'))
    .map((t) => t.text)
}

describe('detect', () => {
  it('gives UTF-16 offsets that cut the words out of the text', () => {
    const text = '😀 The minister called the strikers terrorists.'
    const [match] = english.detect(text)
    expect(text.slice(match?.start, match?.end)).toBe('strikers terrorists')
    for (const term of match?.terms ?? []) expect(text.slice(term.start, term.end)).toBe(term.text)
    expect(text.slice(match?.speaker?.start, match?.speaker?.end)).toBe('The minister')
  })

  it('carries the evidence of the match', () => {
    const [match] = english.detect('The minister called the strikers terrorists.')
    expect(match?.evidence.shape).toEqual({ name: 'called', relation: 'naming' })
    expect(match?.evidence.voiceCue).toMatchObject({ by: 'words', text: 'called' })
    expect(match?.evidence.source.paragraph).toBe(4)
  })

  it('names the scare quotes that hold a word off, whatever reports it', () => {
    const [match] = english.detect('The minister called the strikers “terrorists”.')
    expect(match?.voice).toBe('distanced')
    const marks = { by: 'quotation-marks', text: '“terrorists”' }
    expect(match?.evidence.voiceCue).toMatchObject(marks)
  })

  it('reads presentation forms and gives the offsets of the text as it stands', () => {
    const text = 'وصف الوزير المضربين بالإرهابيين'.replace('لإ', 'ﻹ')
    const [match] = arabic.detect(text)
    expect(labels([match].filter((m) => m !== undefined))).toEqual(['باﻹرهابيين'])
  })

  it('reads full-width and mathematical letters', () => {
    expect(labels(english.detect('The strikers are ｔｅｒｒｏｒｉｓｔｓ.'))).toEqual([
      'ｔｅｒｒｏｒｉｓｔｓ',
    ])
  })

  it('reads on behind brackets that look like presentation forms', () => {
    expect(labels(arabic.detect('﴿ اقرأ ﴾ وصف الوزير المضربين بالإرهابيين'))).toEqual([
      'بالإرهابيين',
    ])
  })

  it('finds a sentence once, wherever in a long paragraph it stands', () => {
    const own = 'The strikers are terrorists and the marchers are bandits.'
    for (let before = 19_900; before < 20_100; before += 7) {
      const lead = `${own} ${'Rain fell. '.repeat(2000)}`.slice(0, before)
      expect(labels(english.detect(`${lead}. ${own}`))).toHaveLength(4)
    }
  })

  it('reads over soft hyphens, harakat, tatweel and direction marks', () => {
    expect(labels(english.detect('The strikers are ter\u00ADror\u00ADists.'))).toHaveLength(1)
    expect(labels(arabic.detect('إن المضربين هم \u200Fإِرْهَـابِيُّونَ\u200E'))).toEqual(['إِرْهَـابِيُّونَ'])
  })

  it('reads the words of a hashtag, and over one that stands in a phrase', () => {
    expect(labels(english.detect('The #strikers are terrorists.'))).toEqual(['terrorists'])
    expect(labels(arabic.detect('#المضربون_إرهابيون'))).toEqual(['إرهابيون'])
  })

  it('takes one coordination of labels as one match', () => {
    expect(labels(english.detect('The strikers are bandits, thugs and traitors.'))).toEqual([
      'bandits, thugs and traitors',
    ])
    expect(labels(arabic.detect('وصف الوزير المضربين بالبلطجية والإرهابيين.'))).toEqual([
      'بالبلطجية والإرهابيين',
    ])
  })

  it('knows by the sentence before, over the border of the paragraph, who “they” are', () => {
    const [own, protest, rain] = ['إنهم إرهابيون.', 'تظاهر الآلاف أمس.', 'كان الجو باردا.']
    expect(labels(arabic.detect([protest, own].join('\n\n')))).toEqual(['إرهابيون'])
    expect(arabic.detect([protest, rain, own].join('\n\n'))).toEqual([])
    expect(arabic.detect([own, protest].join('\n\n'))).toEqual([])
  })

  it('knows what a passage tells of when three sentences of other paragraphs do, and no farther', () => {
    const [own, protest, rain] = ['إنهم إرهابيون.', 'تظاهر الآلاف أمس.', 'كان الجو باردا.']
    const about = [protest, protest, rain, own, protest].join('\n\n')
    expect(labels(arabic.detect(about))).toEqual(['إرهابيون'])
    const far = [protest, rain, rain, rain, own, protest, protest].join('\n\n')
    expect(arabic.detect(far)).toEqual([])
  })

  it('knows what a headline is of by the sentence below it', () => {
    const [headline, other] = ['إنهم إرهابيون', 'تظاهر الآلاف']
    expect(labels(arabic.detect([headline, `${other}.`].join('\n\n')))).toEqual(['إرهابيون'])
    expect(arabic.detect([headline, other, 'كان الجو باردا.'].join('\n\n'))).toEqual([])
  })

  it('reads a passage on into what stands beside the text', () => {
    const beside = (before: string, after: string) => ({
      before: () => before,
      after: () => after,
    })
    const [own, protest] = ['إنهم إرهابيون.', 'تظاهر الآلاف أمس. ']
    expect(labels(arabic.detect(own, beside(protest, '')))).toEqual(['إرهابيون'])
    expect(labels(arabic.detect(own, beside('', protest.repeat(3))))).toEqual(['إرهابيون'])
    expect(arabic.detect(own, beside('', protest.repeat(2)))).toEqual([])
  })

  it('asks for what stands beside the text only where a match hangs on it', () => {
    const beside = { before: vi.fn(() => ''), after: vi.fn(() => '') }
    expect(arabic.detect('وصف الوزير المضربين بالإرهابيين. كان الجو باردا.', beside)).toHaveLength(
      1,
    )
    expect(beside.before).not.toHaveBeenCalled()
    expect(beside.after).not.toHaveBeenCalled()
  })

  it('does not join words of two sentences', () => {
    expect(english.detect('He met the strikers. Terrorists hid in the hills.')).toEqual([])
  })

  it('does not end a sentence at an abbreviation', () => {
    expect(labels(english.detect('The strikers, said Mr. Bell, are terrorists.'))).toHaveLength(1)
  })
})

describe('a gap within the phrase', () => {
  it('ends before the article of the next phrase', () => {
    expect(labels(english.detect('A flood of angry demonstrators poured in.'))).toEqual(['flood'])
    expect(labels(english.detect('A flood of questions greeted the demonstrators.'))).toEqual([])
  })

  it('goes over an article that its phrase needs', () => {
    expect(labels(english.detect('A flood of all the demonstrators poured in.'))).toEqual(['flood'])
  })
})

describe('voice', () => {
  const voiceOf = (detector: Detector, text: string): string | undefined =>
    detector.detect(text)[0]?.voice

  it.each([
    ['The strikers are terrorists.', 'asserted'],
    ['The mayor said the strikers are terrorists.', 'attributed'],
    ['The strikers are terrorists, the mayor said.', 'attributed'],
    ['The strikers are terrorists, said the mayor of Almaty.', 'attributed'],
    ['According to the mayor, the strikers are terrorists.', 'attributed'],
    ['“The strikers are terrorists and must be stopped.”', 'attributed'],
    ['Mayor: strikers are terrorists', 'attributed'],
    ['Kenya: strikers are terrorists', 'asserted'],
    ['Haiti protests: strikers are terrorists', 'asserted'],
    ['Kenya: strikers are terrorists, says mayor', 'attributed'],
    ['"He\'s a despot," the exile said.', 'attributed'],
    ['The mayor, the patron saint of juntas, said nothing.', 'asserted'],
    ['The dictator, who turned 82 on Sunday, said nothing.', 'asserted'],
    ['The dictator, 82, said that his son would follow him.', 'asserted'],
    ['The strikers are “terrorists”.', 'distanced'],
    ["The mayor says the strikers are 'terrorists'.", 'distanced'],
    ['The strikers are alleged terrorists.', 'distanced'],
    ['The strikers are not terrorists.', 'denied'],
    ["The strikers aren't terrorists.", 'denied'],
    ['“The strikers are not terrorists,” the mayor said.', 'denied'],
    ['The mayor denied that the strikers were terrorists.', 'denied'],
  ])('%s → %s', (text, voice) => {
    expect(voiceOf(english, text)).toBe(voice)
  })

  it.each([
    ['إن المضربين هم إرهابيون.', 'asserted'],
    ['قال العمدة إن المضربين إرهابيون.', 'attributed'],
    ['إن المضربين هم إرهابيون، بحسب العمدة.', 'attributed'],
    ['قال العمدة إن المضربين «إرهابيون».', 'distanced'],
    ['المضربون ليسوا إرهابيين.', 'denied'],
    ['المضربون هم إرهابيون، وقالت العمدة إن الميناء مغلق.', 'asserted'],
    ['يذكر أن المضربين هم إرهابيون.', 'asserted'],
    ['داهم الجنود من وصفهم العمدة بالإرهابيين بين المضربين.', 'attributed'],
    ['داهم الجنود من يسميهم العمدة الإرهابيين بين المضربين.', 'distanced'],
    ['كينيا: المضربون هم إرهابيون', 'asserted'],
    ['العمدة: المضربون هم إرهابيون', 'attributed'],
    ['«إنه طاغية»، قال المنفي.', 'attributed'],
    ['هتفت الحشود: «يسقط الطاغية».', 'attributed'],
    ['نفى العمدة أن يكون المضربون إرهابيين.', 'denied'],
  ])('%s → %s', (text, voice) => {
    expect(voiceOf(arabic, text)).toBe(voice)
  })

  it('reads on over the apostrophe of several owners in the name of one who speaks', () => {
    const [match] = english.detect('The strikers are bandits, the drivers’ union said.')
    expect(match?.voice).toBe('attributed')
    expect(match?.evidence.source.paragraph).toBe(4)
  })

  it('leaves to the outlet what leads to a speech behind a colon', () => {
    const [match] = english.detect(
      'The strikers are bandits: “We only want our bread,” said a baker.',
    )
    expect(match?.voice).toBe('asserted')
  })

  it('takes a semicolon and the end of a headline for the end of what is said', () => {
    for (const end of ['.', ';', '']) {
      const text = `The bishop called the demands of the marchers just${end}`
      expect(labels(english.detect(text))).toEqual(['just'])
    }
  })

  it('takes nobody who is spoken to for the one who speaks', () => {
    const speakers = [
      'فقال للصحفيين إن المضربين إرهابيون.',
      'قال العمدة للصحفيين إن المضربين إرهابيون.',
    ].map((text) => arabic.detect(text)[0]?.speaker?.text)
    expect(speakers).toEqual([undefined, 'العمدة'])
  })
})

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...[
      'the',
      'strikers',
      'are',
      'not',
      'terrorists',
      '"',
      '“',
      '”',
      "'",
      ',',
      '.',
      ':',
      'said',
      'He',
    ],
    ...[
      'وصف',
      'الوزير',
      'المضربين',
      'بالإرهابيين',
      '«',
      '»',
      'إن',
      'ليسوا',
      '،',
      '\u200F',
      '😀',
      'ﻹ',
    ],
    ...[
      'army',
      'restored',
      'order',
      'dictator',
      'so-called',
      '\n\n',
      'e\u0301',
      'constructor',
      '__proto__',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )

  it('raises no error, and every offset lies in the text on the border of a code point', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const match of detectors.flatMap((detector) => detector.detect(text))) {
          for (const span of [match, ...match.terms]) {
            expect(text.slice(span.start, span.end)).toBe(span.text)
            expect(span.start).toBeLessThan(span.end)
            expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds the same when it takes the steps of several texts in turn', () => {
    const several = fc.array(texts, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(several, (all) => {
        for (const detector of detectors) {
          expect(inTurn(all.map((text) => detector.steps(text)))).toEqual(
            all.map((text) => detector.detect(text)),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  it('finds the same frames in any normal form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const framesIn = (form: string): string[] =>
          detectors.flatMap((detector) => detector.detect(text.normalize(form)).map((m) => m.frame))
        expect(framesIn('NFD')).toEqual(framesIn('NFC'))
      }),
      { numRuns: 300 },
    )
  })
})

/** Takes a step of each, and again, until all have come to their end. */
function inTurn(all: readonly Steps[]): (readonly Match[])[] {
  const found: (readonly Match[])[] = []
  const under = new Map(all.entries())
  while (under.size > 0) {
    for (const [index, steps] of under) {
      const { done, value } = steps.next()
      if (!done) continue
      found[index] = value
      under.delete(index)
    }
  }
  return found
}

function splitsPair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
}

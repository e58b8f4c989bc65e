import { describe, expect, it } from 'vitest'
import { arabic } from '../languages/ar/language.ts'
import { english } from '../languages/en/language.ts'
import type { Language } from '../languages/types.ts'
import { createDetector } from '../match/detector.ts'
import { compile } from './compile.ts'

/** Whether a lexicon of one entry finds a written word. */
function finds(language: Language, group: string, entry: string, written: string): boolean {
  const words = { [group]: [entry] }
  const rule = {
    id: 'word',
    source: { paragraph: 1, phrase: 'كازاخستان', relation: 'synonym' },
    terms: { cue: words },
    anchor: 'cue',
    examples: { asserted: [`{cue:${written}}`], none: ['-'] },
  } as const
  const result = compile({
    frames: [
      {
        id: 'word',
        family: 'map',
        name: { en: 'w', ar: 'w' },
        what: { en: 'w', ar: 'w' },
        why: { en: 'w', ar: 'w' },
        rules: {
          en: language.code === 'en' ? [rule] : [],
          ar: language.code === 'ar' ? [rule] : [],
        },
      },
    ],
    vocabularies: [],
    languages: [language],
  })
  if (!result.ok) throw new Error(result.mistakes.map(({ message }) => message).join('\n'))
  const [tables] = result.tables
  return tables ? createDetector(tables).detect(written).length === 1 : false
}

describe('English inflection', () => {
  it.each([
    ['nouns', 'protester', 'Protesters'],
    ['nouns', 'protester', "protester's"],
    ['nouns', 'protester', 'protester’s'],
    ['nouns', 'enemy', 'enemies'],
    ['nouns', 'crash', 'crashes'],
    ['nouns', 'man/men', 'men'],
    ['nouns', 'destructive element', 'destructive elements'],
    ['verbs', 'restore', 'restoring'],
    ['verbs', 'restore', 'restored'],
    ['verbs', 'quell', 'quelled'],
    ['verbs', 'mop up', 'mopped up'],
    ['verbs', 're-establish', 're-established'],
    ['verbs', 'sweep away/swept away', 'swept away'],
    ['verbs', 'stage-manage from afar', 'stage-managed from afar'],
    ['verbs', 'deny', 'denied'],
    ['verbs', 'overthrow/overthrew', 'overthrew'],
    ['adjectives', 'anti-democratic', 'anti democratic'],
    ['fixed', 'in control of', 'in control of'],
  ])('%s "%s" is found as "%s"', (group, entry, written) => {
    expect(finds(english, group, entry, written)).toBe(true)
  })

  it.each([
    ['nouns', 'tyrant', 'Tyrannosaurus'],
    ['nouns', 'bandit', 'banditry'],
    ['fixed', 'terrorism', 'terrorisms'],
    ['nouns', 'thug', 'mugthugs'],
  ])('%s "%s" is not found in "%s"', (group, entry, written) => {
    expect(finds(english, group, entry, written)).toBe(false)
  })
})

describe('Arabic inflection', () => {
  it.each([
    ['nouns', 'مثيرو الفوضى', 'مثيرو الفوضي'],
    ['adjectives', 'مؤيد للديمقراطية', 'مؤيدين للديموقراطية'],
    ['nouns', 'سفير أميركي', 'السفير الأمريكي'],
    ['nouns', 'ديكتاتور', 'الدكتاتور'],
    ['nouns', 'متظاهر', 'والمتظاهرين'],
    ['nouns', 'متظاهر', 'للمتظاهرات'],
    ['nouns', 'متظاهر', 'بالمتظاهرين'],
    ['nouns', 'متظاهر', 'ومتظاهرونا'],
    ['nouns', 'إرهابي', 'ارهابياً'],
    ['nouns', 'إرهابي', 'الإرهابيين'],
    ['nouns', 'إرهابي', 'إرهابى'],
    ['nouns', 'إرهابي', 'إرهــابيون'],
    ['nouns', 'إرهابي', 'إِرْهَابِيُّونَ'],
    ['nouns', 'مظاهرة', 'ومظاهراتهم'],
    ['nouns', 'مظاهرة', 'مظاهرته'],
    ['nouns', 'ناشط/نشطاء', 'والنشطاء'],
    ['nouns', 'قاطع طريق/قطاع طرق', 'وقطاع الطرق'],
    ['verbs', 'وصف/يصف', 'ويصفهم'],
    ['verbs', 'وصف/يصف', 'سنصفها'],
    ['verbs', 'وصف/يصف', 'وصفته'],
    ['verbs', 'وصف/يصف', 'فوصفوهم'],
    ['fixed', 'بحسب', 'وبحسب'],
  ])('%s "%s" is found as "%s"', (group, entry, written) => {
    expect(finds(arabic, group, entry, written)).toBe(true)
  })

  it.each([
    ['fixed', 'على', 'علي'],
    ['nouns', 'متظاهر', 'مظاهر'],
    ['fixed', 'بحسب', 'بحسبان'],
    ['verbs', 'وصف/يصف', 'وصفات'],
  ])('%s "%s" is not found in "%s"', (group, entry, written) => {
    expect(finds(arabic, group, entry, written)).toBe(false)
  })
})

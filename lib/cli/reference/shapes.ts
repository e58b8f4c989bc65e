import { type ParsedPattern, parsePattern } from '../../compile/patterns.ts'
import type { Element, Reach } from '../../compile/tables/patterns.ts'
import { languages } from '../../languages/index.ts'
import { type LanguageCode, roles } from '../../lexicon/types.ts'
import { asWords, bold, plain } from './markdown.ts'
import { mention } from './word-lists.ts'

/** The patterns of a shape, each as a line in words. */
export function shapeInWords(lang: LanguageCode, name: string): readonly string[] {
  const language = languages.find(({ code }) => code === lang)
  return (language?.shapes[name]?.patterns ?? []).map((pattern) => patternInWords(lang, pattern))
}

/** A pattern in words: what follows what, and how far apart it may stand. */
export function patternInWords(lang: LanguageCode, source: string): string {
  const lists: string[] = []
  const features: string[] = []
  const parsed = parse(source, lists, features)
  if ('mistakes' in parsed) return plain(parsed.mistakes.join('; '))
  let gap = ''
  const steps: string[] = []
  for (const element of parsed.pattern) {
    if (element.kind === 'gap') gap = gapWords[element.reach]
    else {
      steps.push(`${gap}${elementInWords(lang, element, lists, features)}`)
      gap = ''
    }
  }
  return steps.join(', ')
}

const gapWords: Readonly<Record<Reach, string>> = {
  phrase: 'soon ',
  list: 'soon, or joined to what stands there, ',
  clause: 'later in the clause ',
  sentence: 'later in the sentence ',
}

function parse(source: string, lists: string[], features: string[]): ParsedPattern {
  const indexIn = (names: string[], name: string) => {
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  return parsePattern(
    {
      roles,
      list: (name) => indexIn(lists, name),
      feature: (name) => 1 << indexIn(features, name),
      fold: (text) => (/\p{L}/u.test(text) ? text : ''),
    },
    source,
  )
}

function elementInWords(
  lang: LanguageCode,
  element: Element,
  lists: readonly string[],
  features: readonly string[],
): string {
  const { optional, repeated } = element
  const often = repeated ? 'any number of ' : optional ? 'perhaps ' : ''
  return `${often}${thingInWords(lang, element, lists, features)}`
}

function thingInWords(
  lang: LanguageCode,
  element: Element,
  lists: readonly string[],
  features: readonly string[],
): string {
  const form = (bits: number) => {
    const told = features.filter((_, index) => bits & (1 << index))
    return told.length === 0 ? '' : ` with the form ${told.map(asWords).join(' and ')}`
  }
  const refused = (bits: number) => form(bits).replace(' with', ' without')
  switch (element.kind) {
    case 'slot':
      return `the ${bold(element.role)}${form(element.features)}`
    case 'words': {
      const names = element.lists.flatMap((index) => lists[index] ?? [])
      return `a word of ${mention(lang, names)}${form(element.features)}${refused(element.without)}`
    }
    case 'literal':
      return `“${plain(element.text)}”`
    case 'mark':
      return `the mark “${plain(element.text)}”`
    case 'speaker':
      return 'the speaker'
    case 'start':
      return 'the start of the sentence'
    case 'gap':
      return ''
  }
}

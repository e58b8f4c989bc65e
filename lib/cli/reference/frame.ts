import type { Family, Frame, LanguageCode, Rule } from '../../lexicon/types.ts'
import { languageCodes } from '../../lexicon/types.ts'
import { asWords, blocks, bold, italic, link, plain } from './markdown.ts'
import { describeRule } from './rule.ts'
import { shapeInWords } from './shapes.ts'

/** The guide's headings. */
export const familyNames: Readonly<Record<Family, string>> = {
  protest: 'Telling the protest',
  force: 'Telling the force',
  map: 'Telling the map',
  rulers: 'Telling the rulers and the story',
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** The page of a frame: what it is, and its rules language by language. */
export function framePage(frame: Frame): string {
  const technique = frame.technique
    ? `Persuasion technique (SemEval-2023 task 3): ${asWords(frame.technique)}.`
    : ''
  return blocks(
    `# ${plain(frame.name.en)}`,
    `\`${frame.id}\` · ${familyNames[frame.family]} · ${plain(frame.name.ar)} · ${link('all frames', 'README.md')}`,
    `${bold('What it is.')} ${plain(frame.what.en)}`,
    `${bold('Why it matters.')} ${plain(frame.why.en)}`,
    technique,
    ...languageCodes.map((lang) => languagePart(lang, frame.rules[lang])),
  )
}

export function languageName(lang: LanguageCode): string {
  return languageNames.of(lang) ?? lang
}

function languagePart(lang: LanguageCode, rules: readonly Rule[]): string {
  const name = languageName(lang)
  if (rules.length === 0) return blocks(`## ${name}`, italic('No rule yet.'))
  const shapes = [...new Set(rules.flatMap((rule) => rule.shapes ?? []))].sort()
  return blocks(
    `## ${name}`,
    ...rules.map((rule) => describeRule(lang, rule)),
    shapes.length === 0 ? '' : `### Shapes of these rules in ${name}`,
    ...shapes.map((shape) => describeShape(lang, shape)),
  )
}

function describeShape(lang: LanguageCode, shape: string): string {
  const patterns = shapeInWords(lang, shape).map((pattern) => `- ${pattern}`)
  return blocks(`${bold(asWords(shape))}, one of:`, patterns.join('\n'))
}

import { frames } from '../../lexicon/frames/index.ts'
import { languageCodes } from '../../lexicon/types.ts'
import type { Match } from '../../match/types.ts'
import { contextOf } from './context.ts'
import type { ScannedDocument, ScannedPassage } from './document.ts'
import { shownName } from './input.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const frameNames = new Map(frames.map(({ id, name }) => [id, name.en]))

/** The matches of a document for a person to read, and a last line that counts them. */
export async function* printDocument(document: ScannedDocument): AsyncGenerator<string> {
  const name = shownName(document.name)
  const languages = new Set<string>()
  let matches = 0
  let passages = 0
  for await (const scanned of document.passages) {
    passages += 1
    if (scanned.lang) languages.add(scanned.lang)
    for (const match of scanned.matches) yield describe(scanned, match)
    matches += scanned.matches.length
  }
  const read = [...languages].map((code) => languageNames.of(code) ?? code).join(' and ')
  if (passages === 0) yield `${name} holds no prose.\n`
  else if (read === '') yield `${name} is not read: it is in none of ${ourLanguages()}.\n`
  else yield `${name}, ${read}: ${matches === 1 ? '1 match' : `${matches} matches`}.\n`
}

function describe({ passage }: ScannedPassage, match: Match): string {
  const { frame, rule, terms, voice, speaker, evidence } = match
  const { paragraph, phrase, relation } = evidence.source
  const roles = terms.map(({ role, text }) => `${role} “${text}”`).join(', ')
  return [
    `${frameNames.get(frame) ?? frame} (${frame}, rule ${rule})`,
    `  ${contextOf(passage.text, match)}`,
    `  ${roles}; ${voice}${speaker ? `, speaker “${speaker.text}”` : ''}`,
    `  in the article: paragraph ${paragraph}, «${phrase}» (${relation})`,
    '\n',
  ].join('\n')
}

function ourLanguages(): string {
  return languageCodes.map((code) => languageNames.of(code) ?? code).join(', ')
}

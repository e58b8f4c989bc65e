import { frames } from '../../lexicon/frames/index.ts'
import { families, type LanguageCode, languageCodes } from '../../lexicon/types.ts'
import { familyNames, framePage, languageName } from './frame.ts'
import { blocks, link, plain } from './markdown.ts'
import { citation } from './rule.ts'
import { describeGroups, listPage, listsOf, type NamedList } from './word-lists.ts'

/** A file of the reference. */
export interface Page {
  readonly name: string
  readonly contents: string
}

const introduction = `A frame is a way of telling. For each frame, this reference says what it is, why it
matters, and by which rules it is found in each language. A rule looks for **terms**, each in a
**role**: the *target* is who or what is told, the *label* what it is called; *cue*, *actor*,
*object* and *place* are what their names say. The terms stand in a **shape**, which says what
follows what. Under each rule stand sentences that it finds, with the terms in bold and the speaker
in italics, by the voice that the wording shows; and near misses, which it must leave alone. Words
that are linked in an example belong to another frame. All sentences are made up.`

/** The reference as it follows from the lexicon: an entry, a page a frame, the words by language. */
export function referencePages(): readonly Page[] {
  return [
    { name: 'README.md', body: entryPage() },
    ...frames.map((frame) => ({ name: `${frame.id}.md`, body: framePage(frame) })),
    ...languageCodes.map((lang) => ({ name: listPage(lang), body: wordsPage(lang) })),
  ].map(({ name, body }) => ({ name, contents: `${body}\n` }))
}

function entryPage(): string {
  return blocks(
    '# The rules',
    '*Generated from the lexicon by* `npm run reference`*; do not edit it here.*',
    introduction,
    ...families.map(familyTable),
    '## Words',
    languageCodes.map((lang) => `- ${link(languageName(lang), listPage(lang))}`).join('\n'),
  )
}

function familyTable(family: (typeof families)[number]): string {
  const heads = languageCodes.map((lang) => `rules in ${languageName(lang)}`)
  const rows = frames
    .filter((frame) => frame.family === family)
    .map(({ id, name, what, rules }) => {
      const counts = languageCodes.map((lang) => `${rules[lang].length}`)
      return [link(plain(name.en), `${id}.md`), plain(what.en), ...counts]
    })
  const table = [['frame', 'what it is', ...heads], heads.concat('', '').map(() => '---'), ...rows]
  return blocks(
    `## ${familyNames[family]}`,
    table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  )
}

function wordsPage(lang: LanguageCode): string {
  return blocks(
    `# The words in ${languageName(lang)}`,
    'Each word stands for its inflected forms, unless it is taken as written.',
    ...listsOf(lang).map(describeList),
  )
}

function describeList({ name, what, source, groups }: NamedList): string {
  return blocks(
    `## ${name}`,
    what === undefined ? '' : plain(what),
    source ? citation(source) : '',
    describeGroups(groups),
  )
}

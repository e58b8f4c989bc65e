import { type Example, examplesOf, type Mark } from '../../compile/examples.ts'
import { type Rule, type Voice, voices } from '../../lexicon/types.ts'
import { blocks, bold, italic, link, plain } from './markdown.ts'

const headings: Readonly<Record<Voice, string>> = {
  asserted: 'Asserted, in the outlet’s own words:',
  attributed: 'Attributed to a speaker:',
  distanced: 'Held at a distance:',
  denied: 'Denied:',
}

/** The examples of a rule by voice, near misses last. */
export function describeExamples(rule: Rule): string {
  const examples = examplesOf(rule)
  const matching = [...voices].reverse().map((voice) => {
    const own = examples.filter((example) => example.voice === voice)
    return own.length === 0 ? '' : listExamples(headings[voice], own)
  })
  const misses = examples.filter((example) => example.voice === undefined)
  return blocks(...matching, listExamples('No match (near misses):', misses))
}

function listExamples(heading: string, examples: readonly Example[]): string {
  return blocks(heading, examples.map((example) => `- ${markedExample(example)}`).join('\n'))
}

/** Terms in bold, the speaker in italics, words that another frame takes as a link to it. */
export function markedExample({ text, marks }: Example): string {
  let marked = ''
  let read = 0
  for (const mark of marks) {
    marked += plain(text.slice(read, mark.start)) + markedWords(text, mark)
    read = mark.end
  }
  return marked + plain(text.slice(read))
}

function markedWords(text: string, { name, start, end }: Mark): string {
  const words = text.slice(start, end)
  if (typeof name === 'object') return link(plain(words), `${name.frame}.md`)
  return name === 'speaker' ? italic(words) : bold(words)
}

import { describe, expect, test } from 'vitest'
import { parseExample } from '../../compile/examples.ts'
import type { Rule } from '../../lexicon/types.ts'
import { markedExample } from './examples.ts'
import { findStale } from './files.ts'
import { referencePages } from './pages.ts'
import { describeRule } from './rule.ts'
import { patternInWords } from './shapes.ts'

const rule: Rule = {
  id: 'crowd-called-names',
  source: { paragraph: 4, phrase: 'هم "إرهابيون"', relation: 'translation' },
  terms: { target: 'protesters', label: { nouns: ['bandit', 'man/men'], fixed: ['a*b'] } },
  anchor: 'label',
  shapes: ['naming-verb', 'copula'],
  when: [{ inPassage: ['protesters'] }],
  unless: [{ rightBefore: 'label', words: 'against-terror' }, { inClause: 'attack-words' }],
  examples: {
    attributed: ['{speaker:She} called the {target:crowd} {label:bandits}.'],
    denied: ['The {target:crowd} are no {label:bandits}.'],
    none: ['Bandits robbed a bank.'],
  },
}

describe('a rule', () => {
  const lines = describeRule('en', rule).split('\n')

  test('stands under its name, with its source', () => {
    expect(lines[0]).toBe('### crowd-called-names')
    expect(lines).toContain(
      'In the article: paragraph 4, «هم "إرهابيون"» (translation: the same in this language).',
    )
  })

  test('tells its shapes, and its terms with their words', () => {
    expect(lines).toContain('Looks for terms in the shape **naming verb** or **copula**:')
    expect(lines).toContain(
      '- **label**, where the search starts: nouns: bandit, man (also men); as written: a\\*b',
    )
    expect(lines.find((line) => line.startsWith('- **target**'))).toMatch(
      /^- \*\*target\*\*: \[\*\*protesters\*\*\]\(words-en\.md#protesters\) \(.+, …\)$/,
    )
  })

  test('tells its guards in words', () => {
    const guards = lines.slice(lines.indexOf('Not where any of this holds:'))
    expect(guards[2]).toMatch(/^- a word of .* stands right before the \*\*label\*\*$/)
    expect(guards[3]).toMatch(/^- the clause has a word of .*attack words/)
    const conditions = lines.slice(lines.indexOf('Only where all of this holds:'))
    expect(conditions[2]).toMatch(/^- the sentence or one next to it has a word of /)
  })

  test('shows its examples by voice, near misses last', () => {
    const attributed = lines.indexOf('Attributed to a speaker:')
    const denied = lines.indexOf('Denied:')
    const misses = lines.indexOf('No match (near misses):')
    expect(lines[attributed + 2]).toBe('- *She* called the **crowd** **bandits**.')
    expect(lines[misses + 2]).toBe('- Bandits robbed a bank.')
    expect([attributed, denied, misses]).toEqual([attributed, denied, misses].sort((a, b) => a - b))
  })
})

test('an example links what belongs to another frame, and shows signs as they stand', () => {
  const example = parseExample('<b> {order-restored:Calm} at {label:A_1}', 'asserted')
  expect(markedExample(example)).toBe('\\<b\\> [Calm](order-restored.md) at **A\\_1**')
})

test.each([
  ['{target} , ~ {label}', 'the **target**, the mark “,”, soon the **label**'],
  ['{cue} by ~& {actor}', 'the **cue**, “by”, soon, or joined to what stands there, the **actor**'],
  ['{label} as? …… {target}', 'the **label**, perhaps “as”, later in the sentence the **target**'],
  ['{cue+past} … {target}', 'the **cue** with the form past, later in the clause the **target**'],
])('the pattern %s is told in words', (pattern, words) => {
  expect(patternInWords('en', pattern)).toBe(words)
})

test('a pattern names its word lists, with their first words', () => {
  expect(patternInWords('en', '<be|not>* {label}')).toMatch(
    /^any number of a word of \[\*\*be\*\*\]\(words-en\.md#be\) \(be, .*\) or \[\*\*not\*\*\].*, the \*\*label\*\*$/,
  )
})

describe('the pages', () => {
  const pages = referencePages()

  test('link only to pages that are there, and to words that are on them', () => {
    const headings = new Map(
      pages.map(({ name, contents }) => [
        name,
        new Set([...contents.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)),
      ]),
    )
    const links = pages.flatMap(({ contents }) => [
      ...contents.matchAll(/\]\(([^)#]+)#?([^)]*)\)/g),
    ])
    const dead = links.filter(([, page = '', heading = '']) => {
      return !headings.has(page) || (heading !== '' && !headings.get(page)?.has(heading))
    })
    expect([...new Set(dead.map(([whole]) => whole))]).toEqual([])
  })

  test('hold no notation of the lexicon', () => {
    const frames = pages.filter(({ name }) => !name.startsWith('words-'))
    expect(frames.filter(({ contents }) => /\{[a-z-]+[:}+]|<[a-z-]+[|>]/.test(contents))).toEqual(
      [],
    )
  })
})

test('what is missing, old or left over is named', () => {
  const wanted = [
    { name: 'a.md', contents: 'new' },
    { name: 'b.md', contents: 'same' },
    { name: 'c.md', contents: 'missing' },
  ]
  const present = [
    { name: 'a.md', contents: 'old' },
    { name: 'b.md', contents: 'same' },
    { name: 'd.md', contents: 'left' },
  ]
  expect(findStale(wanted, present)).toEqual(['a.md', 'c.md', 'd.md'])
})

import { describe, expect, test } from 'vitest'
import { createDetectors } from '../detectors.ts'
import { type ReadingOptions, scanDocument } from './document.ts'
import { scanItems } from './items.ts'
import { writeDocument } from './json.ts'
import { printDocument } from './print.ts'

const detectors = createDetectors()
if (typeof detectors === 'string') throw new Error(detectors)

const sentence = 'The strikers are bandits, and the town has had enough of them.'

async function together(pieces: AsyncIterable<string>): Promise<string> {
  let whole = ''
  for await (const piece of pieces) whole += piece
  return whole
}

function documentOf(name: string, text: string, options: ReadingOptions = {}) {
  const bytes = (async function* () {
    yield new TextEncoder().encode(text)
  })()
  if (typeof detectors === 'string') throw new Error(detectors)
  return scanDocument({ name, bytes }, detectors, options)
}

async function asJson(name: string, text: string, options?: ReadingOptions) {
  const line = await together(writeDocument(await documentOf(name, text, options)))
  expect(line.indexOf('\n')).toBe(line.length - 1)
  return JSON.parse(line)
}

describe('a document as JSON', () => {
  test.each([
    ['plain text', 'report.txt', 'Thousands marched in Almaty.\n\nHe called them terrorists.\n'],
    ['a page', 'page.html', '<p>Thousands marched in Almaty.</p><p>He called them terrorists.</p>'],
  ])('knows in %s which protest the paragraph before told of', async (_what, name, text) => {
    const { matches } = await asJson(name, text)
    expect(matches.map(({ frame }: { frame: string }) => frame)).toEqual([
      'protesters-as-terrorists',
    ])
    const alone = await asJson(name, text.replace('Thousands marched in Almaty.', 'It rained.'))
    expect(alone.matches).toEqual([])
  })

  test('has the guide’s fields, and offsets into the file', async () => {
    const text = `Strike goes on\n\n🔥 ${sentence}\n`
    const { matches, ...others } = await asJson('report.txt', text)
    expect(others).toEqual({ document: 'report.txt', languages: ['en'] })
    expect(matches).toEqual([
      {
        frame: 'protesters-as-terrorists',
        rule: 'protesters-called-terrorists',
        ...{ text: 'strikers are bandits', start: 23, end: 43 },
        terms: [
          { role: 'target', start: 23, end: 31, text: 'strikers' },
          { role: 'label', start: 36, end: 43, text: 'bandits' },
        ],
        voice: 'asserted',
        lang: 'en',
      },
    ])
    expect(text.slice(23, 43)).toBe('strikers are bandits')
  })

  test('has the text that was read of HTML, and offsets into that', async () => {
    const html = `<!doctype html><title>x</title><nav>Menu</nav><h1>Strike</h1><p>The <b>str</b>ikers are
      <a href="/x">bandits</a>, and the town knows &amp; sings.</p>`
    const { text, matches } = await asJson('-', html)
    expect(text).toBe('Strike\n\nThe strikers are bandits, and the town knows & sings.')
    expect(text.slice(matches[0].start, matches[0].end)).toBe('strikers are bandits')
  })

  test('names the speaker by words', async () => {
    const said = 'The minister called the strikers terrorists.'
    const { matches } = await asJson('a.txt', said)
    expect(matches).toMatchObject([{ voice: 'attributed', speaker: 'The minister' }])
  })

  test('tells by its beginning what no name tells', async () => {
    const html = `\n<!-- saved --><html><body><p>${sentence}</p></body></html>`
    expect((await asJson('-', html)).text).toBe(sentence)
    expect((await asJson('-', html, { as: 'text' })).text).toBeUndefined()
    expect((await asJson('-', `<3 ${sentence}`)).text).toBeUndefined()
  })
})

describe('a document for a person', () => {
  test('shows each match in its words, with its rule and its source, and counts them', async () => {
    const printed = await together(printDocument(await documentOf('report.txt', sentence)))
    expect(printed).toContain('(protesters-as-terrorists, rule protesters-called-terrorists)')
    expect(printed).toContain('The [strikers] are [bandits], and the town')
    expect(printed).toContain('target “strikers”, label “bandits”; asserted')
    expect(printed).toMatch(/in the article: paragraph 4, «.*» \(translation\)/)
    expect(printed.trimEnd().split('\n').at(-1)).toBe('report.txt, English: 1 match.')
  })

  test('says when it was not read, and why', async () => {
    const foreign = 'Забастовщики вышли на площадь, и город слушал их песни до самой ночи.'
    expect(await together(printDocument(await documentOf('a.txt', foreign)))).toBe(
      'a.txt is not read: it is in none of Arabic, English.\n',
    )
    expect(await together(printDocument(await documentOf('-', ' \n')))).toBe(
      'standard input holds no prose.\n',
    )
  })
})

describe('items', () => {
  async function scan(...lines: readonly string[]) {
    if (typeof detectors === 'string') throw new Error(detectors)
    const bad: number[] = []
    const chunks = [lines.join('\n')]
    const printed = await together(scanItems(chunks, detectors, (number) => bad.push(number)))
    const items = printed.split('\n').filter((line) => line !== '')
    return { bad, items: items.map((line) => JSON.parse(line)) }
  }

  test('come back in their order, with what was found in each', async () => {
    const { items } = await scan(
      JSON.stringify({ id: 'b', text: sentence }),
      JSON.stringify({ id: 'a', text: 'The harbour is quiet.' }),
      JSON.stringify({ id: 3, text: 'المعتصمون ليسوا متطرفين.' }),
    )
    expect(items).toMatchObject([
      { id: 'b', matches: [{ frame: 'protesters-as-terrorists', start: 4, end: 24 }] },
      { id: 'a', matches: [] },
      { id: 3, matches: [{ voice: 'denied', lang: 'ar' }] },
    ])
  })

  test('are read in the language that they name', async () => {
    const { items } = await scan(
      JSON.stringify({ id: 1, text: sentence, lang: 'en-GB' }),
      JSON.stringify({ id: 2, text: sentence, lang: 'fr' }),
      JSON.stringify({ id: 3, text: sentence, lang: null }),
    )
    expect(items.map(({ matches }) => matches.length)).toEqual([1, 0, 1])
  })

  test('of bad lines are told by number, and the rest goes on', async () => {
    const { bad, items } = await scan(
      '{"id": "a", "text": "One."}',
      '{"id": "b", "text": ',
      '',
      '{"id": "c"}',
      '["d"]',
      '{"id": "e", "text": "Two."}',
    )
    expect(bad).toEqual([2, 4, 5])
    expect(items.map(({ id }) => id)).toEqual(['a', 'e'])
  })
})

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Entry, readEntries } from '../../drivers/entries.ts'
import { until } from '../../drivers/until.ts'
import { openPage, paintedShare, useSession } from '../../e2e/session.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const frames: Readonly<Record<string, string>> = {
  'protesters-as-terrorists': 'Protesters as terrorists',
  'order-restored': 'Order restored',
  'despot-label': 'Rulers as despots',
}

interface GoldMatch {
  readonly frame: string
  readonly anchor: string
  readonly voice: string
  readonly optional?: boolean
}

interface GoldItem {
  readonly matches: readonly GoldMatch[]
}

/** The article as a news page: one paragraph a line. */
function articlePage(): string {
  const text = readFileSync(new URL('article/article.txt', shared), 'utf8')
  const paragraphs = text.trim().replace(/.+/g, '<p>$&</p>')
  const style = 'body { font: 18px/1.7 sans-serif; max-width: 50rem }'
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>elaph</title>
<style>${style}</style><body><article>${paragraphs}</article></body></html>`
}

const lines = readFileSync(new URL('gold/article.jsonl', shared), 'utf8').trim().split('\n')
const items: readonly GoldItem[] = lines.map((line) => JSON.parse(line))
const wanted = items
  .flatMap(({ matches }) => matches)
  .filter(({ frame, optional }) => frame in frames && optional !== true)

const session = useSession()
let entries: readonly Entry[]

beforeAll(async () => {
  const { browser, server } = session()
  server.put('http://elaph.com/article.html', articlePage())
  server.put('http://plain.example/article.html', articlePage())
  const page = await openPage(browser, 'http://elaph.com/article.html')
  await until('a badge', async () => (await browser.badge(page)) !== '')
  const popup = await browser.openPopup(page)
  entries = await readEntries(popup)
  await popup.close()
})

describe('the article on elaph.com, read without a click', () => {
  test.each(wanted)('$frame: "$anchor" is $voice', ({ frame, anchor, voice }) => {
    const found = entries.filter((entry) => {
      const label = entry.terms.some((term) => term.includes(anchor) || anchor.includes(term))
      return entry.frame === frames[frame] && label
    })
    expect(found.map(({ voiceKind }) => voiceKind)).toContain(voice)
  })

  test('its first despotic regime stands in another colour, and its HTML is as it was', async () => {
    const { browser } = session()
    const page = await openPage(browser, 'http://elaph.com/article.html')
    const plain = await openPage(browser, 'http://plain.example/article.html')
    await until('the paint', async () => {
      return (await paintedShare(page, plain, 'للأنظمة الاستبدادية')) > 0.2
    })
    const html = () => document.documentElement.outerHTML
    expect(await page.evaluate(html)).toBe(await plain.evaluate(html))
  })
})

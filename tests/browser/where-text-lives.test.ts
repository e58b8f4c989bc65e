import { expect, test } from 'vitest'
import { usePage } from './use-page.ts'

const shown = usePage('./page-in-browser.ts')
const texts = () => shown.page().evaluate(() => window.pageTest.texts())
const find = (part: string) => shown.page().evaluate((part) => window.pageTest.find(part), part)

test('finds words over inline elements and around hidden pieces, one range a text node', async () => {
  await shown.show('<p>the <b>terr</b>or<span hidden>x</span><i>ists</i> fled</p>')
  expect(await find('terrorists')).toEqual({ pieces: ['terr', 'or', 'ists'], visible: true })
})

test('reads tables, lists and line breaks cell by cell and line by line', async () => {
  await shown.show(`<table><caption>Toll</caption><tr><td>Killed<td>Wounded</table>
    <ul><li>one <ul><li>two</ul> three</ul><div>first<br>line<br><br>second</div>`)
  expect(await texts()).toEqual([
    'Toll',
    'Killed',
    'Wounded',
    'one',
    'two',
    'three',
    'first\nline',
    'second',
  ])
})

test('changes of direction and numeric entities leave the letters as the browser has them', async () => {
  await shown.show(
    '<p dir="rtl">قال <bdi dir="ltr">&#8220;calm&#x201D;</bdi> <bdo dir="rtl">الأمن</bdo></p>',
  )
  expect(await texts()).toEqual(['قال “calm” الأمن'])
  expect(await find('“calm” الأمن')).toMatchObject({ pieces: ['“calm”', ' ', 'الأمن'] })
})

test('finds words over soft hyphens and parts of ruby, and leaves their readings out', async () => {
  await shown.show(`<p>the ter&shy;ror<wbr>ists</p>
    <p><ruby>抗<rp>(</rp><rt>こう</rt><rp>)</rp>議<rt>ぎ</rt></ruby>者</p>`)
  expect(await find('抗議者')).toEqual({ pieces: ['抗', '議', '者'], visible: true })
  expect(await find('ter\u00adrorists')).toMatchObject({ pieces: ['ter\u00adror', 'ists'] })
})

test('reads nested shadow trees in their place, and what is slotted once', async () => {
  await shown.show(`<p>before</p>
    <div><template shadowrootmode="open"><p>outer</p><slot></slot>
      <section><template shadowrootmode="open"><p>in<b>ner</b></p></template></section>
    </template><p>slotted</p></div><p>after</p>`)
  expect(await texts()).toEqual(['before', 'outer', 'inner', 'slotted', 'after'])
  expect(await find('inner')).toEqual({ pieces: ['in', 'ner'], visible: true })
})

test.each([
  ['display: none', '<div style="display:none"><p>calm</p></div>'],
  ['visibility: hidden', '<p style="visibility:hidden">calm</p>'],
  ['a closed details', '<details><summary>Open</summary><p>calm</p></details>'],
  ['hidden until found', '<div hidden="until-found"><p>calm</p></div>'],
  ['content-visibility: hidden', '<div style="content-visibility:hidden"><p>calm</p></div>'],
  ['a piece of a shown block', '<p>all is <span style="display:none">calm</span></p>'],
  ['no slot', '<div><template shadowrootmode="open"></template><p>calm</p></div>'],
])('knows that text is not shown: %s', async (_why, html) => {
  await shown.show(html)
  expect(await find('calm')).toMatchObject({ visible: false })
})

test.each([
  ['an open details', '<details open><summary>Open</summary><p>calm</p></details>'],
  ['the summary of a closed one', '<details><summary>calm</summary><p>x</p></details>'],
  ['display: contents', '<div style="display:contents"><p style="display:contents">calm</p></div>'],
  ['content-visibility: auto', '<div style="content-visibility:auto"><p>calm</p></div>'],
])('knows that text is shown: %s', async (_why, html) => {
  await shown.show(html)
  const { visible } = (await find('calm')) ?? {}
  expect(visible).toBe(true)
})

test('text of a closed details is shown as soon as it is opened', async () => {
  await shown.show('<details><summary>Open</summary><p>all is calm</p></details>')
  expect(await find('calm')).toEqual({ pieces: ['calm'], visible: false })
  await shown.page().evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  expect(await find('calm')).toEqual({ pieces: ['calm'], visible: true })
})

// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readBlocks } from './read.ts'

/** The texts of the blocks that a body with this HTML holds. */
function textsOf(html: string): string[] {
  document.body.innerHTML = html
  return [...readBlocks(document.body)].map((block) => block.text)
}

test('joins words that are split over inline elements', () => {
  expect(textsOf('<p>They are <b>terr</b>or<i>ists</i>.</p>')).toEqual(['They are terrorists.'])
})

test('keeps words of different blocks apart', () => {
  expect(textsOf('<p>strike</p><p>rs</p><ul><li>one</li><li>two</li></ul>')).toEqual([
    'strike',
    'rs',
    'one',
    'two',
  ])
})

test('gives the text before and after an inner block as blocks of their own', () => {
  expect(textsOf('<div>before <p>within</p> after</div>')).toEqual(['before', 'within', 'after'])
})

test('collapses white space as it is rendered', () => {
  expect(textsOf('<p>\n  a <b> wide </b>\n\n gap\t</p>')).toEqual(['a wide gap'])
})

test('keeps soft hyphens and no-break spaces', () => {
  expect(textsOf('<p>ter&shy;ror&nbsp;law</p>')).toEqual(['ter\u00adror\u00a0law'])
})

test('takes one line break for a line feed and two for a border', () => {
  expect(textsOf('first <br> line<br><br>second<br> <br>third')).toEqual([
    'first\nline',
    'second',
    'third',
  ])
})

test('writes the quotation marks that q shows', () => {
  expect(textsOf('<p>the <q>thugs</q> left</p>')).toEqual(['the “thugs” left'])
})

test('parts footnote marks from words, but not words from words', () => {
  expect(textsOf('<p>rebels<sup>1</sup> fled</p>')).toEqual(['rebels 1 fled'])
})

test('leaves out the reading aid of ruby', () => {
  expect(textsOf('<p><ruby>抗議<rp>(</rp><rt>こうぎ</rt><rp>)</rp></ruby>者</p>')).toEqual([
    '抗議者',
  ])
})

test.each([
  ['script', '<p>a<script>x</script>b</p>', ['ab']],
  ['style', '<p>a<style>x{}</style>b</p>', ['ab']],
  ['hidden pieces', '<p>a<span hidden>x</span>b</p>', ['ab']],
  ['inline code', '<p>a<code>x</code>b</p>', ['a b']],
  ['listings', '<p>a</p><pre>x</pre>', ['a']],
  ['form fields', '<p>a <textarea>x</textarea><select><option>x</select> b</p>', ['a b']],
  ['drawings', '<p>a</p><svg><text>x</text></svg>', ['a']],
  ['editable text', '<div contenteditable>x</div><p>a</p>', ['a']],
  ['navigation', '<nav>x</nav><div role="navigation">x</div><p>a</p>', ['a']],
  ['the page footer', '<footer>x</footer><p>a</p>', ['a']],
  ['teasers beside the article', '<main><p>a</p></main><aside>x</aside>', ['a']],
  ['menus of short links', '<ul><li><a>World</a></li></ul><p>a</p>', ['a']],
  [
    'teasers in a list',
    '<ul><li>17:30 <a href="/b">Another story of today</a></li></ul><p>a</p>',
    ['a'],
  ],
  [
    'teasers that are one link',
    '<a href="/b"><div>Another story</div><p>of today.</p></a><p>a</p>',
    ['a'],
  ],
  ['names of form fields', '<form><label>x</label><input></form><p>a</p>', ['a']],
  ['cookie banners', '<div class="CookieConsent__box"><p>x</p></div><p>a</p>', ['a']],
  ['comments', '<p>a</p><section id="comments"><p>x</p></section>', ['a']],
  ['marks without a letter', '<p>a</p><p>* * *</p>', ['a']],
])('does not read %s', (_what, html, texts) => {
  expect(textsOf(html)).toEqual(texts)
})

test.each([
  ['headlines that are links', '<h2><a>Calm returns</a></h2>', 'Calm returns'],
  [
    'headlines of linked cards',
    '<a href="/b"><article><h3>Calm returns</h3></article></a>',
    'Calm returns',
  ],
  ['captions', '<figure><figcaption>The square</figcaption></figure>', 'The square'],
  ['pull quotes', '<article><aside><p>They fear us</p></aside></article>', 'They fear us'],
  ['standfirsts', '<div class="article-teaser">What it is about</div>', 'What it is about'],
  ['footers of a quotation', '<blockquote><footer>A speaker</footer></blockquote>', 'A speaker'],
  ['bodies behind a paywall', '<div class="paywall">The body</div>', 'The body'],
  ['pages in a state', '<div class="has-cookie-consent">The body</div>', 'The body'],
  [
    'paragraphs of more than four linked words',
    '<p><a>More than a menu entry</a></p>',
    'More than a menu entry',
  ],
  [
    'lists of places in the page',
    '<ul><li><a href="#one">Key point one of many</a></li></ul>',
    'Key point one of many',
  ],
  [
    'what stands after an anchor that was never closed',
    '<a name="top"><div>Short and sweet</div></a>',
    'Short and sweet',
  ],
  [
    'long paragraphs in a link that was never closed',
    `<a href="/b"><div>${'Calm returned to the square. '.repeat(9)}</div></a>`,
    'Calm returned to the square. '.repeat(9).trim(),
  ],
  ['collapsed text', '<details><summary>Open</summary></details>', 'Open'],
  ['what a search may find', '<p hidden="until-found">Found</p>', 'Found'],
])('reads %s', (_what, html, text) => {
  expect(textsOf(html)).toEqual([text])
})

test('takes a custom element for a component, but within a sentence for a part of it', () => {
  expect(textsOf('<x-a>one</x-a><x-a>two</x-a><p>th<x-b>r</x-b>ee</p>')).toEqual([
    'one',
    'two',
    'three',
  ])
})

test('names the nearest language', () => {
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<p>English</p><div lang="ar"><p>عربي</p></div>'
  expect([...readBlocks(document.body)].map((block) => block.lang)).toEqual(['en', 'ar'])
  document.documentElement.removeAttribute('lang')
  expect([...readBlocks(document.body)].map((block) => block.lang)).toEqual([undefined, 'ar'])
})

test('reads open shadow roots, and closed ones through a function that sees them', () => {
  document.body.innerHTML = '<section></section>'
  const closed = document.body.firstElementChild?.attachShadow({ mode: 'closed' })
  if (closed === undefined) throw new Error('No shadow root was attached.')
  closed.innerHTML = '<p>Within</p>'
  expect([...readBlocks(document.body)]).toEqual([])
  const shadowRootOf = (element: Element) => (element.localName === 'section' ? closed : null)
  expect([...readBlocks(document.body, { shadowRootOf })].map(({ text }) => text)).toEqual([
    'Within',
  ])
})

test('leaves out linked headlines in lists, and reads those of the page and of live entries', () => {
  const headline = (address: string) => `<h3><a href="${address}">Five words of a headline</a></h3>`
  expect(
    textsOf(`<ul><li>${headline('/other.html')}<p>Its summary stands here.</p></li></ul>`),
  ).toEqual(['Its summary stands here.'])
  expect(textsOf(`<ol><li>${headline('#entry')}</li></ol>`)).toHaveLength(1)
  expect(textsOf(`<ol><li>${headline(`${document.URL}#entry`)}</li></ol>`)).toHaveLength(1)
  expect(textsOf(`<article>${headline('/this.html')}</article>`)).toHaveLength(1)
  expect(textsOf(`<article><article>${headline('/other.html')}</article></article>`)).toEqual([])
})

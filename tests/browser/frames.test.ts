import { expect, test } from 'vitest'
import { usePage } from './use-page.ts'

const shown = usePage('./page-in-browser.ts')
const texts = () => shown.page().evaluate(() => window.pageTest.textsWithFrames())

test('a document that stands in the page is read where its frame is, and so are those within', async () => {
  const inner = "<iframe srcdoc='<p>in</p>'></iframe>"
  await shown.show(
    `<p>before</p><iframe srcdoc="<p>ou<b>ter</b></p>${inner}<p>end"></iframe><p>after</p>`,
  )
  expect(await texts()).toEqual(['before', 'outer', 'in', 'end', 'after'])
})

test.each([
  ['that is empty and written by a script', '<iframe id="written"></iframe>'],
  ['with an empty document of its own, written by a script', '<iframe id="written" srcdoc="">'],
  ['that keeps its origin to itself', '<iframe sandbox srcdoc="<p>inside"></iframe>'],
  ['in navigation', '<nav><iframe srcdoc="<p>inside"></iframe></nav>'],
  ['that its name takes for an advertisement', '<iframe class="advert" srcdoc="<p>in"></iframe>'],
  ['that is hidden by attribute', '<div hidden><iframe srcdoc="<p>inside"></iframe></div>'],
])('a frame is left alone %s', async (_what, html) => {
  await shown.show(`<p>before</p>${html}`)
  await shown.page().evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#written')
    frame?.contentDocument?.write('<p>Buy a boat.</p>')
    frame?.contentDocument?.close()
  })
  expect(await texts()).toEqual(['before'])
})

test.each([
  ['nothing large', 'width="0" height="0"'],
  ['one pixel large', 'width="1" height="1"'],
  ['not rendered', 'style="display: none"'],
  ['invisible', 'style="visibility: hidden"'],
])('what is in a frame that is %s cannot be seen', async (_how, attributes) => {
  await shown.show(`<iframe frameborder="0" ${attributes} srcdoc="<p>calm</p>"></iframe>`)
  expect(await texts()).toEqual(['calm'])
  const found = await shown.page().evaluate(() => window.pageTest.find('calm'))
  expect(found).toMatchObject({ visible: false })
})

test('a frame scrolls with the page until the words are in the middle', async () => {
  const filler = '<p>filler</p>'.repeat(100)
  await shown.show(
    `${filler}<iframe height="400" srcdoc="${filler}<p id='it'>calm</p>${filler}"></iframe>${filler}`,
  )
  await texts()
  const middle = await shown.page().evaluate(() => {
    window.pageTest.scrollTo('calm')
    const frame = document.querySelector('iframe')
    const word = frame?.contentDocument?.querySelector('#it')?.getBoundingClientRect()
    const top =
      (word?.top ?? 0) + (word?.height ?? 0) / 2 + (frame?.getBoundingClientRect().top ?? 0)
    return top / window.innerHeight
  })
  expect(middle).toBeCloseTo(0.5, 1)
})

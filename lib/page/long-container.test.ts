// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { observedMutations } from './disturbances.ts'
import { PageReader } from './reader.ts'

const links = Array.from({ length: 20 }, (_, index) => `<b>word ${index}</b>`)

/** A reader of one paragraph, two nodes a step, that hears of changes at once. */
function readerOf(html: string) {
  document.body.innerHTML = `<p>${html}</p>`
  const reader = new PageReader(document, { nodesAStep: 2 })
  const observer = new MutationObserver(() => {})
  observer.observe(document, observedMutations)
  const change = (apply: (paragraph: Element) => void): void => {
    const paragraph = document.querySelector('p')
    if (paragraph) apply(paragraph)
    reader.note(observer.takeRecords())
  }
  return { reader, change }
}

/** Goes on until a step has been made within the paragraph: the body and the root come first. */
function beginParagraph(steps: Generator): void {
  for (let rest = 0; rest < 8; rest += 1) steps.next()
}

test('a long container is read with rests, and says what it says in one', () => {
  const { reader } = readerOf(links.join(' '))
  const steps = [...reader.steps()]
  const blocks = steps.filter((step) => step !== undefined)
  expect(steps.length).toBeGreaterThan(links.length)
  expect(blocks.map(({ text }) => text)).toEqual([
    Array.from(links, (_, index) => `word ${index}`).join(' '),
  ])
})

test('a rest follows each frame: to ask for its document is work for the browser', () => {
  const restsWith = (element: string): number => {
    document.body.innerHTML = `<p>${`${element} `.repeat(6)}</p>`
    const steps = [...new PageReader(document, { nodesAStep: 100 }).steps()]
    return steps.filter((step) => step === undefined).length
  }
  expect(restsWith('<iframe></iframe>') - restsWith('<b></b>')).toBe(6)
})

test('a container that changes under the reading is read as it stands afterwards', () => {
  const { reader, change } = readerOf(links.join(' '))
  const steps = reader.steps()
  beginParagraph(steps)
  change((paragraph) => {
    paragraph.innerHTML = 'another <b>text</b>'
  })
  const left = [...steps].filter((step) => step !== undefined)
  expect(left.map(({ text }) => text)).toEqual(['another text'])
})

test('a container that an update has read meanwhile is not read twice', () => {
  const { reader, change } = readerOf(links.join(' '))
  const steps = reader.steps()
  beginParagraph(steps)
  change((paragraph) => {
    paragraph.innerHTML = 'another <b>text</b>'
  })
  const { added } = reader.update()
  expect(added.map(({ text }) => text)).toEqual(['another text'])
  expect([...steps].filter((step) => step !== undefined)).toEqual([])
})

test('a container that leaves the page while it is read is given up', () => {
  const { reader, change } = readerOf(links.join(' '))
  const steps = reader.steps()
  beginParagraph(steps)
  change((paragraph) => paragraph.remove())
  expect([...steps].filter((step) => step !== undefined)).toEqual([])
})

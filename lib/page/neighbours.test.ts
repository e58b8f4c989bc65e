// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { PageReader } from './reader.ts'

/** What stands before and behind the block that says `own`, in a page of this markup. */
function beside(html: string, own: string, reach = 1000): readonly [string, string] {
  document.body.innerHTML = html
  const reader = new PageReader(document)
  const block = [...reader.read()].find(({ text }) => text === own)
  if (!block) throw new Error(`No block says ${own}.`)
  const { neighbours } = reader
  return [neighbours.textBefore(block, reach), neighbours.textAfter(block, reach)]
}

test('the paragraphs of an article are neighbours, over headings and quotations', () => {
  const html = `<article><h1>Head</h1><p>First <b>in</b> bold.</p><blockquote><p>Own.</p></blockquote>
    <section><ul><li>Item.</li></ul></section></article><p>Last.</p>`
  expect(beside(html, 'Own.')).toEqual(['Head\n\nFirst in bold.', 'Item.\n\nLast.'])
})

test('paragraphs that are parted by line breaks only are neighbours', () => {
  expect(beside('<p>One.<br><br>Own.<br><br>Two.</p><p>Three.</p>', 'Own.')).toEqual([
    'One.',
    'Two.\n\nThree.',
  ])
})

test('what is not read stands beside nothing', () => {
  const html = '<nav><p>Menu</p></nav><p>Own.</p><script>1</script><aside>Ad</aside><p>Two.</p>'
  expect(beside(html, 'Own.')).toEqual(['', 'Two.'])
})

test('no more than the reach is told, the nearest of it', () => {
  const html = '<p>abcdef</p><p>ghijkl</p><p>Own.</p><p>mnopqr</p><p>stuvwx</p>'
  expect(beside(html, 'Own.', 10)).toEqual(['ef\n\nghijkl', 'mnopqr\n\nst'])
})

test('no one looks farther than some two hundred text nodes', () => {
  const html = `<p>Far.</p>${'<nav>menu</nav>'.repeat(300)}<p>Own.</p>`
  expect(beside(html, 'Own.')).toEqual(['', ''])
})

import { describe, expect, it } from 'vitest'
import { ownPages } from './own-pages.ts'
import { inert } from './pages.ts'

describe('a page made inert', () => {
  it('does not go elsewhere by itself', () => {
    const refresh = '<meta content="5;url=/live" http-equiv="Refresh"><meta charset="utf-8">'
    expect(inert(refresh)).toBe('<meta charset="utf-8">')
  })

  it('shows no other page in a frame, and is otherwise as it was', () => {
    const framed = '<p>One.</p><IFRAME class="a" src="//ads.example/"></IFRAME><img src="a.png">'
    expect(inert(framed)).toBe(framed.replace(' src="//', ' data-src="//'))
  })
})

it('pages of our own making are of every size, in each language, and one in another', () => {
  const pages = ownPages()
  expect(pages.map(({ name }) => name)).toContain('own-ar-300000')
  expect(pages.filter(({ html }) => html.includes('lang="pl"'))).toHaveLength(1)
  expect(pages.find(({ name }) => name === 'own-en-60000')?.html.length).toBeGreaterThan(60_000)
})

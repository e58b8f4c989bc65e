// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { h, render } from 'preact'
import { beforeEach, expect, it } from 'vitest'
import { Brand } from '../../lib/ui/masthead.tsx'
import { speak } from '../../lib/ui/test-texts.ts'

beforeEach(() => speak('en'))

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

it.each(['popup', 'sidepanel'])(
  'what the document of the %s holds is what the script draws',
  (view) => {
    const file = resolve(import.meta.dirname, `../../entrypoints/${view}/index.html`)
    const [held] = /<h1>.*<\/h1>/s.exec(readFileSync(file, 'utf8')) ?? []
    const root = document.createElement('div')
    render(h(Brand, {}), root)
    const words = (html = ''): string =>
      parsed(html.replace(/\s+/g, ' ')).body.innerHTML.replaceAll('> <', '><')
    expect(words(held)).toBe(words(root.innerHTML))
  },
)

import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Files, PaintFirst } from './paint-first.ts'

it('leaves a document no script that it would have to wait for', () => {
  const built =
    '<head><title>T</title><script type="module" crossorigin src="/chunks/popup-1.js"></script></head>'
  const html = new PaintFirst(['/catalogue.json']).withoutScript(built)
  expect(html).not.toContain('type="module"')
  expect(html).toContain('<link rel="modulepreload" crossorigin href="/chunks/popup-1.js">')
  expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="/catalogue.json">')
})

it('has the script that imports it later fetched before all else, then what it imports', () => {
  const built = `<head><title>T</title>
    <script type="module" crossorigin src="/chunks/popup-1.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/mount-2.js"></head>`
  const addresses = new PaintFirst(['/catalogue.json'])
    .withoutScript(built)
    .match(/(?<=(src|href)=")[^"]+/g)
  expect(addresses).toEqual([
    '/start/popup-1.js',
    '/chunks/mount-2.js',
    '/chunks/popup-1.js',
    '/catalogue.json',
  ])
})

it('leaves a document without a script as it is', () => {
  const views = new PaintFirst(['/catalogue.json'])
  const html = '<head><title>T</title></head>'
  expect(views.withoutScript(html)).toBe(html)
})

it('puts its style into a document, and lets the policy allow that style alone', () => {
  const files: Files = { 'assets/popup-1.css': { type: 'asset', source: 'h1{color:red}' } }
  const views = new PaintFirst([])
  const link = '<link rel="stylesheet" crossorigin href="/assets/popup-1.css">'
  expect(views.withStyle(link, files)).toBe('<style>h1{color:red}</style>')
  expect(files).toEqual({})
  const hash = createHash('sha256').update('h1{color:red}').digest('base64')
  expect(views.policy("style-src 'self'; img-src 'self'")).toBe(
    `style-src 'self' 'sha256-${hash}'; img-src 'self'`,
  )
})

it('leaves a style that the bundle does not have where it is', () => {
  const link = '<link rel="stylesheet" crossorigin href="/assets/popup-1.css">'
  const views = new PaintFirst([])
  expect(views.withStyle(link, {})).toBe(link)
  expect(views.policy("style-src 'self'")).toBe("style-src 'self'")
})

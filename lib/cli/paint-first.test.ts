import { expect, it } from 'vitest'
import { withoutScript } from './paint-first.ts'

it('leaves a document no script that it would have to wait for', () => {
  const built = '<head><script type="module" crossorigin src="/chunks/popup-1.js"></script></head>'
  const html = withoutScript(built)
  expect(html).not.toContain('type="module"')
  expect(html).toContain('<link rel="modulepreload" crossorigin href="/chunks/popup-1.js">')
  expect(html).toContain('<script async src="/start/popup-1.js"></script>')
})

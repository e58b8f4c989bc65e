import { expect, test } from 'vitest'
import { projectFiles, readProjectFile } from './imports.ts'

/** What runs in a browser: not the commands, not the tests. */
const sources = projectFiles().filter(
  (path) =>
    /^(entrypoints|lib)\/.*\.(tsx?|html)$/.test(path) && !/^lib\/cli\/|\.test\.tsx?$/.test(path),
)

test.each([
  [
    'makes elements out of text',
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|setHTML|DOMParser/,
  ],
  ['makes code out of text', /\beval\(|new Function\b|javascript:/],
  ['writes into the document as it loads', /document\.write/],
  [
    'asks for anything but a file of the package',
    /fetch\((?!\s*browser\.runtime\.getURL)|XMLHttpRequest|sendBeacon/,
  ],
  [
    'takes messages of pages or of other extensions',
    /addEventListener\('message'|onMessageExternal|onConnectExternal/,
  ],
])('nothing that runs in a browser %s', (_what, code) => {
  expect(sources.filter((path) => code.test(readProjectFile(path)))).toEqual([])
})

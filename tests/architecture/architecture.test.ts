import { describe, expect, test } from 'vitest'
import { type Import, importsIn, projectFiles, readProjectFile } from './imports.ts'
import { judge } from './judge.ts'
import { type Room, rooms, topLevel } from './rooms.ts'

const files = projectFiles()
const sources = files.filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))

describe('the house', () => {
  test('imports only what the plan of the rooms allows', () => {
    const found = sources.flatMap((path) => importsIn(path, readProjectFile(path)))
    expect(found.flatMap((one) => judge(one, rooms) ?? [])).toEqual([])
  })

  test('has every folder of lib in the plan', () => {
    const folders = files
      .filter((path) => path.startsWith('lib/'))
      .map((path) => path.split('/')[1])
    const known = rooms.map(({ folder }) => folder)
    expect([...new Set(folders)].filter((name) => !known.includes(`lib/${name}`))).toEqual([])
  })

  test('has nothing at the top level but what belongs there', () => {
    const names = new Set(files.map((path) => path.split('/')[0] ?? path))
    expect([...names].filter((name) => !topLevel.includes(name))).toEqual([])
  })

  test('keeps the browser out of the engine’s reach', () => {
    const { compilerOptions, include } = JSON.parse(readProjectFile('lib/match/tsconfig.json'))
    expect(compilerOptions.lib.join(' ').toLowerCase()).not.toContain('dom')
    expect(compilerOptions.types).toEqual([])
    expect(include).toContain('./**/*.ts')
  })

  test('has no test among the entrypoints, where each file is taken for one', () => {
    expect(files.filter((path) => /^entrypoints\/.*\.test\./.test(path))).toEqual([])
  })
})

describe('the judge', () => {
  const plan: readonly Room[] = [
    { folder: 'lib/data', apart: ['lib/data'], packages: 'none' },
    { folder: 'lib/engine', values: ['lib/tables/form.ts'], types: ['lib/data'] },
  ]
  const judged = (path: string, code: string) =>
    importsIn(path, code).map((one: Import) => judge(one, plan))

  test.each([
    ['lib/engine/a.ts', `import { b } from './b.ts'`],
    ['lib/engine/a.ts', `import { form } from '../tables/form.ts'`],
    ['lib/engine/a.ts', `import type { Word } from '../data/types.ts'`],
    ['lib/engine/a.ts', `import { type Word } from '../data/types.ts'`],
    ['lib/data/fr/rules.ts', `import { rule } from '../types.ts'`],
    ['lib/data/index.ts', `import { rules } from './fr/rules.ts'`],
    ['lib/data/fr/rules.test.ts', `import { all } from '../it/rules.ts'`],
  ])('lets %s say %s', (path, code) => {
    expect(judged(path, code)).toEqual([undefined])
  })

  test.each([
    ['lib/engine/a.ts', `import { words } from '../data/words.ts'`, 'for more than its types'],
    ['lib/engine/a.ts', `export { words } from '../data/words.ts'`, 'for more than its types'],
    ['lib/engine/a.ts', `await import('../page/read.ts')`, 'lib/engine may not'],
    ['lib/engine/a.ts', `import { all } from '../tables/other.ts'`, 'lib/engine may not'],
    ['lib/engine/a.ts', `import '../page/read.ts'`, 'lib/engine may not'],
    ['lib/data/fr/rules.ts', `import { rule } from '../it/rules.ts'`, 'its neighbour'],
    ['lib/data/one/fr.ts', `import { it } from './it.ts'`, 'its neighbour'],
    ['lib/data/fr/rules.ts', `import { object } from 'valibot'`, 'takes none'],
  ])('stops %s at %s', (path, code, reason) => {
    expect(judged(path, code)).toEqual([expect.stringContaining(reason)])
  })
})

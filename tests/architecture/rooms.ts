/** What a room may import of ours: its own files always, and these folders or files. */
export interface Room {
  readonly folder: string
  readonly values?: readonly string[]
  /** By `import type` only, so that nothing of it is in the room's built code. */
  readonly types?: readonly string[]
  /** Folders inside, of which none may import from another. */
  readonly apart?: readonly string[]
  /** A room of data takes no package either. */
  readonly packages?: 'none'
}

/** The types of a rule, and the closed lists that they are made from. */
const lexiconTypes = 'lib/lexicon/types.ts'
const catalogue = 'lib/lexicon/catalogue.ts'

/** The plan of the house. A folder in `lib` that is not here fails the test. */
export const rooms: readonly Room[] = [
  {
    folder: 'lib/lexicon',
    apart: ['lib/lexicon/frames', 'lib/lexicon/vocabularies'],
    packages: 'none',
  },
  { folder: 'lib/languages', types: [lexiconTypes], apart: ['lib/languages'], packages: 'none' },
  { folder: 'lib/compile', values: ['lib/lexicon', 'lib/languages'] },
  {
    folder: 'lib/match',
    // The engine reads tables; the text must be folded letter by letter as the tables were.
    values: ['lib/compile/tables', lexiconTypes],
    types: ['lib/lexicon', 'lib/languages'],
    packages: 'none',
  },
  { folder: 'lib/page', packages: 'none' },
  { folder: 'lib/paint', values: [lexiconTypes] },
  { folder: 'lib/messages', values: [lexiconTypes], types: [catalogue, 'lib/match'] },
  { folder: 'lib/settings', values: [lexiconTypes] },
  { folder: 'lib/sites', values: [lexiconTypes] },
  {
    folder: 'lib/ui',
    values: ['lib/lexicon', 'lib/messages', 'lib/settings'],
    types: ['lib/sites'],
  },
  { folder: 'lib/export', types: ['lib/match'] },
  {
    folder: 'lib/cli',
    values: [
      ...['lib/lexicon', 'lib/languages', 'lib/compile', 'lib/match', 'lib/page'],
      'lib/export',
    ],
  },
  { folder: 'entrypoints', values: ['lib'] },
  { folder: 'tests', values: ['lib', 'entrypoints', 'wxt.config.ts'] },
]

/** What may stand at the top level: the house, its pages, and what tools look for there. */
export const topLevel: readonly string[] = [
  ...['entrypoints', 'lib', 'public', 'tests', '.ci'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'biome.json'],
  ...['.gitignore', '.npmrc'],
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'PRIVACY.md', 'SECURITY.md'],
]

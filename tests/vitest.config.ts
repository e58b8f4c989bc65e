import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds after which a test is stuck rather than slow. */
const patience = 30_000

const setupFiles = [fileURLToPath(new URL('property-seed.ts', import.meta.url))]

/** Tests in Node, with a stand-in for the browser’s own functions. */
function inNode(name: string, include: string[], { isolate, exclude = [] }: Given) {
  const limits = { testTimeout: patience, hookTimeout: patience }
  return {
    root,
    plugins: [WxtVitest()],
    test: { name, include, exclude, isolate, setupFiles, ...limits },
  }
}

/** V8 counts in the code that is loaded once it was told to count. */
const countsSteps = 'tests/fuzz/linear.test.ts'

interface Given {
  /** Whether each file gets modules of its own: what a stand-in was told stays in its file. */
  readonly isolate: boolean
  readonly exclude?: string[]
}

export default defineConfig({
  root,
  test: {
    // By default one processor is left for other work, of two that is half of the machine.
    maxWorkers: '100%',
    projects: [
      // The lexicon is loaded once: anew for each file, that takes longer than the tests themselves.
      inNode(
        'unit',
        [
          'lib/{cli,compile,export,languages,lexicon,match}/**/*.test.ts',
          'tests/{bench,fuzz,lexicon}/**/*.test.ts',
        ],
        { isolate: false, exclude: [countsSteps] },
      ),
      inNode(
        'unit-isolated',
        [
          'lib/{messages,page,paint,settings,sites,ui}/**/*.test.{ts,tsx}',
          'tests/entrypoints/**/*.test.ts',
          countsSteps,
        ],
        { isolate: true },
      ),
      // What needs the folder `shared` beside the clone.
      inNode('shared', ['tests/shared/**/*.test.ts'], {
        isolate: true,
        exclude: ['tests/shared/browser/**'],
      }),
    ],
  },
})

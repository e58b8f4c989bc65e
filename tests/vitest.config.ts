import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds after which a test is stuck rather than slow. */
const patience = 30_000

/** Tests in Node, with a stand-in for the browser’s own functions. */
function inNode(name: string, include: string[], exclude: string[] = []) {
  return {
    root,
    plugins: [WxtVitest()],
    // Loading the lexicon anew for each of the files would take longer than all tests together.
    test: { name, include, exclude, testTimeout: patience, isolate: false },
  }
}

export default defineConfig({
  root,
  test: {
    projects: [
      inNode('unit', [
        'lib/**/*.test.{ts,tsx}',
        'tests/bench/**/*.test.ts',
        'tests/entrypoints/**/*.test.ts',
        'tests/fuzz/**/*.test.ts',
        'tests/lexicon/**/*.test.ts',
      ]),
      // What needs the folder `shared` beside the clone.
      inNode('shared', ['tests/shared/**/*.test.ts'], ['tests/shared/browser/**']),
    ],
  },
})

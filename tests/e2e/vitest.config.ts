import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Tests that drive a real browser, one file after another. */
function inBrowser(name: string, browser: 'chromium' | 'firefox', include: string) {
  return {
    root,
    test: {
      name: `${name}-${browser}`,
      include: [include],
      setupFiles: [fileURLToPath(new URL('../property-seed.ts', import.meta.url))],
      env: { BROWSER: browser },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }
}

export default defineConfig({
  root,
  test: {
    projects: [
      // The page room alone in a page, without the extension.
      inBrowser('page', 'chromium', 'tests/browser/**/*.test.ts'),
      inBrowser('page', 'firefox', 'tests/browser/{frames,painted,where-text-lives}.test.ts'),
      inBrowser('e2e', 'chromium', 'tests/e2e/*.test.ts'),
      inBrowser('e2e', 'firefox', 'tests/e2e/{*,firefox/*}.test.ts'),
      // What needs the folder `shared` beside the clone.
      inBrowser('shared', 'chromium', 'tests/shared/browser/*.test.ts'),
      inBrowser('shared', 'firefox', 'tests/shared/browser/*.test.ts'),
    ],
  },
})

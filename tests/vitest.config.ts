import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Tests that drive a real browser with the built extension on it, one file after another. */
function inBrowser(name: string, browser: 'chromium' | 'firefox', include: string) {
  return {
    root,
    test: {
      name: `${name}-${browser}`,
      include: [include],
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
      {
        root,
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['lib/**/*.test.{ts,tsx}', 'tests/drivers/**/*.test.ts'] },
      },
      { root, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'shared',
          include: ['tests/shared/**/*.test.ts'],
          exclude: ['tests/shared/browser/**'],
        },
      },
      inBrowser('e2e', 'chromium', 'tests/e2e/**/*.test.ts'),
      inBrowser('e2e', 'firefox', 'tests/e2e/**/*.test.ts'),
      inBrowser('shared', 'chromium', 'tests/shared/browser/**/*.test.ts'),
      inBrowser('shared', 'firefox', 'tests/shared/browser/**/*.test.ts'),
    ],
  },
})

import type { BrowserName } from './types.ts'

/** The browser that a run of tests is for, as its configuration says. */
export const browserUnderTest: BrowserName =
  process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'

import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { BrowserName, BrowserUnderTest, LaunchOptions } from './types.ts'

const launchers = { chromium: launchChromium, firefox: launchFirefox }

/** Starts a real browser with the built extension on it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
  return launchers[name](options)
}

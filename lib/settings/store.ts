import { browser } from 'wxt/browser'
import { type Choice, choiceNames, type Settings, settingsOf } from './choices.ts'

/** The choices as they stand; the defaults where the store itself cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsOf(await browser.storage.local.get([...choiceNames]))
  } catch {
    return settingsOf({})
  }
}

/**
 * Stores one choice and touches no other.
 * @returns whether it was stored; it is not when the disk or the browser's quota is full.
 */
export async function choose<Name extends Choice>(
  name: Name,
  value: Settings[Name],
): Promise<boolean> {
  try {
    await browser.storage.local.set({ [name]: value })
    return true
  } catch {
    return false
  }
}

/**
 * Calls back with all choices after one of them has changed, in whatever window.
 * @returns a function that stops watching.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local' || !choiceNames.some((name) => name in changes)) return
    void readSettings().then(onChange)
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}

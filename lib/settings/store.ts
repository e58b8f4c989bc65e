import { browser } from 'wxt/browser'
import { isChoiceName, nameOf, type Settings, type Switch, settingsOf } from './choices.ts'

/** The choices as they stand; the defaults where the store itself cannot be read. Never rejects. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsOf(await browser.storage.local.get(null))
  } catch {
    return settingsOf({}, false)
  }
}

/**
 * Turns one switch, for good, and touches no other.
 * @returns whether it was stored; it is not when the disk or the browser's quota is full.
 */
export function turn(choice: Switch, on: boolean): Promise<boolean> {
  const { local } = browser.storage
  const name = nameOf(choice)
  if (choice.kind === 'all') return isStored(() => local.set({ [name]: on }))
  // On is where every switch begins: nothing need be kept of it, a site's name least of all.
  return isStored(() => (on ? local.remove(name) : local.set({ [name]: true })))
}

/**
 * Gives up what is stored of choices that nobody can read, so that they are on their defaults for
 * good. Kept until the reader asks for it.
 * @returns whether the store took it
 */
export function forgetDamaged({ damaged }: Settings): Promise<boolean> {
  return isStored(() => browser.storage.local.remove([...damaged]))
}

/**
 * Calls back with all choices after one of them has changed, in whatever window.
 * @returns a function that stops watching.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some(isChoiceName)) return
    void readSettings().then(onChange)
  }
  browser.storage.onChanged.addListener(changed)
  // Chromium takes the functions away from a page whose extension was updated or disabled.
  return () => browser.storage?.onChanged?.removeListener(changed)
}

async function isStored(store: () => Promise<void>): Promise<boolean> {
  try {
    await store()
    return true
  } catch {
    return false
  }
}

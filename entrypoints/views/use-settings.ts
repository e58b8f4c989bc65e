import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../lib/settings/choices.ts'
import { readSettings, watchSettings } from '../../lib/settings/store.ts'

interface SettingsInUse {
  readonly settings: Settings
  /** Reads them again, for when the store did not answer. */
  readAgain(): void
}

/** The reader's choices, also where another window changes them. */
export function useSettings(stored: Settings): SettingsInUse {
  const [settings, setSettings] = useState(stored)
  useEffect(() => watchSettings(setSettings), [])
  const readAgain = useCallback(() => void readSettings().then(setSettings), [])
  return { settings, readAgain }
}

import { useEffect, useState } from 'preact/hooks'
import type { Settings, Switch } from '../../lib/settings/choices.ts'
import { turn as store, watchSettings } from '../../lib/settings/store.ts'

interface SettingsInUse {
  readonly settings: Settings
  /** True after a choice that could not be stored. */
  readonly unsaved: boolean
  turn(choice: Switch, on: boolean): void
}

/** The reader's choices, also where another window changes them. */
export function useSettings(stored: Settings): SettingsInUse {
  const [settings, setSettings] = useState(stored)
  const [unsaved, setUnsaved] = useState(false)
  useEffect(() => watchSettings(setSettings), [])
  return {
    settings,
    unsaved,
    turn: (choice, on) => void store(choice, on).then((isStored) => setUnsaved(!isStored)),
  }
}

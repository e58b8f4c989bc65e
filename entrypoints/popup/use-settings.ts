import { useEffect, useState } from 'preact/hooks'
import type { Choice, Settings } from '../../lib/settings/choices.ts'
import { choose as store, watchSettings } from '../../lib/settings/store.ts'

interface SettingsInUse {
  readonly settings: Settings
  /** True after a choice that could not be stored. */
  readonly unsaved: boolean
  choose<Name extends Choice>(name: Name, value: Settings[Name]): void
}

/** The reader's choices, also where another window changes them. */
export function useSettings(stored: Settings): SettingsInUse {
  const [settings, setSettings] = useState(stored)
  const [unsaved, setUnsaved] = useState(false)
  useEffect(() => watchSettings(setSettings), [])
  return {
    settings,
    unsaved,
    choose: (name, value) => void store(name, value).then((isStored) => setUnsaved(!isStored)),
  }
}

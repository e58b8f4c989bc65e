import type { BrowserUnderTest, Json } from '../drivers/types.ts'

/** The part of the extension's API that runs in its background; the tests' types are a page's. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      set(values: object): Promise<void>
      get(keys: null): Promise<Record<string, Json>>
      clear(): Promise<void>
    }
  }
}

/** Stores values as another window of the browser does. */
export function store(
  { control }: BrowserUnderTest,
  values: Readonly<Record<string, Json>>,
): Promise<void> {
  return control.inExtension((given) => chrome.storage.local.set(given), values)
}

export function stored({ control }: BrowserUnderTest): Promise<Record<string, Json>> {
  return control.inExtension(() => chrome.storage.local.get(null))
}

export function forget({ control }: BrowserUnderTest): Promise<void> {
  return control.inExtension(() => chrome.storage.local.clear())
}

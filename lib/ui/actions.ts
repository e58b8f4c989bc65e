import type { Switch } from '../settings/choices.ts'

/** What the reader presses anywhere in the browser, as the browser spells it; empty where unset. */
export interface Shortcuts {
  readonly popup: string
  readonly highlights: string
}

/** What the reader can set going; the entrypoints carry it out. */
export interface Actions {
  /** Stores a choice; false where that failed. */
  turn(choice: Switch, on: boolean): Promise<boolean>
  /** Scrolls the page to a match and flashes it. */
  show(id: number): void
  /** Reads the tab's page this once; false where the browser refused. */
  readOnce(): Promise<boolean>
  /** Asks the browser for the host for good; false where the reader or the browser refused. */
  readAlways(host: string): Promise<boolean>
  /** Gives the host back; false where the reader allowed more in the browser's own settings. */
  takeBack(host: string): Promise<boolean>
  /** Loads the tab's page anew. */
  reload(): void
  /** Gives up stored choices that nobody can read; false where that failed. */
  forgetDamaged(): Promise<boolean>
  /** Reads the stored choices again. */
  readAgain(): void
  /** Puts a text into the clipboard; false where the browser refused. */
  copy(words: string): Promise<boolean>
  /** The shortcuts as they are set now. */
  shortcuts(): Promise<Shortcuts>
  /** Opens the browser's own page on which they are changed. */
  changeShortcuts(): void
  /** Opens the list beside the page; absent where it is open already or cannot be. */
  openPanel?: () => void
}

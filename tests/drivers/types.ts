import type { Page } from 'puppeteer-core'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** What survives the way into a page and back. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

export interface LaunchOptions {
  /** The language of the browser's interface; English if absent. */
  readonly language?: 'en' | 'ar'
  /** Light if absent. */
  readonly colourScheme?: 'light' | 'dark'
  /** As a reader who asked for less motion has it: pages scroll at once. */
  readonly lessMotion?: boolean
  /** The port of the page server, which answers for every host name. */
  readonly hosts: number
  /** The folder of the extension, where it is not the last build. */
  readonly extension?: string
  /** A folder for what the browser keeps; thrown away if absent. */
  readonly profile?: string
  /** Every page is opened in a private window, and the extension is allowed there. */
  readonly isPrivate?: boolean
  /** What the extension asks the reader is asked in earnest; Chromium does so in any case. */
  readonly asksReader?: boolean
  /** A window that somebody can use; without it the browser runs headless. */
  readonly visible?: boolean
}

/** The real action popup, open over a page. */
export interface Popup {
  /** Runs a function in the popup's document; it may use nothing from outside itself. */
  evaluate<Arguments extends readonly Json[], Result>(
    task: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>
  /** Clicks the element that a CSS selector finds, as a hand does; fails if there is none. */
  click(selector: string): Promise<void>
  /** The popup as PNG. */
  screenshot(): Promise<Uint8Array>
  close(): Promise<void>
}

/** What the reader does in the browser's own settings, and what the browser does by itself. */
export interface Control {
  /** Runs a function where the extension's API is; it may use nothing from outside itself. */
  inExtension: Popup['evaluate']
  /** Allows the extension the hosts of a match pattern. */
  allow(origin: string): Promise<void>
  /** Takes the hosts of a match pattern away again. */
  disallow(origin: string): Promise<void>
  /** Has the browser agree to what the extension asks the reader. */
  letPromptsPass(): Promise<void>
  /**
   * Presses a button in the prompt that the browser shows, and gives the words that it asked with;
   * where the driver can.
   */
  answerPrompt?(agrees: boolean): Promise<string>
  /** Ends the background, as the browsers do when it has been idle. */
  stopBackground(): Promise<void>
  setEnabled(on: boolean): Promise<void>
}

/** A browser with the built extension on it. */
export interface BrowserUnderTest {
  readonly name: BrowserName
  /** As the browser names itself, with its version. */
  readonly version: string
  /** Opens an address in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>
  /** Opens a page of the extension itself, by its path in it, in a new tab or a new window. */
  openOwn(path: string, where?: 'tab' | 'window'): Promise<Page>
  /** Opens the action popup as a click on the toolbar button does. */
  openPopup(page: Page): Promise<Popup>
  /** Opens the side panel, in Firefox the sidebar, beside a page. */
  openPanel(page: Page): Promise<Popup>
  /** The text on the toolbar button while the page's tab is in front. */
  badge(page: Page): Promise<string>
  /** What the toolbar button says when one points at it, while the page's tab is in front. */
  title(page: Page): Promise<string>
  readonly control: Control
  /** What the extension's scripts reported as errors so far, in any of its contexts. */
  errors(): Promise<readonly string[]>
  removeExtension(): Promise<void>
  /** Installs the extension over itself, as an update does, with pages open. */
  updateExtension(): Promise<void>
  /** Settles when somebody closes the browser. */
  closed(): Promise<void>
  close(): Promise<void>
}

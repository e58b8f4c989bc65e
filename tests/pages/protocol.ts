import type { Fingerprint } from './recorder/document.ts'
import type { PaintedRange } from './recorder/painted.ts'

/**
 * The port from the inspector, in a tab of the extension's own, to the recorder in a page; also
 * what the recorder says once its page is loaded.
 */
export const recorderPort = 'framelight-recorder'

/** What the recorder knows of its page. */
export interface Look {
  /** False if writing calls of our world escape the recorder, so that it proves nothing. */
  readonly seesWrites: boolean
  /** Calls of our world that write into the page, by name. */
  readonly writes: readonly string[]
  /** Calls of our world that make requests, by name. */
  readonly requests: readonly string[]
  readonly errors: readonly string[]
  readonly document: Fingerprint
  readonly painted: readonly PaintedRange[]
  readonly longestTaskMs: number
  /** The text that is read, block by block. */
  readonly text?: readonly string[]
}

/** The answer to the inspector's question of that number. */
export type RecorderAnswer =
  | { readonly id: number; readonly look: Look }
  | { readonly id: number; readonly problem: string }

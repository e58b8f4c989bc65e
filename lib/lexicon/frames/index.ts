import type { Frame } from '../types.ts'
import * as all from './all.ts'

/** The frames, one line each in ./all.ts. */
export const frames: readonly Frame[] = Object.values(all)

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createDetector } from '../lib/match/detector.ts'
import { offerEngine } from '../lib/messages/engine.ts'

/**
 * The engine in a script of its own, before the one that uses it: what a browser does to run a
 * script grows with its size, and the page waits for the longest task.
 */
export default defineUnlistedScript(() => offerEngine({ createDetector }))

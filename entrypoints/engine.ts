import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createDetector } from '../lib/match/detector.ts'
import { engine } from '../lib/messages/handover.ts'

/** The engine, in a script of its own before those that use it. */
export default defineUnlistedScript(() => engine.offer({ createDetector }))

import { handover } from '../../lib/messages/handover.ts'
import type { pageReadings } from './page-readings.ts'

/** What reads and paints a page. */
export const readings = handover<typeof pageReadings>('framelightReadings')

import { Session } from 'node:inspector/promises'
import type { Detector } from '../../lib/match/types.ts'

/**
 * Counts what the engine does, not how long it takes: how often each block of its code runs, by
 * V8's own precise coverage. To be started before the engine is loaded.
 */
export class StepCounter {
  readonly #session = new Session()

  async start(): Promise<void> {
    this.#session.connect()
    await this.#session.post('Profiler.enable')
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** How often any function, loop or branch of `lib/match` was entered while a text was read. */
  async stepsOf(detector: Detector, text: string): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage') // sets the counts to zero
    detector.detect(text)
    const { result } = await this.#session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => url.includes('/lib/match/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0)
  }

  stop(): void {
    this.#session.disconnect()
  }
}

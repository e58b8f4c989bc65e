/** An event of a trace, as Chromium's DevTools record it; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  /** `X`: an event with a duration. */
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Of the duration, what the thread really ran. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** What a trace must record. */
export const tracedCategories: readonly string[] = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'v8',
  'v8.execute',
]

/** Events in which a script runs. */
const scriptEvents = new Set([
  ...['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'RunYieldContinuation'],
  ...['TimerFire', 'FireIdleCallback', 'v8.callFunction', 'v8.run'],
])

const taskNames = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

/**
 * Milliseconds of the longest task in which a script of ours ran, all of it, the browser's part
 * too. Of the thread's own time: what other programs of a busy machine take is not ours.
 * Holds for pages whose own scripts do not run: from the content script's start on, every script
 * in its thread is ours.
 * @returns undefined where our content script did not run
 */
export function longestTask(events: readonly TraceEvent[], script: string): number | undefined {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(script),
  )
  if (!first) return undefined
  const own = events.filter(
    ({ ph, pid, tid, ts, dur = 0 }) =>
      ph === 'X' && pid === first.pid && tid === first.tid && ts + dur > first.ts,
  )
  const starts = own.filter(({ name }) => scriptEvents.has(name)).map(({ ts }) => ts)
  const tasks = own.filter(
    ({ name, ts, dur = 0 }) =>
      taskNames.has(name) && starts.some((start) => start >= ts && start < ts + dur),
  )
  const longest = tasks.map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000)
  return Math.max(0, ...longest)
}

/** The events of a trace file; throws where it is none. */
export function eventsOf(trace: string): readonly TraceEvent[] {
  const read: unknown = JSON.parse(trace)
  const events: unknown = Reflect.get(Object(read), 'traceEvents')
  if (!Array.isArray(events)) throw new Error('the browser recorded no trace')
  return events
}

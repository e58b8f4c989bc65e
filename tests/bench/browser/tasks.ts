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

/** A thread of the browser in which a content script ran. */
export interface ScriptThread {
  /** The host of the page that it showed. */
  readonly host: string
  /** Milliseconds of the longest task in which a script of ours ran. */
  readonly longestTask: number
}

/**
 * The longest task of each page: all of it, the browser's part too. Of the thread's own time: what
 * other programs of a busy machine take is not ours. Holds for pages whose own scripts do not run:
 * from the content script's start on, every script in its thread is ours.
 */
export function longestTasks(
  events: readonly TraceEvent[],
  script: string,
): readonly ScriptThread[] {
  const threads = new Map<string, TraceEvent[]>()
  for (const event of events) {
    const key = `${event.pid} ${event.tid}`
    const own = threads.get(key) ?? []
    threads.set(key, own)
    own.push(event)
  }
  return [...threads.values()].flatMap((own) => {
    const first = own.find(
      ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(script),
    )
    return first ? [{ host: hostOf(own), longestTask: longestTask(own, first.ts) }] : []
  })
}

function hostOf(events: readonly TraceEvent[]): string {
  const addresses = events.flatMap(({ name, args }) =>
    name === 'CommitLoad' ? (args?.data?.url ?? []) : [],
  )
  const page = addresses.find((url) => url.startsWith('http'))
  return page === undefined ? '' : new URL(page).host
}

function longestTask(events: readonly TraceEvent[], begin: number): number {
  const own = events.filter(({ ph, ts, dur = 0 }) => ph === 'X' && ts + dur > begin)
  const starts = own.filter(({ name }) => scriptEvents.has(name)).map(({ ts }) => ts)
  const tasks = own.filter(
    ({ name, ts, dur = 0 }) =>
      taskNames.has(name) && starts.some((start) => start >= ts && start < ts + dur),
  )
  const times = tasks.map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000)
  return Math.max(0, ...times)
}

/** The events of a trace file; throws where it is none. */
export function eventsOf(trace: string): readonly TraceEvent[] {
  const read: unknown = JSON.parse(trace)
  const events: unknown = Reflect.get(Object(read), 'traceEvents')
  if (!Array.isArray(events)) throw new Error('the browser recorded no trace')
  return events
}

/** Times whose ratio is wanted are taken in turns, so that a busy machine slows all of them. */
const rounds = 9

/** A run of this many milliseconds is long enough for the clock. */
const shortestRun = 5

/** After so many milliseconds and runs a task is as fast as it ever will be. */
const warmUp = 250
const warmRuns = 10

/** On a busy machine they may take longer, but not for ever. */
const longestWarmUp = 3000

export type Task = () => unknown

/** The middle one of some numbers; of two in the middle the larger. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The largest of some numbers; not a number where there is none. */
export function largest(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values)
}

/** So many of some things, spread evenly over them, always the same ones. */
export function sampleOf<T>(all: readonly T[], count: number): readonly T[] {
  if (count >= all.length) return all
  return all.filter((_, index) => {
    return (
      Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length)
    )
  })
}

/** Median milliseconds of one run of each task, taken side by side after a warm-up. */
export function timesOf<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const repeats = new Map(names.map((name) => [name, repeatsOf(tasks[name])]))
  const taken = new Map(names.map((name): [Name, number[]] => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      taken.get(name)?.push(millisecondsOf(tasks[name], repeats.get(name) ?? 1))
    }
  }
  const medians = names.map((name) => [name, median(taken.get(name) ?? [])])
  return Object.fromEntries(medians) as Record<Name, number>
}

/**
 * Median milliseconds that each reader takes for all texts. The medians are taken text by text:
 * a turn over one is short enough that hardly any is broken off by another program.
 */
export function timesOverTexts<Name extends string>(
  readers: Readonly<Record<Name, (text: string) => unknown>>,
  texts: readonly string[],
): Record<Name, number> {
  const names = Object.keys(readers) as Name[]
  for (const name of names) warm(() => texts.forEach(readers[name]))
  const sums = names.map((name): [Name, number] => [name, 0])
  const total = Object.fromEntries(sums) as Record<Name, number>
  for (const text of texts) {
    const taken = names.map((): number[] => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, name] of names.entries()) {
        taken[index]?.push(millisecondsOf(() => readers[name](text), 1))
      }
    }
    for (const [index, name] of names.entries()) total[name] += median(taken[index] ?? [])
  }
  return total
}

/** Runs a task until it is warm; tells how often it must run for the clock to see it. */
function repeatsOf(task: Task): number {
  const once = warm(task)
  return Math.max(1, Math.ceil(shortestRun / once))
}

/** Runs a task for a while; tells how many milliseconds the last run took. */
function warm(task: Task): number {
  const start = performance.now()
  let taken = Number.NaN
  const isWarm = (runs: number, elapsed: number): boolean =>
    elapsed > longestWarmUp || (elapsed > warmUp && runs >= warmRuns)
  for (let runs = 0; runs === 0 || !isWarm(runs, performance.now() - start); runs += 1) {
    taken = millisecondsOf(task, 1)
  }
  return Math.max(taken, 1e-6)
}

function millisecondsOf(task: Task, repeats: number): number {
  const start = performance.now()
  for (let run = 0; run < repeats; run += 1) task()
  return (performance.now() - start) / repeats
}

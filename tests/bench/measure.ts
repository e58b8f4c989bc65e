/** Times whose ratio is wanted are taken in turns, so that a busy machine slows all of them. */
const rounds = 9

/** A run of this many milliseconds is long enough for the clock. */
const shortestRun = 20

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

/** Runs a task until it is warm; tells how often it must run for the clock to see it. */
function repeatsOf(task: Task): number {
  let repeats = 1
  while (millisecondsOf(task, repeats) * repeats < shortestRun && repeats < 1_000_000) repeats *= 2
  return repeats
}

function millisecondsOf(task: Task, repeats: number): number {
  const start = performance.now()
  for (let run = 0; run < repeats; run += 1) task()
  return (performance.now() - start) / repeats
}

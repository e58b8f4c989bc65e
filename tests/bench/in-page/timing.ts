import { median } from '../measure.ts'

/** Rounds over all tasks, as many as fit into the time; in each a task runs for a while. */
const fewestRounds = 2
const mostRounds = 9
const allRounds = 120
const oneTurn = 2

/** A task that tells how many milliseconds of its run count. */
export type TimedTask = () => number | Promise<number>

/** A task that counts from its start to its end. */
export function timed(task: () => unknown): TimedTask {
  return () => {
    const start = performance.now()
    task()
    return performance.now() - start
  }
}

/** Median milliseconds of each task, taken in turns after a warm-up. */
export async function timesInTurns<Name extends string>(
  tasks: Readonly<Record<Name, TimedTask>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const taken = new Map(names.map((name): [Name, number[]] => [name, []]))
  for (const name of names) await turnOf(tasks[name])
  const begin = performance.now()
  const isOver = (round: number): boolean =>
    round >= mostRounds || (round >= fewestRounds && performance.now() - begin > allRounds)
  for (let round = 0; !isOver(round); round += 1) {
    for (const name of names) taken.get(name)?.push(await turnOf(tasks[name]))
  }
  const medians = names.map((name) => [name, median(taken.get(name) ?? [])])
  return Object.fromEntries(medians) as Record<Name, number>
}

/** The mean of as many runs as a turn holds, one at least. */
async function turnOf(task: TimedTask): Promise<number> {
  const begin = performance.now()
  let [sum, runs] = [0, 0]
  while (runs === 0 || performance.now() - begin < oneTurn) {
    sum += await task()
    runs += 1
  }
  return sum / runs
}

import { Command } from 'commander'
import { createDetectors } from '../detectors.ts'
import { fromWorkingFolder } from '../files.ts'
import { listErrors } from './errors.ts'
import { readGoldSet } from './gold.ts'
import { rowsOf, type SetScore, scoreSet } from './rows.ts'
import { findGoldFiles, isRead } from './sets.ts'
import { frameTable, setFigures, setTable } from './table.ts'

/** `npm run score`; resolves to the exit code. */
export async function main(given: readonly string[]): Promise<number> {
  const command = new Command('npm run score --')
    .description('Runs the detector over gold sets and scores it by the guide’s rules.')
    .argument('[FILE...]', 'sets of gold items; without any, those of ../shared/gold')
    .option('--json', 'print the table of the sets as JSON')
    .parse(given, { from: 'user' })
  const files = command.args.length > 0 ? command.args.map(fromWorkingFolder) : findGoldFiles()
  if (typeof files === 'string') return fail(files)
  const readings = files.map(readGoldSet)
  const failures = readings.flatMap((reading) => (reading.ok ? [] : [reading.message]))
  if (failures.length > 0) return fail(failures.join('\n'))
  const detectors = createDetectors()
  if (typeof detectors === 'string') return fail(detectors)
  const sets = readings.flatMap((reading) => (reading.ok ? [reading.set] : []))
  const unread = sets.filter((set) => !isRead(set)).map(({ name }) => name)
  if (unread.length > 0) console.error(`In languages that are not read yet: ${unread.join(', ')}.`)
  const scores = sets.filter(isRead).map((set) => scoreSet(detectors, set))
  const asJson = command.opts<{ json?: true }>().json === true
  console.log(asJson ? JSON.stringify(setFigures(rowsOf(scores))) : describe(scores))
  return 0
}

function describe(scores: readonly SetScore[]): string {
  const wholes = scores.map(({ whole }) => whole)
  const errors = listErrors(scores.map(({ open }) => open))
  return [
    setTable(rowsOf(scores)),
    `Frame by frame, with the F1 in each set:\n\n${frameTable(wholes)}`,
    `Errors, but not those of the thirds apart:\n\n${errors || 'none'}`,
  ].join('\n\n')
}

function fail(message: string): number {
  console.error(message)
  return 1
}

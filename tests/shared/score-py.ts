import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

/** The folder of the gold sets and of score.py. */
export const goldFolder = fileURLToPath(new URL('../../../shared/gold', import.meta.url))

const outcome = v.tuple([
  v.looseObject({
    ...{ items: v.number(), tp: v.number(), fp: v.number(), fn: v.number() },
    ...{ precision: v.number(), recall: v.number(), f1: v.number(), voice: v.number() },
  }),
  // A frame's name to its counts (right, wrong, missed) and figures.
  v.record(v.string(), v.tuple([v.array(v.number()), v.array(v.number())])),
  v.record(v.string(), v.number()),
  v.array(v.tuple([v.string(), v.string(), v.string(), v.string()])),
])

/** Figures, frames, voices and errors, as `score` of score.py returns them. */
export type PythonScore = v.InferOutput<typeof outcome>

export interface Question {
  readonly gold: readonly unknown[]
  readonly predictions: readonly unknown[]
}

const program =
  'import json, sys, score\n' +
  'for line in sys.stdin:\n' +
  '    asked = json.loads(line)\n' +
  '    print(json.dumps(score.score(asked["gold"], asked["predictions"])))\n'

/** What score.py itself says to each question; undefined where there is no Python 3. */
export function askPython(questions: readonly Question[]): readonly PythonScore[] | undefined {
  const { error, status, stdout, stderr } = spawnSync('python3', ['-B', '-c', program], {
    cwd: goldFolder,
    input: questions.map((question) => JSON.stringify(question)).join('\n'),
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: goldFolder, PYTHONIOENCODING: 'utf8' },
    maxBuffer: 1 << 28,
  })
  if (error) return undefined
  if (status !== 0) throw new Error(`score.py failed: ${stderr}`)
  const lines = stdout.split('\n').filter((line) => line !== '')
  return lines.map((line) => v.parse(outcome, JSON.parse(line)))
}

import * as v from 'valibot'
import { recordOf } from '../../export/record.ts'
import type { Detectors } from '../detectors.ts'
import { languageOfItem } from '../language.ts'
import { readLines } from './lines.ts'

const item = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.nullish(v.string()),
})
type Item = v.InferOutput<typeof item>

/** UTF-16 units; longer lines are refused, so that memory stays bounded. */
const longestLine = 8 * 1024 * 1024

/**
 * For each line `{"id","text"}` (and `"lang"`, where it is known) a line `{"id","matches"}`, in
 * the same order; `onBadLine` hears of every line that is no item.
 */
export async function* scanItems(
  chunks: AsyncIterable<string> | Iterable<string>,
  detectors: Detectors,
  onBadLine: (number: number, reason: string) => void,
): AsyncGenerator<string> {
  let isInLongLine = false
  for await (const { number, text, isEnd } of readLines(chunks, longestLine)) {
    if (isInLongLine || !isEnd) {
      if (!isInLongLine) onBadLine(number, `it is longer than ${longestLine} characters`)
      isInLongLine = !isEnd
    } else if (text.trim() !== '') {
      const read = readItem(text)
      if (typeof read === 'string') onBadLine(number, read)
      else yield `${JSON.stringify(scanItem(read, detectors))}\n`
    }
  }
}

function scanItem({ id, text, lang }: Item, detectors: Detectors) {
  const language = languageOfItem(text, lang ?? undefined)
  const matches = (language && detectors.get(language)?.detect(text)) ?? []
  return { id, matches: matches.map((match) => recordOf(match)) }
}

function readItem(line: string): Item | string {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error.message : 'it is no JSON'
  }
  const result = v.safeParse(item, parsed)
  return result.success ? result.output : v.summarize(result.issues).replaceAll(/\s*\n\s*/g, ' ')
}

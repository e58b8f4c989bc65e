import { passageReach } from '../../match/surroundings.ts'
import type { TextAround } from '../../match/types.ts'
import { betweenBlocks } from '../../page/block.ts'
import type { ReadablePassage } from './languages.ts'

/** A passage and what stands beside it in its document. */
export interface SurroundedPassage extends ReadablePassage {
  readonly around: TextAround
}

/** Gives passages their surroundings, in their order; keeps no more of the text than these reach. */
export async function* surround(
  passages: AsyncIterable<ReadablePassage>,
): AsyncGenerator<SurroundedPassage> {
  const ahead: ReadablePassage[] = []
  let before = ''
  const take = (): readonly SurroundedPassage[] => {
    const [own, ...others] = ahead
    if (own === undefined) return []
    ahead.shift()
    const [earlier, later] = [before, textOf(others).slice(0, passageReach)]
    before = join([...(before === '' ? [] : [before]), own.passage.text]).slice(-passageReach)
    return [{ ...own, around: { before: () => earlier, after: () => later } }]
  }
  for await (const next of passages) {
    ahead.push(next)
    while (textOf(ahead.slice(1)).length >= passageReach) yield* take()
  }
  while (ahead.length > 0) yield* take()
}

function textOf(passages: readonly ReadablePassage[]): string {
  return join(passages.map(({ passage }) => passage.text))
}

function join(texts: readonly string[]): string {
  return texts.join(betweenBlocks)
}

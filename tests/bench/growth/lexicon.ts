import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import { type Figure, figure, missing } from '../figure.ts'
import type { ReadText } from '../pages.ts'
import type { Growth, GrowthOrder } from './measure-lexicon.ts'

/** How long a lexicon may take to compile and to be measured, in seconds. */
const patience = 90

/** Characters of text that the lexicons are tried on. */
const enoughText = 300_000

/** How time, memory and size grow with the lexicon: ×4 and ×16 against ×1. */
export async function lexiconGrowth(texts: readonly ReadText[]): Promise<readonly Figure[]> {
  const order = orderOver(texts)
  const fourfold = order
    ? await growth({ ...order, times: 4 })
    : 'no text in a language that is read'
  const sixteenfold =
    order && typeof fourfold === 'object' ? await growth({ ...order, times: 16 }) : fourfold
  return [...figuresOf(4, fourfold), ...figuresOf(16, sixteenfold)]
}

/** The language of most of the texts, and as many of them as are enough. */
function orderOver(texts: readonly ReadText[]): Omit<GrowthOrder, 'times'> | undefined {
  const lengths = new Map<LanguageCode, number>()
  for (const { lang, text } of texts) lengths.set(lang, (lengths.get(lang) ?? 0) + text.length)
  const [most] = [...lengths].sort(([, a], [, b]) => b - a)
  if (!most) return undefined
  const [lang] = most
  const chosen: string[] = []
  let length = 0
  for (const { text } of texts.filter((one) => one.lang === lang)) {
    if (length >= enoughText) break
    chosen.push(text)
    length += text.length
  }
  return { lang, texts: chosen }
}

/** Measures in a process of its own, which can be stopped; why it could not be had. */
function growth(order: GrowthOrder): Promise<Growth | string> {
  const file = fileURLToPath(new URL('./measure-lexicon.ts', import.meta.url))
  const child = fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve(`a lexicon of ×${order.times} took longer than ${patience} s to compile and read`)
    }, patience * 1000)
    child.on('message', (answer) => resolve(answer as Growth | string))
    child.on('exit', () => {
      clearTimeout(timer)
      resolve(`measuring a lexicon of ×${order.times} broke off`)
    })
    child.send(order)
  })
}

export function figuresOf(times: number, grown: Growth | string): readonly Figure[] {
  const name = `growth: lexicon ×${times}`
  const limit = times === 16 ? 1.2 : null
  if (typeof grown === 'string') return [missing(`${name}, time`, grown, limit)]
  return [
    figure(`${name}, time`, grown.time, limit),
    figure(`${name}, memory`, grown.memory),
    figure(`${name}, size gzip`, grown.size),
    figure(`${name}, seconds to compile`, grown.secondsToCompile),
  ]
}

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EquipmentSource } from '../../entrypoints/reading/equipment.ts'
import { Reading } from '../../entrypoints/reading/reading.ts'
import type { Match } from '../../lib/match/types.ts'
import { detectorOf } from './detector-of.ts'

/** What a reading gave to the detector, in order. */
let heard: string[] = []
let reading: Reading | undefined
let changes = 0
/** What the detector finds in every text. */
let matches: readonly Match[] = []
/** Called whenever a text is read. */
let onText: (text: string) => void = () => {}

const painter = { paint: vi.fn(), erase: vi.fn(), flash: vi.fn(), clear: vi.fn(), restore: vi.fn() }

const equipment: EquipmentSource = async (lang) => {
  const detect = (text: string) => {
    heard.push(text)
    onText(text)
    return matches
  }
  return { families: { any: 'protest' }, detector: detectorOf(lang, detect) }
}

/** Idle moments that come when a test says so. */
let idle: (() => void)[] = []
const idleMoment = (): void => {
  const called = idle
  idle = []
  for (const callback of called) callback()
}

beforeEach(() => {
  heard = []
  idle = []
  changes = 0
  matches = []
  painter.paint.mockClear()
  onText = () => {}
  // The clock stands still: how busy the machine is must not part the work.
  vi.spyOn(performance, 'now').mockReturnValue(0)
  document.documentElement.lang = 'en'
  document.body.replaceChildren()
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback))
  vi.stubGlobal('cancelIdleCallback', () => {})
})

afterEach(() => {
  reading?.stop()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function read(): Promise<Reading> {
  const onChange = (): void => {
    changes += 1
  }
  reading = new Reading({ document, painter, equipment, filter: () => true, onChange })
  await reading.start()
  return reading
}

function append(...texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    document.body.append(paragraph)
    return paragraph
  })
}

/** Waits until the watch has heard of changes, and lets an idle moment come. */
async function heardOf(): Promise<void> {
  await vi.waitFor(() => expect(idle.length).toBeGreaterThan(0))
  idleMoment()
}

const numbered = (count: number, words: string): string[] =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index + 1} ${words}`)

describe('a page', () => {
  it('of nothing but matches is read until nobody would look through them, and says so', async () => {
    const match = { frame: 'any', rule: 'any', start: 0, end: 1, terms: [] }
    // All that the reading looks at.
    matches = Array.from({ length: 1000 }, () => match as unknown as Match)
    append(...numbered(20, 'of a page without an end.'))
    const full = await read()
    expect(heard).toHaveLength(5)
    expect(full.count().state).toBe('full')
    document.body.firstElementChild?.remove()
    append('One more.', 'And another.')
    await heardOf()
    // What left gave its room back.
    await vi.waitFor(() => expect(heard).toHaveLength(6))
    expect(full.count().state).toBe('full')
  })
})

describe('a text node that holds a book', () => {
  it('is read as far as its matches can be painted, and what follows it to the end', async () => {
    matches = [{ frame: 'any', rule: 'any', start: 0, end: 1, terms: [] } as unknown as Match]
    const sentence = 'The ferry leaves at nine. '
    append(sentence.repeat(40_000), 'Strikers marched.')
    const full = await read()
    expect(heard).toHaveLength(11)
    expect(heard.at(-1)).toBe('Strikers marched.')
    expect(full.count().state).toBe('full')
  })
})

describe('a text', () => {
  it('is scanned once', async () => {
    append('Strikers marched.', 'Ministers met.')
    await read()
    expect(heard).toEqual(['Strikers marched.', 'Ministers met.'])
  })

  it('that leaves in the middle of its reading is not painted', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000
      return now
    })
    matches = [{ frame: 'any', rule: 'any', start: 0, end: 1, terms: [] } as unknown as Match]
    const [first] = append('Strikers marched.', 'Ministers met.')
    vi.stubGlobal('scheduler', {
      yield: async () => {
        if (heard.length !== 1 || !first?.isConnected) return
        first.remove()
        await heardOf()
      },
    })
    await read()
    expect(heard).toEqual(['Strikers marched.', 'Ministers met.'])
    expect(painter.paint).toHaveBeenCalledTimes(1)
  })

  it('that comes costs its own scan, and no other text is scanned again', async () => {
    append(...numbered(200, 'of the page.'))
    await read()
    heard = []
    append('One more.')
    await heardOf()
    expect(heard).toEqual(['One more.'])
  })

  it('that changes is scanned alone', async () => {
    const [first] = append('Strikers marched.', 'Ministers met.')
    await read()
    heard = []
    if (first?.firstChild) first.firstChild.nodeValue = 'Strikers rested.'
    await heardOf()
    expect(heard).toEqual(['Strikers rested.'])
  })

  it('that comes back unchanged is not scanned again', async () => {
    const [first] = append('Strikers marched.', 'Ministers met.')
    await read()
    heard = []
    first?.remove()
    await heardOf()
    append('Strikers marched.')
    await heardOf()
    expect(heard).toEqual([])
  })

  it('that stands in a list which is drawn anew is not scanned again', async () => {
    const lines = numbered(20, 'of a list.')
    append(...lines)
    await read()
    heard = []
    document.body.replaceChildren()
    append(...lines, 'The only new line.')
    await heardOf()
    expect(heard).toEqual(['The only new line.'])
  })
})

describe('a burst of changes', () => {
  it('is read in one idle moment', async () => {
    append('Strikers marched.')
    await read()
    heard = []
    for (const line of numbered(50, 'of a burst.')) append(line)
    await vi.waitFor(() => expect(idle).toHaveLength(1))
    expect(heard).toEqual([])
    idleMoment()
    expect(heard).toHaveLength(50)
    expect(idle).toEqual([])
  })

  it('that undoes itself costs no scan', async () => {
    append('Strikers marched.')
    await read()
    heard = []
    for (const paragraph of append(...numbered(50, 'that does not stay.'))) paragraph.remove()
    await heardOf()
    expect(heard).toEqual([])
  })
})

describe('a long page', () => {
  const words = 'strikers marched through the harbour while ministers met. '.repeat(10)

  /** Each text takes two milliseconds of a clock that stands still otherwise. */
  function slowTexts(): void {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    onText = () => {
      now += 2
    }
  }

  it('yields to the page by the scheduler after each slice of five milliseconds', async () => {
    slowTexts()
    const yields: number[] = []
    vi.stubGlobal('scheduler', { yield: async () => void yields.push(heard.length) })
    append(...numbered(12, words))
    await read()
    expect(yields).toEqual([3, 6, 9, 12])
  })

  it('yields also where a page holds no prose', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => ++now)
    const rest = vi.fn(async () => {})
    vi.stubGlobal('scheduler', { yield: rest })
    document.body.append(...Array.from({ length: 100 }, () => document.createElement('section')))
    await read()
    expect(rest.mock.calls.length).toBeGreaterThan(9)
  })

  it('lets the page work where there is no scheduler', async () => {
    slowTexts()
    vi.stubGlobal('scheduler', undefined)
    append(...numbered(12, words))
    const seen: number[] = []
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => seen.push(heard.length)
    onText = ((slow) => (text) => {
      slow(text)
      port2.postMessage(undefined)
    })(onText)
    await read()
    port1.close()
    expect(Math.min(...seen)).toBeLessThan(12)
  })

  it('tells how far it is, from nothing to all, and says so at each rest', async () => {
    slowTexts()
    const told: number[] = []
    vi.stubGlobal('scheduler', {
      yield: async () => {
        const { progress = 0 } = reading?.report() ?? {}
        told.push(progress)
      },
    })
    append(...numbered(12, words))
    const { progress } = (await read()).report()
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told[0]).toBeGreaterThan(0)
    expect(told[0]).toBeLessThan(0.5)
    expect(progress).toBe(1)
    expect(changes).toBeGreaterThanOrEqual(told.length)
  })

  it('stops where the reader switches it off meanwhile', async () => {
    slowTexts()
    vi.stubGlobal('scheduler', { yield: async () => reading?.stop() })
    append(...numbered(12, words))
    await read()
    expect(heard).toHaveLength(3)
  })

  /** An observer that tells, at the first rest, that these elements are in the window. */
  function windowOver(isSeen: (element: Element) => boolean): void {
    let tell = (): void => {}
    class Observer {
      readonly #observed: Element[] = []
      constructor(callback: (entries: readonly object[]) => void) {
        tell = () =>
          callback(this.#observed.map((target) => ({ target, isIntersecting: isSeen(target) })))
      }
      observe(element: Element): void {
        this.#observed.push(element)
      }
      disconnect(): void {
        tell = () => {}
      }
    }
    vi.stubGlobal('IntersectionObserver', Observer)
    vi.stubGlobal('scheduler', { yield: async () => tell() })
  }

  const numbersHeard = (): number[] => heard.map((text) => Number(text.split(' ')[1]))

  it('is read from what is in the window on, and then from its top', async () => {
    slowTexts()
    const paragraphs = append(...numbered(40, words))
    windowOver((element) => paragraphs.slice(20, 23).some((one) => one === element))
    await read()
    const expected = [1, 2, 3, ...range(21, 40), ...range(4, 20)]
    expect(numbersHeard()).toEqual(expected)
  })

  it('is read in its order where nothing of it is in the window', async () => {
    slowTexts()
    append(...numbered(40, words))
    windowOver(() => false)
    await read()
    expect(numbersHeard()).toEqual(range(1, 40))
  })
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

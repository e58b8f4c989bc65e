import type { Equipment } from '../../entrypoints/reading/equipment.ts'
import { Reading } from '../../entrypoints/reading/reading.ts'
import { compile } from '../../lib/compile/compile.ts'
import { languages } from '../../lib/languages/index.ts'
import { frame } from '../../lib/lexicon/frames/order-restored/frame.ts'
import { families, type Rule, type Vocabulary } from '../../lib/lexicon/types.ts'
import { createDetector } from '../../lib/match/detector.ts'
import { viewOf } from '../../lib/page/documents.ts'
import { createPagePainter } from '../../lib/paint/page-painter.ts'
import { highlightName, type Registry } from '../../lib/paint/painter.ts'
import { applyChange, areFramesLoaded, type PageChange, trees } from './page-changes.ts'
import { placesOf, until } from './painted-places.ts'

const source: Rule['source'] = {
  paragraph: 9,
  phrase: 'تعزيزات للسيطرة على الناس',
  relation: 'synonym',
}

/** Words that the tests write, in no need of others around them. */
const alone: Rule = {
  ...{ id: 'any-of-these', source },
  terms: { label: { fixed: ['order', 'restored', 'calm', 'bold', 'plain', 'graph', 'two words'] } },
  anchor: 'label',
  shapes: [],
  examples: { asserted: ['{label:Calm} came.'], none: ['Nothing came.'] },
}

/** Words that count only where another stands near, in what blocks there ever are. */
const together: Rule = {
  ...{ id: 'beside-others', source },
  terms: { label: { fixed: ['one', 'item', 'last', 'link', 'slotted'] } },
  anchor: 'label',
  shapes: [],
  when: [{ inPassage: ['others'] }],
  examples: { asserted: ['{label:One} in bold.'], none: ['One came.'] },
}

const others: Vocabulary = {
  ...{ id: 'others', source, what: 'Words beside which the others count.' },
  words: {
    ar: {},
    en: { fixed: ['tail', 'quote', 'custom', 'new', 'pull', 'three', 'two words'] },
  },
}

const scanned: string[] = []

function equipmentOf(): Equipment {
  const frames = [{ ...frame, rules: { ar: [], en: [alone, together] } }]
  const english = languages.filter(({ code }) => code === 'en')
  const compiled = compile({ frames, vocabularies: [others], languages: english })
  const [tables] = compiled.ok ? compiled.tables : []
  if (tables === undefined) throw new Error('The lexicon of these tests does not compile.')
  const detector = createDetector(tables)
  const steps: typeof detector.steps = (text, around) => {
    scanned.push(text)
    return detector.steps(text, around)
  }
  return { detector: { ...detector, steps }, families: { [frame.id]: frame.family } }
}

const equipment = equipmentOf()

type RegistryOf = (document: Document) => Registry | undefined

const ofTheBrowser: RegistryOf = (document) => viewOf(document)?.CSS.highlights

function readingInto(registryOf: RegistryOf, onChange = () => {}): Reading {
  const painter = createPagePainter((document) => {
    const highlights = registryOf(document)
    return highlights && { CSS: { highlights } }
  })
  const filter = () => true
  return new Reading({ document, painter, equipment: async () => equipment, filter, onChange })
}

/** Everything that is painted, by its place in the page. */
function painted(registryOf: RegistryOf): string[] {
  const documents = new Set(trees().map((tree) => tree.ownerDocument ?? document))
  return placesOf(
    [...documents].flatMap((one) =>
      families.flatMap((family) => [...(registryOf(one)?.get(highlightName(family)) ?? [])]),
    ),
  )
}

async function freshlyPainted(): Promise<string[]> {
  const registries = new Map<Document, Map<string, Highlight>>()
  const registryOf: RegistryOf = (document) => {
    const registry = registries.get(document) ?? new Map()
    registries.set(document, registry)
    return registry
  }
  const reading = readingInto(registryOf)
  await reading.start()
  const found = painted(registryOf)
  reading.stop()
  return found
}

export interface Followed {
  readonly painted: readonly string[]
  readonly fresh: readonly string[]
  /** Texts that were handed to the engine after the page had first been read. */
  readonly scanned: readonly string[]
  /** How often the reading said that its report had changed. */
  readonly reports: number
}

/** What the tests ask of a real page that is read and painted; bundled into it as `paintedTest`. */
export const paintedTest = {
  /** Shows a page, reads it, and lets `act` change it; compares what is painted in the end. */
  async follow(html: string, act: () => Promise<void> | void): Promise<Followed> {
    document.head.replaceChildren()
    document.body.setHTMLUnsafe(html)
    CSS.highlights.clear()
    let reports = 0
    const reading = readingInto(ofTheBrowser, () => {
      reports += 1
    })
    const started = reading.start()
    await act()
    await started
    await until(areFramesLoaded, 1000)
    const answer = { painted: painted(ofTheBrowser), fresh: await freshlyPainted() }
    const isFollowed = (): boolean => {
      answer.painted = painted(ofTheBrowser)
      return String(answer.painted) === String(answer.fresh)
    }
    await until(isFollowed)
    // A frame may have gone to another document while the page was read afresh.
    if (!isFollowed()) answer.fresh = await freshlyPainted()
    await until(isFollowed)
    reading.stop()
    return { ...answer, scanned: scanned.splice(0), reports }
  },

  /** Changes the page step by step, each in a task of its own. */
  followSteps(html: string, steps: readonly (readonly PageChange[])[]): Promise<Followed> {
    return this.follow(html, async () => {
      for (const step of steps) {
        for (const change of step) applyChange(change)
        await new Promise((resolve) => setTimeout(resolve))
      }
    })
  },

  /** How many mutations a page sees while it is read and painted. */
  async mutationsOfReading(html: string): Promise<number> {
    document.body.setHTMLUnsafe(html)
    const observer = new MutationObserver(() => {})
    const everything = { childList: true, characterData: true, attributes: true, subtree: true }
    observer.observe(document, everything)
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      if (shadowRoot !== null) observer.observe(shadowRoot, everything)
    }
    const reading = readingInto(ofTheBrowser)
    await reading.start()
    reading.show(1)
    const seen = observer.takeRecords().length
    reading.stop()
    return seen + observer.takeRecords().length
  },
}

declare global {
  interface Window {
    paintedTest: typeof paintedTest
  }
}

window.paintedTest = paintedTest

import '../../lib/ui/styles.css'
import { render } from 'preact'
import type { Catalogue } from '../../lib/lexicon/catalogue.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Actions } from '../../lib/ui/actions.ts'
import { Panel } from '../../lib/ui/panel.tsx'
import { textDirection, textLanguage } from '../../lib/ui/texts.ts'
import type { ExampleMatches } from './example-matches.ts'
import { type State, statesOf } from './states.ts'

/** What the page is given before this script runs. */
interface Given {
  readonly matches: ExampleMatches
  readonly catalogue: Catalogue
}

declare global {
  interface Window {
    given: Given
    gallery: typeof gallery
  }
}

/** The panel in every state, without an extension around it. */
const gallery = {
  /** What the panel asked to be shown on the page, by id. */
  shown: [] as number[],

  names: (): string[] => Object.keys(statesOf(window.given.matches.en)),

  /**
   * Shows a state.
   * @param pageLanguage of the matches; the texts' own if absent
   */
  async show(name: string, pageLanguage: LanguageCode = textLanguage()): Promise<void> {
    const state = statesOf(window.given.matches[pageLanguage])[name]
    const root = document.getElementById('app')
    if (state === undefined || root === null) throw new Error(`There is no state ${name}.`)
    document.documentElement.lang = textLanguage()
    document.documentElement.dir = textDirection()
    render(null, root)
    render(<Panel {...panelOf(state)} />, root)
    await painted()
    for (const selector of state.clicks ?? []) {
      const element = document.querySelector<HTMLElement>(selector)
      if (element === null) throw new Error(`In the state ${name} nothing matches ${selector}.`)
      element.click()
      await painted()
    }
    if (state.types !== undefined) {
      type(state.types)
      await painted()
    }
    if (state.looksAt === undefined) return
    document.querySelector(state.looksAt)?.scrollIntoView()
    await painted()
  },
}

function panelOf({ page, access, settings, refuses = false }: State) {
  const answer = async (): Promise<boolean> => !refuses
  const actions: Actions = {
    ...{ turn: answer, readOnce: answer, readAlways: answer, takeBack: answer },
    ...{ forgetDamaged: answer, copy: answer },
    show: (id) => void gallery.shown.push(id),
    reload: () => {},
    readAgain: () => {},
    openPanel: () => {},
    shortcuts: async () => ({ popup: 'Alt+Shift+F', highlights: 'Alt+Shift+H' }),
    changeShortcuts: () => {},
  }
  return { page, access, settings, actions, catalogue: window.given.catalogue }
}

function type(words: string): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) throw new Error('Nothing to type into has the focus.')
  field.value = words
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Two frames: effects run after the first. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
}

window.gallery = gallery

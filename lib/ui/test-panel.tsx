import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { Catalogue } from '../lexicon/catalogue.ts'
import { settingsOf } from '../settings/choices.ts'
import { Panel, type PanelProps } from './panel.tsx'

/** A catalogue of one frame, for tests. */
export const exampleCatalogue: Catalogue = {
  frames: [
    {
      id: 'protesters-as-terrorists',
      family: 'protest',
      name: { en: 'Protesters as terrorists', ar: 'المحتجون إرهابيين' },
      what: { en: 'A crowd is called terrorists.', ar: 'يسمّى حشد إرهابيين.' },
      why: { en: 'The label ends the talk.', ar: 'تنهي التسمية الكلام.' },
    },
  ],
}

type Given = Partial<Omit<PanelProps, 'actions'>> & {
  page: PanelProps['page']
  openPanel?: () => void
}

/** Draws the panel for a test, with actions that record what is asked of them and agree to it. */
export function openPanel({ openPanel, ...given }: Given) {
  const actions = {
    turn: vi.fn(async () => true),
    show: vi.fn(),
    readOnce: vi.fn(async () => true),
    readAlways: vi.fn(async () => true),
    takeBack: vi.fn(async () => true),
    reload: vi.fn(),
    forgetDamaged: vi.fn(async () => true),
    readAgain: vi.fn(),
    copy: vi.fn(async (_words: string) => true),
    shortcuts: vi.fn(async () => ({ popup: 'Alt+Shift+F', highlights: '' })),
    changeShortcuts: vi.fn(),
    ...(openPanel && { openPanel }),
  }
  const props: PanelProps = {
    access: { kind: 'listed', host: 'elaph.com', isPrivate: false },
    settings: settingsOf({}),
    catalogue: exampleCatalogue,
    actions,
    ...given,
  }
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const show = (changes: Partial<PanelProps>): void => {
    act(() => render(<Panel {...props} {...changes} />, root))
  }
  show({})
  const textOf = (selector: string): string => root.querySelector(selector)?.textContent ?? ''
  return { root, actions, textOf, show, announced: () => textOf('[data-announcer]') }
}

/** The panel that a test drew last. */
export function shownPanel(): Element | null {
  return document.body.firstElementChild
}

/** Clicks as a reader does, and waits for what comes of it. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click')
  await act(async () => {
    element.click()
    await Promise.resolve()
  })
}

/** Presses a key where the focus is, and hands out the event once all is done. */
export async function press(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const target = document.activeElement ?? document.body
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  await act(async () => void target.dispatchEvent(event))
  return event
}

// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '../lexicon/catalogue.ts'
import { exampleMatch, exampleReport } from '../messages/example.ts'
import type { MatchReport, PageState } from '../messages/report.ts'
import { ReportView } from './report-view.tsx'
import { speak } from './test-texts.ts'
import type { View } from './view.ts'

const catalogue: Catalogue = {
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
const onShow = vi.fn()
let root = document.createElement('div')

beforeEach(() => {
  vi.clearAllMocks()
  speak('en')
  root = document.createElement('div')
})

function show(view: View, unsaved = false): void {
  const page = <ReportView view={view} unsaved={unsaved} catalogue={catalogue} onShow={onShow} />
  act(() => render(page, root))
}

function showMatches(matches: readonly MatchReport[], state: PageState = 'done'): void {
  show({ kind: 'report', report: exampleReport({ state, matches }) })
}

const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? ''

function openDetails(): void {
  const details = root.querySelector('details')
  act(() => {
    if (details) details.open = true
  })
}

describe('the report', () => {
  it.each<[string, View, string]>([
    ['has been read in part', stateView('reading'), 'Reading the page …'],
    ['holds no framing', stateView('done'), 'No framing found'],
    ['is not read by choice', stateView('off'), 'Highlights are switched off'],
    ['is in another language', stateView('language-not-read'), 'This language is not read'],
    ['could not be read', stateView('failed'), 'Something went wrong'],
    ['is on no list', { kind: 'unreadable' }, 'This page is not read'],
  ])('says so when the page %s, and what to do', (_, view, title) => {
    show(view)
    expect(textOf('[role=status] h2')).toBe(title)
    expect(textOf('[role=status] p')).not.toBe('')
  })

  it('says nothing while nothing is known yet, but has the place for it', () => {
    show({ kind: 'waiting' })
    expect(root.querySelector('[role=status]')?.textContent).toBe('')
  })

  it('says when a choice could not be saved', () => {
    show(stateView('done'), true)
    expect(textOf('[role=status]')).toContain('Your choice could not be saved')
  })

  it('counts the matches and lists them in the order of the page', () => {
    showMatches([exampleMatch({ id: 1 }), exampleMatch({ id: 2 })])
    expect(textOf('.summary h2')).toBe('2 framings on this page')
    const ids = [...root.querySelectorAll('.matches > li')].map((item) =>
      item.getAttribute('data-match'),
    )
    expect(ids).toEqual(['1', '2'])
  })
})

describe('a match', () => {
  it('shows its words in their context, its frame, and who says it', () => {
    showMatches([exampleMatch()])
    expect(textOf('.quotation')).toBe('The minister called the strikers terrorists and left.')
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'strikers',
      'terrorists',
    ])
    expect(textOf('.frame')).toBe('Protesters as terrorists')
    expect(textOf('.voice')).toBe('In the words of “The minister”')
  })

  it('shows its page words in their own language', () => {
    showMatches([exampleMatch({ lang: 'ar', speaker: 'الوزير' })])
    expect(root.querySelector('.quotation')?.getAttribute('lang')).toBe('ar')
    expect(root.querySelector('.voice bdi')?.outerHTML).toBe('<bdi lang="ar">«الوزير»</bdi>')
  })

  it.each<[MatchReport['voice'], string]>([
    ['asserted', 'The page says it itself'],
    ['attributed', 'In somebody else’s words'],
    ['distanced', 'Held at arm’s length'],
    ['denied', 'Denied'],
  ])('says %s in plain words where nobody is named', (voice, words) => {
    const { speaker, ...nameless } = exampleMatch({ voice })
    showMatches([nameless])
    expect(textOf('.voice')).toBe(words)
  })

  it('is shown on the page when it is chosen', () => {
    showMatches([exampleMatch({ id: 12 })])
    root.querySelector<HTMLElement>('button.show')?.click()
    expect(onShow).toHaveBeenCalledWith(12)
  })

  it('tells its evidence when that is opened, and not before', () => {
    showMatches([exampleMatch()])
    expect(root.querySelector('.evidence')).toBeNull()
    openDetails()
    const rows = [...root.querySelectorAll('.evidence > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ])
    expect(rows).toEqual([
      ['The wording', 'A crowd is called terrorists.'],
      ['What it does', 'The label ends the talk.'],
      ['The words', 'strikers who is namedterrorists what they are called'],
      ['How they are tied', 'somebody calls one the other'],
      ['The voice', '“called” decides it'],
      ['The rule', 'Protesters as terrorists, protesters-called-terrorists'],
      ['In the article', 'paragraph 4, «الإرهابيين» a translation'],
    ])
  })

  it('says so where one term tells it alone', () => {
    const { relation: _, ...alone } = exampleMatch()
    showMatches([alone])
    openDetails()
    expect(textOf('.evidence')).toContain('The term says it alone')
  })

  it('quotes the article in Arabic, whatever the page is', () => {
    showMatches([exampleMatch()])
    openDetails()
    const phrase = root.querySelector('.evidence bdi[lang=ar]')
    expect([phrase?.getAttribute('dir'), phrase?.textContent]).toEqual(['rtl', '«الإرهابيين»'])
  })

  it('goes by its id where the catalogue does not know the frame', () => {
    showMatches([exampleMatch({ frame: 'brand-new' })])
    expect(textOf('.frame')).toBe('brand-new')
  })

  it('runs no markup of the page', () => {
    showMatches([exampleMatch({ before: '<img src=x onerror=alert(1)>' })])
    expect(root.querySelector('img')).toBeNull()
  })
})

function stateView(state: PageState): View {
  return { kind: 'report', report: exampleReport({ state, matches: [] }) }
}

// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleMatch, exampleReport } from '../../messages/example.ts'
import type { MatchReport } from '../../messages/report.ts'
import { click, openPanel } from '../test-panel.tsx'
import { speak } from '../test-texts.ts'

beforeEach(() => speak('en'))

function showMatch(match: MatchReport) {
  const report = exampleReport({ matches: [match] })
  const panel = openPanel({ page: { kind: 'report', report } })
  return {
    ...panel,
    open: () =>
      act(() => panel.root.querySelector('details')?.setAttribute('open', '')) ?? undefined,
  }
}

describe('a match', () => {
  it('shows its words in their context, its frame, and who says it', () => {
    const { root, textOf } = showMatch(exampleMatch())
    expect(textOf('.quotation')).toBe('The minister called the strikers terrorists and left.')
    const marks = [...root.querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks).toEqual(['strikers', 'terrorists'])
    expect(textOf('.frame')).toBe('Protesters as terrorists')
    expect(textOf('.voice')).toBe('In the words of “The minister”')
  })

  it('shows its page words in their own language', () => {
    const { root } = showMatch(exampleMatch({ lang: 'ar', speaker: 'الوزير' }))
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
    expect(showMatch(nameless).textOf('.voice')).toBe(words)
  })

  it('is shown on the page when it is chosen', async () => {
    const { root, actions } = showMatch(exampleMatch({ id: 12 }))
    await click(root.querySelector('button.show'))
    expect(actions.show).toHaveBeenCalledWith(12)
  })

  it('tells its evidence when that is opened, and not before', () => {
    const { root, open } = showMatch(exampleMatch())
    expect(root.querySelector('.evidence')).toBeNull()
    open()
    const rows = [...root.querySelectorAll('.evidence > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ])
    expect(rows).toEqual([
      ['The wording', 'A crowd is called terrorists.'],
      ['What it does', 'The label ends the talk.'],
      ['The words', 'strikers who or what is meantterrorists what they are called'],
      ['How they are tied', 'somebody calls one the other'],
      ['The voice', '“called” decides it'],
      ['The rule', 'Protesters as terrorists, protesters-called-terrorists'],
      ['In the article', 'paragraph 4, «الإرهابيين» a translation'],
    ])
  })

  it('tells that quotation marks decide the voice, and shows them', () => {
    const { open, textOf } = showMatch(
      exampleMatch({
        voice: 'distanced',
        voiceCue: { by: 'quotation-marks', text: '“terrorists”' },
      }),
    )
    open()
    expect(textOf('.evidence')).toContain('the quotation marks in “terrorists” decide it')
  })

  it('is copied in plain lines that tell all of it and nothing of the page but the sentence', async () => {
    const { root, open, actions, textOf, announced } = showMatch(exampleMatch())
    open()
    await click(root.querySelector('[data-action=copy]'))
    expect(actions.copy.mock.calls[0]?.[0].split('\n')).toEqual([
      'Protesters as terrorists (The protest)',
      'The minister called the strikers terrorists and left.',
      'The words: strikers (who or what is meant) · terrorists (what they are called)',
      'The voice: In the words of “The minister”',
      'The rule: protesters-as-terrorists/protesters-called-terrorists (en)',
      'In the article: paragraph 4, «الإرهابيين» a translation',
    ])
    expect(textOf('.toast p')).toContain('Nothing was sent')
    expect(announced()).toContain('Nothing was sent')
  })

  it('says so where the clipboard is refused, and tries again', async () => {
    const { root, open, actions, textOf } = showMatch(exampleMatch())
    actions.copy.mockResolvedValueOnce(false)
    open()
    await click(root.querySelector('[data-action=copy]'))
    expect(textOf('[data-problem=uncopied]')).toContain('could not be copied')
    await click(root.querySelector('[data-problem=uncopied] button'))
    expect(root.querySelector('[data-problem=uncopied]')).toBeNull()
    expect(textOf('.toast p')).toContain('Copied')
  })

  it('says so where one term tells it alone', () => {
    const { relation: _, ...alone } = exampleMatch()
    const { open, textOf } = showMatch(alone)
    open()
    expect(textOf('.evidence')).toContain('The term says it alone')
  })

  it('quotes the article in Arabic, whatever the page is', () => {
    const { root, open } = showMatch(exampleMatch())
    open()
    const phrase = root.querySelector('.evidence bdi[lang=ar]')
    expect([phrase?.getAttribute('dir'), phrase?.textContent]).toEqual(['rtl', '«الإرهابيين»'])
  })

  it('goes by its id where the catalogue does not know the frame', () => {
    expect(showMatch(exampleMatch({ frame: 'brand-new' })).textOf('.frame')).toBe('brand-new')
  })

  it('runs no markup of the page', () => {
    const { root } = showMatch(exampleMatch({ before: '<img src=x onerror=alert(1)>' }))
    expect(root.querySelector('img')).toBeNull()
  })
})

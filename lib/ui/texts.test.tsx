// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { shapeRelations } from '../lexicon/types.ts'
import { Sentence } from './sentence.tsx'
import { speak } from './test-texts.ts'
import { countText, text, textDirection, textLanguage } from './texts.ts'

beforeEach(() => speak('en'))

describe('texts', () => {
  it('know their own language and direction', () => {
    expect([textLanguage(), textDirection()]).toEqual(['en', 'ltr'])
    speak('ar')
    expect([textLanguage(), textDirection()]).toEqual(['ar', 'rtl'])
  })

  it('fill their parts', () => {
    expect(text('voice.deniedBy', { speaker: 'the minister' })).toBe('Denied by the minister')
  })

  it('count as English does', () => {
    expect(countText('summary.found', 1)).toBe('One framing on this page')
    expect(countText('summary.found', 1200)).toBe('1,200 framings on this page')
  })

  it('count as Arabic does', () => {
    speak('ar')
    expect(countText('summary.found', 2)).toBe('تأطيران في هذه الصفحة')
    expect(countText('summary.found', 3)).toMatch(/^[3٣] تأطيرات /)
    expect(countText('summary.found', 11)).toMatch(/^(11|١١) تأطيرًا /)
    expect(countText('summary.found', 100)).toMatch(/^(100|١٠٠) تأطير /)
  })

  it.each(shapeRelations)('say how terms are tied by "%s"', (relation) => {
    expect(text(`shape.${relation}`)).not.toBe('')
  })
})

describe('Sentence', () => {
  it('puts elements where the parts stand', () => {
    const root = document.createElement('p')
    render(<Sentence of="voice.attributedTo" parts={{ speaker: <bdi>الوزير</bdi> }} />, root)
    expect(root.innerHTML).toBe('In the words of <bdi>الوزير</bdi>')
  })
})

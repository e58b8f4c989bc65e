// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleReport } from '../../messages/example.ts'
import { click, openPanel, shownPanel } from '../test-panel.tsx'
import { speak } from '../test-texts.ts'

beforeEach(() => speak('en'))

async function openKeys() {
  const panel = openPanel({ page: { kind: 'report', report: exampleReport() } })
  await click(panel.root.querySelector('[data-action=keys]'))
  await click(shownPanel()?.querySelector('dl'))
  const rowOf = (what: string): string =>
    [...panel.root.querySelectorAll('.keys div')].find(
      (row) => row.querySelector('dd')?.textContent === what,
    )?.firstElementChild?.textContent ?? 'no such row'
  return { ...panel, rowOf }
}

describe('the list of keys', () => {
  it('tells the shortcuts of the browser as they are set', async () => {
    const { rowOf } = await openKeys()
    expect(rowOf('Open Framelight, anywhere in the browser')).toBe('AltShiftF')
    expect(rowOf('Switch highlights on or off')).toBe('not set')
  })

  it('leads to where they are changed', async () => {
    const { root, actions } = await openKeys()
    await click(root.querySelector('[data-action=change-shortcuts]'))
    expect(actions.changeShortcuts).toHaveBeenCalledOnce()
  })
})

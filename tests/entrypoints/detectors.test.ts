import { expect, it, vi } from 'vitest'
import { equipmentFromBackground } from '../../entrypoints/content/detectors.ts'
import { askForTables } from '../../lib/messages/background.ts'

vi.mock('../../lib/messages/background.ts', () => ({ askForTables: vi.fn() }))

it('has nothing to read with, and asks for nothing, where the engine has not come', async () => {
  expect(await equipmentFromBackground()('en')).toBeUndefined()
  expect(askForTables).not.toHaveBeenCalled()
})

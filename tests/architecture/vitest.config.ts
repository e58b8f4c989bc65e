import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** On its own, so that it judges a house that does not build, too. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { name: 'architecture', include: ['tests/architecture/*.test.ts'], testTimeout: 30_000 },
})

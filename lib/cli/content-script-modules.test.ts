import { build } from 'vite'
import { expect, test } from 'vitest'
import { contentScriptModules } from './content-script-modules.ts'

const entry = 'entry.js'

/** The code of a bundle that asks the polyfill for the browser. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      contentScriptModules(),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? "import browser from 'webextension-polyfill'; globalThis.found = browser"
            : undefined,
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('vite built nothing')
  return output.output[0].code
}

test('whoever asks the polyfill gets the browser itself, and none of the polyfill’s code', async () => {
  const code = await bundled()
  const world: { chrome: object; found?: object } = { chrome: { of: 'Chromium' } }
  new Function('globalThis', code)(world)
  expect(world.found).toBe(world.chrome)
  expect(code.length).toBeLessThan(500)
})

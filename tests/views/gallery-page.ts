import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { catalogueOf } from '../../lib/lexicon/catalogue.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import { type LanguageCode, languageCodes } from '../../lib/lexicon/types.ts'
import { messagesOf } from '../../lib/ui/test-texts.ts'
import { exampleMatches } from './example-matches.ts'

/** Where the panel stands: each place has the style of its own document. */
export type Where = 'popup' | 'sidepanel'

/** The gallery as HTML documents that need nothing beside themselves. */
export async function galleryPages(): Promise<(language: LanguageCode, where: Where) => string> {
  const { code, css } = await bundled()
  const given = JSON.stringify({ matches: exampleMatches(), catalogue: catalogueOf(frames) })
  const texts = Object.fromEntries(languageCodes.map((language) => [language, textsOf(language)]))
  return (language, where) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Framelight</title>
<style>${css}\n${read(`../../entrypoints/${where}/${where}.css`)}</style>
<body><div id="app"></div>
<script>
window.given = ${escaped(given)}
const texts = ${escaped(texts[language] ?? '')}
globalThis.browser = { runtime: { id: 'gallery' }, i18n: { getMessage: (name) => texts[name] ?? '' } }
</script>
<script>${escaped(code)}</script>
</body>
</html>`
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

function textsOf(language: LanguageCode): string {
  const texts = messagesOf(language).map((message) => [
    message.key.join('_'),
    'message' in message ? message.message : '',
  ])
  return JSON.stringify(Object.fromEntries(texts))
}

/** No text of ours may end the script that it stands in. */
function escaped(script: string): string {
  return script.replaceAll('</', '<\\/')
}

async function bundled(): Promise<{ code: string; css: string }> {
  const entry = fileURLToPath(new URL('./gallery.tsx', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  })
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n')
  const css = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )
  if (code === '' || css.length === 0) throw new Error(`${entry} gave no script or no style.`)
  return { code, css: css.join('\n') }
}

import { resolve } from 'node:path'
import { defineConfig, type UserManifest } from 'wxt'
import { turnHighlights } from './entrypoints/background/commands.ts'
import { iconPaths } from './entrypoints/background/icons.ts'
import { contentScriptModules } from './lib/cli/content-script-modules.ts'
import { PaintFirst } from './lib/cli/paint-first.ts'
import { ThirdParty } from './lib/cli/third-party.ts'
import { packageAssets } from './lib/compile/assets.ts'
import { languageCodes } from './lib/lexicon/types.ts'
import { matchesOf } from './lib/sites/matches.ts'
import { newsSites } from './lib/sites/sites.ts'

type ContentScript = NonNullable<UserManifest['content_scripts']>[number]

/** Frames that hold a document of the page's own have no address to match. */
const inAllFrames = { all_frames: true, match_origin_as_fallback: true } as const

/** Nothing but what lies in the package; with it come the styles that stand in our documents. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const thirdParty = new ThirdParty()
const views = new PaintFirst(['/catalogue.json'])

/** Kinds of entrypoints that run in pages. */
const pageScripts = new Set(['content-script', 'unlisted-script'])

/**
 * The scripts stand in the pages of the listed sites, in the page alone, and read its frames from
 * there; what is painted in them needs the style in each. Each script comes in a task of its own.
 */
function onListedSites({ css = [], ...script }: ContentScript): ContentScript[] {
  const matches = matchesOf(newsSites)
  return [
    { matches, js: ['engine.js'], run_at: 'document_end' },
    { matches, js: ['reading.js'], run_at: 'document_end' },
    { ...script, matches },
    { matches, css, ...inAllFrames },
  ]
}

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [thirdParty.plugin(), views.plugin()],
  }),
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'lib/ui/locales') },
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // PRIVACY.md says why.
    incognito: 'spanning',
    permissions: ['storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    // Readers change them on the browser's own page of shortcuts.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      [turnHighlights]: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_extension_turn__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    browser_specific_settings: {
      gecko: {
        id: 'framelight@framelight.invalid',
        // The first Firefox that draws line styles in ::highlight().
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => !pageScripts.has(type))) return
      config.plugins = [...(config.plugins ?? []), contentScriptModules()]
    },
    'build:done': ({ config }) => thirdParty.write(config.outDir),
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = manifest.content_scripts?.flatMap(onListedSites)
      const { content_security_policy: policy } = manifest
      if (typeof policy === 'object' && policy.extension_pages !== undefined) {
        policy.extension_pages = views.policy(policy.extension_pages)
      }
      // What the toolbar shows on pages that tell nothing of themselves.
      Object.assign(manifest.action ?? {}, {
        default_icon: iconPaths('idle'),
        default_title: '__MSG_badge_unread__',
      })
      if (wxt.config.browser !== 'firefox') {
        delete manifest.browser_specific_settings
        manifest.minimum_chrome_version = '120'
        return
      }
      // Firefox paints highlights inside shadow roots only with a sheet of user origin;
      // Chromium paints them anyway and knows no such key here.
      for (const script of manifest.content_scripts ?? []) {
        if (script.css) Object.assign(script, { css_origin: 'user' })
      }
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.push(...packageAssets((bytes) => Buffer.from(bytes).toString('base64')))
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('catalogue.json', ...languageCodes.map((lang) => `tables/${lang}.jsonl`))
    },
  },
})

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { BrowserName } from './types.ts'

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const
const commands = { chromium: 'npm run build', firefox: 'npm run build:firefox' } as const

const manifestSchema = v.object({
  action: v.object({ default_popup: v.string() }),
  side_panel: v.optional(v.object({ default_path: v.string() })),
  sidebar_action: v.optional(v.object({ default_panel: v.string() })),
  browser_specific_settings: v.optional(v.object({ gecko: v.object({ id: v.string() }) })),
})

export interface BuiltExtension {
  /** Absolute path of the folder that a browser loads. */
  readonly folder: string
  /** Path of the popup inside the extension, without a slash before it. */
  readonly popup: string
  /** Path of the side panel or sidebar, in the same way. */
  readonly panel: string
  /** The id that Firefox knows it by. */
  readonly geckoId: string | undefined
}

/**
 * The extension as it was last built for a browser, or as it lies in another folder. Throws,
 * naming the command, if it was not built.
 */
export function builtExtension(
  browser: BrowserName,
  folder = fileURLToPath(new URL(`../../.output/${folders[browser]}`, import.meta.url)),
): BuiltExtension {
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`no build for ${browser} in ${folder}: run \`${commands[browser]}\` first`)
  }
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')),
  )
  return {
    folder,
    popup: manifest.action.default_popup,
    panel: manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? '',
    geckoId: manifest.browser_specific_settings?.gecko.id,
  }
}

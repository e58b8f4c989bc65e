import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type PermissionKind, permissions } from '../../lib/sites/permissions.ts'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { builtExtension } from '../drivers/built-extension.ts'

const names = v.optional(v.array(v.string()), [])
const schema = v.looseObject({
  permissions: names,
  optional_permissions: names,
  host_permissions: names,
  optional_host_permissions: names,
  content_scripts: v.array(
    v.looseObject({ matches: v.array(v.string()), js: names, all_frames: v.optional(v.boolean()) }),
  ),
})

const file = `${builtExtension(browserUnderTest).folder}/manifest.json`
const manifest = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))

const asked: Readonly<Record<PermissionKind, readonly string[]>> = {
  permissions: manifest.permissions,
  optional_host_permissions: manifest.optional_host_permissions,
  // Once for the script and once for the style, which frames need too.
  content_scripts: [...new Set(manifest.content_scripts.flatMap(({ matches }) => matches))],
}

describe('the built manifest', () => {
  test.each(['permissions', 'optional_host_permissions', 'content_scripts'] as const)(
    'asks in %s for what has a written reason, and for nothing else',
    (kind) => {
      const reasoned = permissions
        .filter(
          (one) =>
            one.kind === kind && (one.browsers ?? [browserUnderTest]).includes(browserUnderTest),
        )
        .flatMap(({ values }) => values)
      expect([...asked[kind]].sort()).toEqual([...reasoned].sort())
    },
  )

  test('asks for no host beyond its content scripts, and lets no page reach into the package', () => {
    expect(manifest.host_permissions).toEqual([])
    expect(manifest.optional_permissions).toEqual([])
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  test('brings no script into frames', () => {
    const framed = manifest.content_scripts.filter(({ all_frames }) => all_frames)
    expect(framed.flatMap(({ js }) => js)).toEqual([])
  })

  test('brings scripts that send the page no event and no message', () => {
    const { folder } = builtExtension(browserUnderTest)
    const scripts = manifest.content_scripts.flatMap(({ js }) => js)
    expect(scripts).toEqual(['engine.js', 'reading.js', 'content-scripts/content.js'])
    for (const script of scripts) {
      expect(readFileSync(`${folder}/${script}`, 'utf8')).not.toMatch(
        /dispatchEvent|window\.postMessage/,
      )
    }
  })

  test('lets its pages load nothing but what is in the package', () => {
    const policy = JSON.stringify(manifest.content_security_policy)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})

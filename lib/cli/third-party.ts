import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The file in the package that names others' code and its licences. */
export const licencesFile = 'licences.txt'

const moduleOfPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//

/**
 * Notes whose code goes into a build, and writes it down with the licences. Vite's own list knows
 * one bundle at a time; an extension is several.
 */
export class ThirdParty {
  readonly #folders = new Map<string, string>()

  /** To be given to every bundle of the build. */
  plugin(): Plugin {
    return {
      name: 'note-third-party',
      generateBundle: (_options, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue
          for (const [id, { renderedLength }] of Object.entries(part.modules)) {
            if (renderedLength > 0) this.#note(id)
          }
        }
      },
    }
  }

  /** Writes the file into a finished build. */
  write(folder: string): void {
    const notices = [...this.#folders].sort().map(([name, from]) => noticeOf(name, from))
    writeFileSync(join(folder, licencesFile), notices.join('\n'))
  }

  #note(id: string): void {
    const [folder, name] = moduleOfPackage.exec(id.replaceAll('\\', '/')) ?? []
    if (folder !== undefined && name !== undefined)
      this.#folders.set(name, folder.replace(/\0/g, ''))
  }
}

function noticeOf(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

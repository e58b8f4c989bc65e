import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One import of one file; paths are from the top of the project, with slashes. */
export interface Import {
  readonly from: string
  /** A path for a file of ours, else the package as it is written. */
  readonly to: string
  readonly ours: boolean
  readonly typeOnly: boolean
}

/** Every file of the project, new ones too, that git does not ignore. */
export function projectFiles(): string[] {
  const given = ['ls-files', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', given, { cwd: root, encoding: 'utf8' })
  return listed.split('\n').filter((line) => line !== '')
}

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

interface Request {
  readonly specifier: string
  readonly typeOnly: boolean
}

function requestsOf(path: string, code: string): Request[] {
  const { module, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  const exports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    )
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
  }))
  return [...imports, ...exports, ...dynamic]
}

/** The imports of one file, exports from other files and dynamic imports among them. */
export function importsIn(path: string, code: string): Import[] {
  return requestsOf(path, code).map(({ specifier, typeOnly }) => {
    const ours = specifier.startsWith('.')
    const target = ours ? posix.join(posix.dirname(path), specifier) : specifier
    return { from: path, to: target.replace(/\?\w+$/, ''), ours, typeOnly }
  })
}

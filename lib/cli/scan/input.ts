import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fromWorkingFolder } from '../files.ts'
import type { Bytes } from './decode.ts'

/** The name of standard input. */
export const standardInput = '-'

/** What an input is called in a sentence. */
export function shownName(name: string): string {
  return name === standardInput ? 'standard input' : name
}

export type Form = 'html' | 'text'

/** A file or standard input, not read yet. */
export interface Input {
  readonly name: string
  readonly bytes: Bytes
}

/** Opens a file or standard input; a sentence with the remedy where that cannot be done. */
export async function openInput(name: string): Promise<Input | string> {
  if (name === standardInput) {
    if (process.stdin.isTTY) console.error('Reading what you type; Ctrl-D ends it.')
    return { name, bytes: process.stdin }
  }
  const path = fromWorkingFolder(name)
  try {
    if ((await stat(path)).isDirectory()) return `${name} is a folder: name the files in it.`
  } catch (error) {
    return whyNot(name, error)
  }
  return { name, bytes: createReadStream(path) }
}

/** Why a file cannot be read, as a sentence with the remedy. */
export function whyNot(input: string, error: unknown): string {
  const name = shownName(input)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `There is no file ${name}: check its name.`
  if (code === 'EACCES') return `${name} may not be read: check its permissions.`
  return `${name} cannot be read: ${error instanceof Error ? error.message : error}.`
}

/** Whether the input is HTML, by its name or by how it begins; and the bytes, from the start. */
export async function recogniseForm({ name, bytes }: Input): Promise<{ form: Form; bytes: Bytes }> {
  if (/\.x?html?$/i.test(name)) return { form: 'html', bytes }
  if (/\.(txt|text|md)$/i.test(name)) return { form: 'text', bytes }
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  const begin = first.done ? '' : new TextDecoder('latin1').decode(first.value.subarray(0, 512))
  const form = /^\W*<(!doctype html|html|head|body|!--)/i.test(begin) ? 'html' : 'text'
  return { form, bytes: withFirst(first, iterator) }
}

async function* withFirst(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** A file as its name was typed: npm runs commands from the project's folder and tells the other. */
export function fromWorkingFolder(name: string): string {
  const typedIn = process.env.INIT_CWD
  const there = typedIn === undefined ? undefined : resolve(typedIn, name)
  return there !== undefined && existsSync(there) ? there : resolve(name)
}

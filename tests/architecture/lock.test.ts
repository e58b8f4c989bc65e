import { expect, test } from 'vitest'
import { readProjectFile } from './imports.ts'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The folders in which Node would look for a package that another one asks for. */
function* placesOf(from: string, name: string): Generator<string> {
  for (
    let folder = from;
    folder !== '';
    folder = folder.split('/node_modules/').slice(0, -1).join('/node_modules/')
  ) {
    yield `${folder}/node_modules/${name}`
  }
  yield `node_modules/${name}`
}

/**
 * npm drops from the lock what a registry does not offer or what another system left out, and
 * then `npm ci` refuses the lock: "Missing: … from lock file".
 */
test('package-lock.json names the packages of every system', () => {
  const packages: Record<string, Locked> = JSON.parse(readProjectFile('package-lock.json')).packages
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => ![...placesOf(from, name)].some((place) => place in packages))
      .map((name) => `${name}, which ${from} asks for`),
  )
  expect(missing).toEqual([])
})

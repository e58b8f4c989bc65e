import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { frameIds, frames, languages, read, refuse, requireId, write } from './lexicon-files.mjs'
import { root } from './project.mjs'

const [id] = process.argv.slice(2)
requireId(id, 'npm run new-frame -- ID, as in: npm run new-frame -- order-restored')
if (frameIds().includes(id)) refuse(`There is a frame ${id} already: ${frames}/${id}.`)

const codes = languages()
const empty = codes.map((code) => `${code}: ''`).join(', ')

const frame = `import type { Frame } from '../../types.ts'
${codes.map((code) => `import { ${code} } from './${code}.ts'`).join('\n')}

export const frame: Frame = {
  id: '${id}',
  family: 'protest',
  name: { ${empty} },
  what: { ${empty} },
  why: { ${empty} },
  rules: { ${codes.join(', ')} },
}
`

/** One line a frame, in the order of the alphabet. */
function withLine(index) {
  const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  const line = `export { frame as ${name} } from './${id}/frame.ts'`
  const lines = [...index.trim().split('\n'), line]
  const path = (one) => one.split("'")[1] ?? ''
  return `${lines.sort((a, b) => path(a).localeCompare(path(b), 'en')).join('\n')}\n`
}

mkdirSync(join(root, frames, id))
write(`${frames}/${id}/frame.ts`, frame)
for (const code of codes) {
  const rules = `import type { Rule } from '../../types.ts'

export const ${code}: readonly Rule[] = []
`
  write(`${frames}/${id}/${code}.ts`, rules)
}
write(`${frames}/all.ts`, withLine(read(`${frames}/all.ts`)))
console.log(`
Next: fill in the frame's texts and choose its family, then
  npm run new-rule -- ${id} en RULE
  npm run unit            names everything that is still missing`)

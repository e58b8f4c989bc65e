/** Commands in TypeScript, by the name under which npm runs them; each has its `main.ts`. */
const commands = ['scan', 'score', 'false-matches', 'reference']

const [name = '', ...given] = process.argv.slice(2)

async function readTypeScript() {
  try {
    const { register } = await import('tsx/esm/api')
    register()
    return true
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error('The tools are not installed yet: run `npm ci` in the project’s folder first.')
    return false
  }
}

/** Who reads what is printed may have seen enough, as `head` has; that is no mistake. */
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

if (!commands.includes(name)) {
  console.error(`There is no command ${name}: ${commands.join(', ')}.`)
  process.exitCode = 1
} else if (await readTypeScript()) {
  const { main } = await import(`./${name}/main.ts`)
  process.exitCode = await main(given)
} else process.exitCode = 1

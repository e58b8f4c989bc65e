import { frameIds, languages, read, refuse, requireId, ruleFiles, write } from './lexicon-files.mjs'

const usage =
  'npm run new-rule -- FRAME LANGUAGE RULE, as in: npm run new-rule -- order-restored en under-control'
const [frame, place = '', rule] = process.argv.slice(2)
const [language] = place.split('/')
requireId(rule, usage)
if (!frameIds().includes(frame)) {
  refuse(`There is no frame ${frame}. There are: ${frameIds().join(', ')}.`)
}
if (!languages().includes(language)) {
  refuse(`There is no language ${language}. There are: ${languages().join(', ')}.`)
}

const files = ruleFiles(frame, language)
for (const path of files.values()) {
  if (read(path).includes(`id: '${rule}'`)) refuse(`${path} has a rule ${rule} already.`)
}
const path = files.get(place)
if (path === undefined) {
  refuse(`${place} is no file of ${frame}'s rules. There are: ${[...files.keys()].join(', ')}.`)
}
const file = read(path)

const record = `  {
    id: '${rule}',
    source: { paragraph: 1, phrase: '', relation: 'synonym' },
    terms: { target: '', label: '' },
    anchor: 'label',
    shapes: ['copula'],
    examples: {
      asserted: [''],
      none: [''],
    },
  },
`

const end = file.lastIndexOf(']')
if (end < 0) refuse(`${path} does not end with a list of rules.`)
const before = file.slice(0, end)
write(path, `${before}${before.endsWith('[') ? '\n' : ''}${record}${file.slice(end)}`)
console.log(`
Next: fill in the rule.
  source    the article's paragraph, its phrase letter for letter, and how the rule stands to it
  terms     for each role a vocabulary's name (lib/lexicon/vocabularies) or words of its own
  shapes    how the terms stand to each other (lib/languages/${language}/shapes/)
  examples  a sentence that must match, its terms marked, and one that must not
  npm run unit            runs every example and names what is still missing`)

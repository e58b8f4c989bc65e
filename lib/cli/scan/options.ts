import { Command, InvalidArgumentError, Option } from 'commander'
import { languageCodes } from '../../lexicon/types.ts'
import { isEncoding } from './decode.ts'

/** What was asked for on the command line, as commander gives it. */
export interface ScanOptions {
  readonly format: 'text' | 'jsonl'
  readonly items?: string
  readonly as?: 'text' | 'html'
  readonly lang?: (typeof languageCodes)[number]
  readonly encoding?: string
}

const examples = `
Examples:
  npm run --silent scan -- report.html
  curl -s https://news.example/report | npm run --silent scan -- --format jsonl
  npm run --silent scan -- --items sentences.jsonl > matches.jsonl

Exit code 1 where a file could not be read, or a line was no item.`

/**
 * Reads the command line; ends the process with a sentence where it makes no sense. Commander: it
 * has no dependencies, runs on Node 20, checks choices, and tells which option was meant.
 */
export function readOptions(given: readonly string[]): {
  readonly files: readonly string[]
  readonly options: ScanOptions
} {
  const command = new Command('npm run --silent scan --')
    .description('Finds framing patterns in texts and HTML documents, in Arabic and English.')
    .argument('[FILE...]', 'text or HTML; none or - for standard input')
    .addOption(formatOption())
    .option(
      '--items <FILE>',
      'read lines {"id","text"}, print lines {"id","matches"}; - for standard input',
    )
    .addOption(
      new Option('--as <form>', 'what the files are, told by name and beginning otherwise').choices(
        ['text', 'html'],
      ),
    )
    .addOption(
      new Option('--lang <code>', 'read everything in this language').choices(languageCodes),
    )
    .option(
      '--encoding <label>',
      'of files that do not declare theirs, such as windows-1256',
      checkEncoding,
    )
    .addHelpText('after', examples)
    .parse(given, { from: 'user' })
  const options = command.opts<ScanOptions>()
  if (options.items !== undefined && command.args.length > 0) {
    command.error('error: --items takes the one file that follows it; leave the others out.')
  }
  return { files: command.args, options }
}

function formatOption(): Option {
  return new Option('--format <format>', 'text for a person, jsonl for one JSON object a document')
    .choices(['text', 'jsonl'])
    .default('text')
}

function checkEncoding(label: string): string {
  if (isEncoding(label)) return label
  throw new InvalidArgumentError('No such encoding is known; try utf-8 or windows-1256.')
}

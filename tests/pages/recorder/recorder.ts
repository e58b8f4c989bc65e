import browser from 'webextension-polyfill'
import { shadowRootOf } from '../../../entrypoints/reading/shadow-roots.ts'
import { PageReader } from '../../../lib/page/reader.ts'
import { type Look, type RecorderAnswer, recorderPort } from '../protocol.ts'
import { recordNetwork, recordWrites } from './calls.ts'
import { fingerprintOf } from './document.ts'
import { paintedRanges } from './painted.ts'
import { LongestTask } from './tasks.ts'

/**
 * Runs before the content script in the very world that it runs in, and tells the inspector what
 * was done there.
 */
const writes: string[] = []
const requests: string[] = []
const errors: string[] = []
const longest = new LongestTask()

recordWrites((name) => writes.push(name))
recordNetwork((name) => requests.push(name))
const seesWrites = provesItself()
recordErrors()

/** Writes where nobody sees it: a recorder that is blind would find every page untouched. */
function provesItself(): boolean {
  const probe = document.createElement('i')
  probe.append('text')
  probe.id = 'probe'
  probe.setAttribute('title', 'probe')
  probe.firstChild?.remove?.()
  const seen = ['Element.append', 'Element.id =', 'Element.setAttribute', 'CharacterData.remove']
  const sees = seen.every((name) => writes.includes(name))
  writes.length = 0
  return sees
}

function recordErrors(): void {
  addEventListener('error', ({ message, filename }) => {
    if (filename.includes('-extension://')) errors.push(`${message} (${filename})`)
  })
  // Firefox tells us of the page's own failures as well.
  addEventListener('unhandledrejection', ({ reason }) => {
    const stack: unknown = Reflect.get(Object(reason), 'stack')
    if (String(stack).includes('-extension://')) errors.push(`rejected: ${reason} ${stack}`)
  })
  console.error = (...given: unknown[]) => errors.push(`console.error: ${given.join(' ')}`)
}

function look(withText: boolean): Look {
  const seen = {
    ...{ seesWrites, writes: [...writes], requests: [...requests], errors: [...errors] },
    ...{ document: fingerprintOf(window), painted: paintedRanges() },
    longestTaskMs: longest.milliseconds,
  }
  return withText ? { ...seen, text: textRead() } : seen
}

function textRead(): string[] {
  return [...new PageReader(document, { shadowRootOf }).read()].map(({ text }) => text)
}

function answer(id: number, withText: boolean): RecorderAnswer {
  try {
    return { id, look: look(withText) }
  } catch (error) {
    return { id, problem: String(error) }
  }
}

/** Some pages wait for ever for something that is not here; they stand all the same. */
const patience = 4000

async function loaded(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true })
      setTimeout(resolve, patience)
    })
  }
  // A frame is read in an idle moment after it was loaded.
  for (let moment = 0; moment < 3 && window.length > 0; moment += 1) await idle()
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }))
}

browser.runtime.onConnect.addListener((port) => {
  if (port.name !== recorderPort) return
  port.onMessage.addListener((message) => {
    const { id, withText } = Object(message)
    port.postMessage(answer(id, withText === true))
  })
})
void loaded().then(() => browser.runtime.sendMessage(recorderPort))

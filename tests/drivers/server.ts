import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedPage {
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers for every host name; a browser that takes it as its proxy reaches nothing else. */
export interface PageServer {
  readonly port: number
  /** Every request so far: `GET http://host/path`, or `CONNECT host:443` for an encrypted one. */
  readonly requests: readonly string[]
  /** Serves a page, from now on, under an address such as `http://elaph.com/report.html`. */
  put(url: string, page: string | ServedPage): void
  /** Whether a page was put under an address. */
  serves(url: string): boolean
  close(): Promise<void>
}

const html = { 'content-type': 'text/html; charset=utf-8' }

function addressOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`).href
}

function answer(page: string | ServedPage | undefined, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404).end()
  } else if (typeof page === 'string') {
    response.writeHead(200, html).end(page)
  } else {
    response.writeHead(200, { ...html, ...page.headers }).end(page.body)
  }
}

/** Starts the server on a free port of the loopback interface. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, string | ServedPage>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    const address = addressOf(request)
    requests.push(`${request.method} ${address}`)
    answer(pages.get(address), response)
  })
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`)
    // A browser that is being closed hangs up before it is refused.
    socket.on('error', () => {})
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    requests,
    put: (url, page) => void pages.set(new URL(url).href, page),
    serves: (url) => pages.has(url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

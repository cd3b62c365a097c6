import { serve, type ServerType } from '@hono/node-server'
import { listeningOn, type Config } from './config.ts'
import { CannotStart } from './postgres/cannot-start.ts'

interface Application {
  fetch: (request: Request, env: object) => Response | Promise<Response>
}

export interface Listening {
  /** With the port and the address that turned out. */
  config: Config
  /** Takes no new request, and lets those under way finish. */
  close: () => Promise<void>
}

/**
 * Listens for requests to the application, which is made once its address is known.
 * @throws CannotStart where the port or the address cannot be had
 */
export function listen(config: Config, applicationAt: (config: Config) => Application): Promise<Listening> {
  return new Promise((resolve, reject) => {
    let application: Application | undefined
    const fetch: Application['fetch'] = (request, env) =>
      application?.fetch(request, env) ?? new Response('Starting', { status: 503 })
    const server = serve({ fetch, port: config.port, hostname: config.host }, ({ port }) => {
      const known = listeningOn(config, port)
      application = applicationAt(known)
      resolve({ config: known, close: () => closed(server) })
    })
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(config, error)))
    Object.assign(server, { requestTimeout: 120_000, headersTimeout: 10_000, keepAliveTimeout: 15_000 })
  })
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept open for the next request counts as idle only once its answer is out.
    const tidying = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 10_000).unref()
    server.close(() => {
      clearInterval(tidying)
      resolve()
    })
  })
}

function inWords({ port, host }: Config, error: NodeJS.ErrnoException): Error {
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Set PORT to another one.`,
    EACCES: `This user may not listen on port ${port}. Set PORT to one from 1024 on.`,
    EADDRNOTAVAIL: `This machine has no address ${host} to listen on. Correct HOST.`,
    ENOTFOUND: `This machine has no address ${host} to listen on. Correct HOST.`,
  }
  const sentence = words[error.code ?? '']
  return sentence ? new CannotStart(sentence) : error
}

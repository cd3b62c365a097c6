import { createServer, type AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a mail server was told: the envelope's recipients, and the message as it came. */
export interface Delivered {
  recipients: string[]
  message: string
}

/** A mail server that takes everything and keeps it, until the test is over. */
export async function mailServer(): Promise<{ url: string; delivered: Delivered[] }> {
  const delivered: Delivered[] = []
  const server = createServer((socket) => {
    let [recipients, message, inMessage] = [[] as string[], '', false]
    const answer = (line: string) => {
      if (inMessage) {
        if (line !== '.') return void (message += `${line}\n`)
        delivered.push({ recipients, message })
        ;[recipients, message, inMessage] = [[], '', false]
        return socket.write('250 kept\r\n')
      }
      if (/^RCPT/i.test(line)) recipients.push(line.slice('RCPT TO:'.length))
      inMessage = line === 'DATA'
      return socket.write(inMessage ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 yes\r\n')
    }
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = `${rest}${String(chunk)}`.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) answer(line)
    })
    socket.on('error', () => {})
    socket.write('220 here\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, delivered }
}

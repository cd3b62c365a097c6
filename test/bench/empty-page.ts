import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least that an answer can cost on this machine: an empty page of 20 KB from a plain server, in a process of its own. */
const [before, after] = ['<!DOCTYPE html><html lang="en"><title>Empty</title><!--', '--></html>']
const page = Buffer.from(before + ' '.repeat(20 * 1024 - before.length - after.length) + after)

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(page)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())

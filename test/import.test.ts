/** Bytes and addresses on their way in: encodings, limits, and what is refused. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSource, sourceOf } from '../src/import/source.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)
const read = async (content: Uint8Array, name = 'note.txt') => (await sourceOf({ bytes: content, name })).text

describe('encodings', () => {
  test.each([
    ['UTF-8 with a BOM', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes('Zoë left.')]), 'Zoë left.'],
    ['UTF-16 with a BOM', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('Zoë left.', 'utf16le')]), 'Zoë left.'],
    [
      'windows-1252',
      Buffer.concat([
        bytes('The caf'),
        Buffer.from([0xe9]),
        bytes(' in Gda'),
        Buffer.from([0x93, 0x94]),
        bytes(' was shut, and the mayor said so.'),
      ]),
      'The café in Gda“” was shut, and the mayor said so.',
    ],
    ['CRLF', bytes('One.\r\nTwo.\r\n'), 'One.\nTwo.\n'],
    ['emoji and Arabic', bytes('🔥 غادر الوزير Baghdad.'), '🔥 غادر الوزير Baghdad.'],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toBe(expected)
  })

  test('a page says its encoding itself', async () => {
    const page = Buffer.concat([
      bytes('<html><head><meta charset="iso-8859-2"></head><body><p>Prezes '),
      Buffer.from([0xa3]),
      bytes('ódzkiej rady odszed&#322;.</p></body></html>', 'latin1'),
    ])
    expect(await read(page, 'page.html')).toContain('Prezes Ł')
  })
})

describe('bad input ends in a sentence', () => {
  test.each([
    ['nothing', bytes('')],
    ['NUL bytes', bytes('a\0b\0c\0 some text that goes on for a while \0')],
    ['a PDF', bytes('%PDF-1.7 …')],
    ['one line of a megabyte', bytes('word '.repeat(200_000))],
    ['100,000 nested tags', bytes(`<html><body>${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`)],
    ['50 MB', bytes('The minister left. '.repeat(2_700_000))],
  ])('%s', async (name, content) => {
    const file = name.includes('tags') ? 'page.html' : 'note.txt'
    await expect(sourceOf({ bytes: content, name: file }).then(() => 'read')).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(/^[^\n]{10,300}\.$/),
    })
  })
})

describe('addresses', () => {
  let server: Server
  let base: string
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/page': (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<html><body><p>The crews walked out on Monday, and nobody knew why they did it.</p></body></html>'),
    '/moved': (response) => response.writeHead(302, { location: '/page' }).end(),
    '/inward': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    '/image': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/endless': (response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const timer = setInterval(() => response.write('more and more and more\n'), 5)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => undefined,
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  }

  beforeAll(async () => {
    server = createServer((request, response) => (answers[request.url ?? ''] ?? (() => response.writeHead(404).end()))(response))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('a page is fetched, also through a redirect', async () => {
    expect((await readSource(`${base}/moved`, { allowPrivate: true })).text).toContain('The crews walked out')
  })
  test.each([
    ['/page', {}, 'refused'],
    ['/image', { allowPrivate: true }, 'unsupported'],
    ['/endless', { allowPrivate: true, timeout: 600 }, 'timeout'],
    ['/silent', { allowPrivate: true, timeout: 600 }, 'timeout'],
    ['/none', { allowPrivate: true }, 'network'],
    ['/loop', { allowPrivate: true }, 'network'],
  ])('%s %o is %s', async (path, options, kind) => {
    await expect(readSource(base + path, options)).rejects.toMatchObject({ name: 'Failure', kind })
  })
  test.each([
    'http://localhost/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
  ])('%s is refused', async (address) => {
    await expect(readSource(address)).rejects.toMatchObject({ kind: 'refused' })
  })
})

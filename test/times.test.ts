import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'edtf'
import { describe, expect, it } from 'vitest'
import type { Document } from '../src/model/document.ts'
import type { Passage, TimeExpression } from '../src/model/reading.ts'
import { readTimes } from '../src/read/times/times.ts'

/**
 * Case files: an optional line '@published DATE', paragraphs, '==>', and a line for each expression:
 * `words | value`, or `words | value | key=…, key=…`. Cases are parted by '----'; a paragraph after '> ' is taken over from
 * another source, one after '# ' is a heading. Nothing after '==>' means that nothing is found.
 */
const folder = new URL('./cases/times/', import.meta.url)

for (const file of readdirSync(folder))
  describe(file, () => {
    for (const source of readFileSync(new URL(file, folder), 'utf8').split(/^----$/m)) {
      const [text = '', wanted = ''] = source.split(/^==>$/m)
      it(text.trim().slice(0, 100), () => {
        const document = documentOf(text.trim())
        const found = readTimes(document)
        expect(found.map((time) => shown(document.text, time, wanted)).join('\n')).toBe(wanted.trim().split('\n').map(tidied).join('\n'))
        for (const { value } of found) expect(isValue(value), value).toBe(true)
      })
    }
  })

function documentOf(source: string): Document {
  const [, published, body = ''] = /^(?:@published (\S+)\n)?([\s\S]*)$/.exec(source) ?? []
  const passages: Passage[] = []
  let text = ''
  for (const paragraph of body.trim().split('\n')) {
    const [, mark, words = ''] = /^([>#] )?(.*)$/.exec(paragraph) ?? []
    const start = text.length
    text += `${words}\n`
    const role = mark === '> ' ? 'quotation' : mark === '# ' ? 'heading' : 'body'
    passages.push({
      id: `passage:${start}-${text.length}`,
      start,
      end: text.length,
      role,
      voice: mark === '> ' ? 'voice:other' : 'voice:author',
    })
  }
  const sentences = passages.flatMap(({ id, start, end }) =>
    [...text.slice(start, end).matchAll(/.+?(?:[a-z]{3}\. |\n|$)/g)].map((match) => {
      const from = start + match.index
      return { id: `sentence:${from}`, passage: id, start: from, end: from + match[0].length }
    }),
  )
  return { id: 'sha256:test', meta: published ? { published } : {}, text, language: 'en', layers: { passages, sentences } }
}

/** Shows as many fields as the wanted line for the same words does. */
function shown(text: string, time: TimeExpression, wanted: string): string {
  const words = text.slice(time.start, time.end)
  const line = wanted.split('\n').find((l) => l.split('|')[0]?.trim() === words)
  const keys = (line?.split('|')[2] ?? '').split(',').flatMap((pair) => pair.trim().split('=')[0] || [])
  const fields = keys.map((key) => `${key}=${key === 'implied' ? time.implied.join('+') : String(time[key as keyof TimeExpression] ?? '')}`)
  return [words, time.value, ...(fields.length > 0 ? [fields.join(', ')] : [])].join(' | ')
}

const tidied = (line: string): string =>
  line
    .split('|')
    .map((part) => part.trim())
    .join(' | ')

const isValue = (value: string): boolean => /^P(?:T?[\dX.]+[YMWDHS])+$/.test(value) || isEdtf(value)

function isEdtf(value: string): boolean {
  try {
    return Boolean(parse(value))
  } catch {
    return false
  }
}

/** The evidence bundle: checked by sha256sum and by `hearsay verify`, which sees every change. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { verify } from '../../src/serve/exports/verify.ts'
import { hearsay } from '../serve/hearsay-here.ts'
import { smallCase } from '../serve/small-case.ts'

let folder = ''
let zip = ''
let file = ''
let said = ''
beforeAll(async () => {
  file = await smallCase()
  const home = mkdtempSync(join(tmpdir(), 'hearsay-bundle-'))
  folder = join(home, 'evidence')
  zip = join(home, 'evidence.zip')
  said = (await hearsay(['export', 'bundle', folder, '--case', file])).out
  await hearsay(['export', 'bundle', zip, '--case', file])
})

const changed = (change: (copy: string) => void): Promise<Awaited<ReturnType<typeof verify>>> => {
  const copy = join(mkdtempSync(join(tmpdir(), 'hearsay-changed-')), 'evidence')
  cpSync(folder, copy, { recursive: true })
  change(copy)
  return verify(copy)
}

test('a bundle as it was made is whole, as a folder and as a zip', async () => {
  for (const path of [folder, zip]) {
    const { wrong, documents, quotes } = await verify(path)
    expect(wrong).toEqual([])
    expect(documents).toBe(4)
    expect(quotes).toBeGreaterThan(5)
  }
  const { code, out } = await hearsay(['verify', folder])
  expect([code, out.startsWith('✓')]).toEqual([0, true])
})

test('anybody can check it with sha256sum alone', () => {
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    expect(() => execFileSync('sha256sum', ['-c', '--quiet', manifest], { cwd: folder, stdio: 'pipe' })).not.toThrow()
})

test.each([
  [
    'a letter of a text',
    (copy: string) => replace(join(copy, 'data/texts/00001.txt'), 'the', 'thi'),
    /data\/texts\/00001\.txt was changed/,
  ],
  [
    'a quote',
    (copy: string) => replace(join(copy, 'data/quotes.jsonl'), '"exact":"', '"exact":"X'),
    /Quote 1 .* does not stand in its text/,
  ],
  ['a decision', (copy: string) => appendFileSync(join(copy, 'data/decisions.jsonl'), '{}\n'), /decisions\.jsonl was changed/],
  ['a file taken away', (copy: string) => rmSync(join(copy, 'data/report.md')), /report\.md is missing/],
  ['a file put in', (copy: string) => writeFileSync(join(copy, 'data/extra.txt'), 'x'), /extra\.txt was not in the bundle/],
  ['a manifest', (copy: string) => replace(join(copy, 'manifest-sha256.txt'), /^./, '0'), /manifest-sha256\.txt was changed/],
  ['no manifest', (copy: string) => rmSync(join(copy, 'tagmanifest-sha256.txt')), /manifest is missing/],
])('a change is seen: %s', async (_, change, sentence) => {
  const { wrong } = await changed(change)
  expect(wrong.join('\n')).toMatch(sentence)
})

test('one remade whole is given away by its fingerprint', async () => {
  const [, fingerprint] = /Fingerprint ([0-9a-f]{64})/.exec(said)!
  expect((await hearsay(['verify', folder, '--fingerprint', fingerprint!])).code).toBe(0)
  const { code, out, err } = await hearsay(['verify', folder, '--fingerprint', '0'.repeat(64)])
  expect([code, /not the bundle that was made/.test(out), /1 thing is wrong/.test(err)]).toEqual([8, true, true])
})

test('RO-Crate names every file that is there', () => {
  const { '@graph': graph } = JSON.parse(readFileSync(join(folder, 'data/ro-crate-metadata.json'), 'utf8')) as {
    readonly '@graph': readonly { readonly '@id': string; readonly '@type': string }[]
  }
  const named = graph.filter((one) => one['@type'] === 'File').map((one) => `data/${one['@id']}`)
  const there = readFileSync(join(folder, 'manifest-sha256.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66))
  expect(there.filter((path) => !path.endsWith('ro-crate-metadata.json')).toSorted()).toEqual(named.toSorted())
})

test('what is no bundle, and a folder that is not empty, get one sentence', async () => {
  expect((await hearsay(['verify', tmpdir()])).err).toMatch(/is no evidence bundle/)
  expect((await hearsay(['verify', join(tmpdir(), 'not-there')])).err).toMatch(/^hearsay: There is no /)
  expect((await hearsay(['export', 'bundle', folder, '--case', file])).err).toMatch(/is not empty/)
})

test('a vault links only to notes that are there', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'hearsay-vault-')), 'vault.zip')
  await hearsay(['export', 'obsidian', path, '--case', file])
  const files = unzipSync(readFileSync(path))
  const notes = new Set(Object.keys(files).map((name) => name.replace(/\.md$/, '')))
  const links = Object.values(files).flatMap((bytes) =>
    [...new TextDecoder().decode(bytes).matchAll(/\[\[([^\]|]+)\|/g)].map(([, to]) => to!),
  )
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((to) => !notes.has(to))).toEqual([])
})

const replace = (path: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

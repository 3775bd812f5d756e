/** The doctor, completion and the man page: asked of the real shells and tools where the machine has them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manPage } from '../schema/man.ts'
import { doctor, type Finding } from '../src/library/doctor.ts'
import { commands } from '../src/serve/cli.ts'
import { completion } from '../src/serve/commands/shells.ts'
import { hearsay } from './serve/hearsay-here.ts'

async function found(name: string): Promise<readonly Finding[]> {
  const all: Finding[] = []
  for await (const one of doctor(name)) all.push(one)
  return all
}

test('the doctor reads a sentence, makes a case, and says in a sentence what is broken', async () => {
  const missing = join(mkdtempSync(join(tmpdir(), 'hearsay-doctor-test-')), 'none.db')
  const all = new Map((await found(missing)).map((one) => [one.what, one]))
  expect(all.get('Reading')).toMatchObject({ state: 'well', says: expect.stringMatching(/reads a sentence as it should/) })
  expect(all.get('Keeping')!.state).toBe('well')
  expect(all.get('The case')).toMatchObject({ state: 'worth knowing', says: expect.stringMatching(/hearsay add makes it/) })
  writeFileSync(missing, 'this is no case of anybody')
  const { code, out, err } = await hearsay(['doctor', '--case', missing, '--json'])
  const broken = (JSON.parse(out) as readonly Finding[]).filter(({ state }) => state === 'broken')
  expect([code, broken.map(({ what }) => what)]).toEqual([1, expect.arrayContaining(['The case'])])
  expect(err).toMatch(/^hearsay: \d of 7 do not work\.$/m)
})

test('bash completes commands, formats and options', () => {
  const script = `${completion('bash', commands())}
complete_it() { COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); COMPREPLY=(); _hearsay; echo "\${COMPREPLY[*]}"; }
complete_it hearsay exp
complete_it hearsay export gd
complete_it hearsay happenings --ty
complete_it hearsay decide ac`
  const lines = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n')
  expect(lines).toEqual(['export', 'gdelt-events gdelt-mentions', '--types', 'accept'])
})

test('every command and option is in the completion of every shell', () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const text = completion(shell, commands())
    for (const command of commands().commands) {
      expect(text, shell).toContain(command.name())
      for (const { long } of command.options)
        expect(text, `${shell} ${command.name()}`).toContain(long!.replace(shell === 'fish' ? /^--/ : /^/, ''))
    }
  }
})

test('the man page is the one of this code, and man shows it without complaint', () => {
  expect(readFileSync(new URL('../docs/reference/hearsay.1', import.meta.url), 'utf8')).toBe(manPage())
  const { status, error, stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], { input: manPage(), encoding: 'utf8' })
  if (error) return expect((error as NodeJS.ErrnoException).code).toBe('ENOENT')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.replaceAll(/.\p{Cc}(?<!\n)/gu, '')).toContain('hearsay export')
})

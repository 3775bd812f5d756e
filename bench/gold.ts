/** The hand-annotated gold cases, scored by the scorer beside them. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './figure.ts'

const gold = fileURLToPath(new URL('../../shared/gold/', import.meta.url))
const hearsay = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))

const TO_BEAT: Readonly<Record<string, number>> = {
  trigger: 60,
  typed: 50,
  source: 55,
  target: 45,
  copies: 100,
  passages: 97,
  polarity: 88,
  voice: 80,
}

/** Runs the scorer over every case; F1 of the layers with precision and recall, shares for the rest. */
export async function measure(): Promise<readonly Figure[]> {
  if (!existsSync(gold)) return []
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`${gold}score.mjs`, `${gold}cases`, '--cmd', `${process.execPath} ${hearsay} read {} --json`],
    { maxBuffer: 1 << 26 },
  )
  return stdout.split('\n').flatMap(figureOf)
}

function figureOf(line: string): readonly Figure[] {
  const scores = /^(\w+) +([\d.–]+) +([\d.–]+) +([\d.–]+) +\((\d+)\)/.exec(line)
  if (scores) return [figure(scores[1]!, scores[4]!, `F1; precision ${scores[2]}, recall ${scores[3]}, ${scores[5]} in the gold`)]
  const share = /^(\w+) +([\d.–]+) +\(of (\d+) matched\)/.exec(line)
  return share ? [figure(share[1]!, share[2]!, `% of ${share[3]} matched`)] : []
}

const figure = (measure: string, value: string, note: string): Figure => ({
  layer: 'gold',
  measure,
  value: Number(value),
  note,
  ...(TO_BEAT[measure] ? { toBeat: TO_BEAT[measure] } : {}),
})

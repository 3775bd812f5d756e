/** Whose report a text says it is: datelines, bylines, credit lines, mastheads, copyright lines. */
import { describe, expect, test } from 'vitest'
import { acceptedOutlet } from '../src/compare/origins/accepted.ts'
import { creditsIn } from '../src/compare/origins/credit.ts'
import { creditCues } from '../src/compare/origins/credit-cues.ts'

const WIRE = `Soldiers opened the gates of the Orlo salt works on Sunday and let out some 300 men who had been held there since the spring, relatives said.

A column of lorries took them to the railway, where women had waited two nights with blankets and bread. Many could not walk.

The governor's office said the release had been ordered for the feast of the patron saint. It gave no number.`

describe('credits', () => {
  const body = (words: string): readonly { start: number; end: number; role: 'body' }[] => [{ start: 0, end: words.length, role: 'body' }]

  test('every pattern of credits.tsv reads its own lines and none of the others', () => {
    for (const { id, pattern, accepts, yes, no } of creditCues()) {
      for (const line of yes)
        expect(acceptedOutlet(pattern.exec(line)?.groups?.outlet ?? '', accepts), `${id} should read: ${line}`).toBeTruthy()
      for (const line of no)
        expect(acceptedOutlet(pattern.exec(line)?.groups?.outlet ?? '', accepts), `${id} should not read: ${line}`).toBeFalsy()
    }
  })

  test.each<[string, object]>([
    [`PORT HALDEN (AP) — ${WIRE}`, { credit: 'Associated Press' }],
    [`Port Halden, 4 March (Meridian Wire) – ${WIRE}`, { credit: 'Meridian Wire' }],
    [`By Nora Quill and Tom Hale, The Lantern\n\n${WIRE}`, { credit: 'Lantern' }],
    [`${WIRE} (AFP)`, { credit: 'Agence France-Presse' }],
    [`${WIRE}\n\n— NGA`, { credit: 'NGA' }],
    [`${WIRE}\n\nReprinted with permission from the Halden Gazette.`, { credit: 'Halden Gazette' }],
    [`${WIRE}\n\n© 2014 The Port Courier. All rights reserved.`, { publisher: 'Port Courier' }],
    [`Ministry of Works of Norland\n4 March 2014\n\n${WIRE}`, { publisher: 'Ministry of Works of Norland' }],
    [WIRE, {}],
    [`${WIRE} Others were sent home (see page four).\n\n(Smith told nobody.)`, {}],
    [`${WIRE}\n\nThe Associated Press contributed to this report, and so did two of our readers.`, {}],
    [`ORLO (Tamar) — ${WIRE}`.replace('Tamar', 'Iraq'), {}],
  ])('%#', (text, credits) => {
    const { parts, ...found } = creditsIn(text, body(text))
    expect(found).toEqual(credits)
    expect(parts).toEqual([])
  })
})

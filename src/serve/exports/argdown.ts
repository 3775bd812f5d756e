/** Argdown: every dispute as statements for and against, each with its quotes as arguments. */
import type { CaseDispute } from '../../model/comparison.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'

export const argdown: TextFormat = {
  kind: 'text',
  name: 'argdown',
  about: 'Disputes as an Argdown map: positions that contradict each other, each held up by its words.',
  ending: 'argdown',
  mediaType: 'text/markdown; charset=utf-8; variant=argdown',
  write: async function* (of) {
    yield `===\ntitle: ${JSON.stringify(of.name)}\n===\n\n`
    let number = 0
    for await (const dispute of of.disputes()) {
      if (dispute.kind !== 'dispute') continue
      number += 1
      yield await mapOf(of, dispute, number)
    }
  },
}

async function mapOf(of: ExportCase, { positions, why, about }: CaseDispute, number: number): Promise<string> {
  const name = (index: number): string => `Dispute ${number}, position ${index + 1}`
  const blocks = await Promise.all(
    positions.map(async ({ value, quotes, origins }, index) => {
      const head = `[${name(index)}]: ${plain(value)} (${origins} origins)`
      const rivals = positions.flatMap((_, other) => (other > index ? [`  >< [${name(other)}]`] : []))
      const held = await Promise.all(
        quotes.map(async ({ quote, voice, document }, at) => {
          const { number: no, title, uri } = await of.document(document)
          return `  + <${name(index)}, ${at + 1}>: ${plain(voice.name)} in ${plain(title ?? uri)} (${no}): ${plain(quote)}`
        }),
      )
      return [head, ...rivals, ...held].join('\n')
    }),
  )
  return `# Dispute ${number}: ${plain(about)}\n\n// ${plain(why)}\n\n${blocks.join('\n\n')}\n\n`
}

/** Signs that Argdown reads as structure are taken out of words. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[[\]<>{}#@*_/\\|`:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

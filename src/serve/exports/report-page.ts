/** The case as a page of Markdown: what is disputed, what is reported, from where; every sentence with its source. */
import type { CaseDispute, Happening, Origin } from '../../model/comparison.ts'
import type { ExportCase } from './export-case.ts'
import { md, mdQuote } from './markdown.ts'
import { titleOf } from './title.ts'

export async function reportPage(of: ExportCase): Promise<string> {
  return [
    `# ${md(of.name)}`,
    `Made by Hearsay on ${of.at.slice(0, 10)}. Reports are documents; origins are independent sources behind them. Texts lie in texts/.`,
    '## Documents',
    ...(await collected(
      of.documents(),
      (one) =>
        `${one.number}. ${md(one.title ?? one.uri)}${one.published ? `, ${md(one.published)}` : ''}${one.copied ? ` (${Math.round(one.copied.share * 100)} % as in ${one.copied.number})` : ''}`,
    )),
    '## One origin, several reports',
    ...(await collected(of.origins(), (origin) => originLine(of, origin))),
    '## Disputed',
    ...(await collected(of.disputes(), (dispute) => (dispute.kind === 'dispute' ? disputeText(of, dispute) : undefined))),
    '## What is said to have happened',
    ...(await collected(of.happenings(), (happening) => happeningText(of, happening))),
  ]
    .join('\n\n')
    .concat('\n')
}

async function collected<T>(
  items: AsyncIterable<T>,
  text: (item: T) => string | undefined | Promise<string | undefined>,
): Promise<readonly string[]> {
  const all: string[] = []
  for await (const item of items) {
    const one = await text(item)
    if (one !== undefined) all.push(one)
  }
  return all.length > 0 ? all : ['None.']
}

async function originLine(of: ExportCase, { name, documents }: Origin): Promise<string | undefined> {
  if (documents.length < 2) return undefined
  const numbers = await Promise.all(documents.map(async (id) => (await of.document(id)).number))
  return `- ${md(name)}: documents ${numbers.join(', ')}`
}

async function disputeText(of: ExportCase, { why, positions }: CaseDispute): Promise<string> {
  const sides = await Promise.all(
    positions.map(async ({ value, origins, quotes }) =>
      [
        `**${md(value)}** (${origins} ${origins === 1 ? 'origin' : 'origins'})`,
        ...(await Promise.all(
          quotes.map(
            async ({ quote, voice, document }) =>
              `${mdQuote(quote)}\n>\n> — ${md(voice.name)}, document ${(await of.document(document)).number}`,
          ),
        )),
      ].join('\n\n'),
    ),
  )
  return [`### ${md(why)}`, ...sides].join('\n\n')
}

async function happeningText(of: ExportCase, happening: Happening): Promise<string> {
  const { from, to, reports, origins, accounts } = happening
  const when = from ? ` (${from === to || !to ? from : `${from} to ${to}`})` : ''
  const lines = await Promise.all(
    accounts.map(
      async ({ quote, voices, document, value, independent }) =>
        `${mdQuote(quote)}\n>\n> — ${md(voices.map(({ name }) => name).join(' › '))}, document ${(await of.document(document)).number}, ${value}${independent ? '' : ', not counted again'}`,
    ),
  )
  return [`### ${md(titleOf(happening))}${when}`, `${reports} reports, ${origins} origins`, ...lines].join('\n\n')
}

/** Competing hypotheses as a matrix: evidence in rows with its weight, hypotheses in columns, then what it comes to. */
import type { MatrixAnswer } from '../answers/matrix.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, safe, wrapped } from '../page/ink.ts'
import { called, sayers } from './voices.ts'
import { boxes, count } from './words.ts'

type Row = MatrixAnswer['rows'][number]
type Cell = Row['cells'][number]

export const hypothesesView: View<MatrixAnswer> = {
  options: { quotes: 'show every claim of each row with its words' },
  lines: (matrix, ink, { quotes }) => {
    if (matrix.hypotheses.length === 0) return EMPTY
    return [
      ink.title('Competing hypotheses'),
      ...matrix.hypotheses.flatMap(({ label, statement }) => wrapped(`${ink.strong(label)}  ${safe(statement)}`, ink, 6, 2)),
      '',
      ...table(matrix, ink, quotes === true),
      '',
      ...ranking(matrix, ink),
      '',
      ...sensitivity(matrix, ink),
      ...analysts(matrix, ink),
    ]
  },
}

const EMPTY = [
  'There are no hypotheses yet.',
  'hearsay hypotheses add "STATEMENT" states one; hearsay hypotheses from DISPUTE takes over the positions of a dispute.',
]

const COLUMN = 8

function table({ hypotheses, rows }: MatrixAnswer, ink: Ink, quotes: boolean): readonly string[] {
  if (rows.length === 0) return ['No evidence yet; hearsay hypotheses evidence CLAIM… adds a row.']
  const cells = hypotheses.map(({ label }) => padded(label, COLUMN)).join('')
  return [
    `${padded('', 6)}${padded('weight', COLUMN)}${ink.strong(cells)}${padded('tells apart', 12)}`,
    ...rows.flatMap((row) => [
      `${padded(row.label, 6)}${padded(boxes(row.claims.length, row.origins.length), COLUMN)}${row.cells.map((cell) => cellWords(cell, ink)).join('')}${apart(row)}`,
      ...rowWords(row, ink, quotes),
    ]),
    ink.quiet('■ an independent origin  □ a claim that adds none  · nobody rated it  (n) analysts lie n apart'),
  ]
}

const SIGNS: Readonly<Record<string, string>> = { '2': '++', '1': '+', '0': 'N', '-1': '-', '-2': '--' }

/** The analysts' median as a sign; between two signs, both. */
function cellWords(cell: Cell, ink: Ink): string {
  const { state, median = 0, spread } = cell
  if (state === 'unrated') return padded(ink.quiet('·'), COLUMN)
  if (state === 'not applicable') return padded(ink.quiet('NA'), COLUMN)
  const sign = SIGNS[String(median)] ?? `${SIGNS[String(Math.floor(median))]}/${SIGNS[String(Math.ceil(median))]}`
  const colour = median < 0 ? ink.bad : median > 0 ? ink.good : ink.quiet
  return padded(`${colour(sign)}${spread > 0 ? ink.open(`(${spread})`) : ''}`, COLUMN)
}

function apart({ diagnosticity }: Row): string {
  if (diagnosticity === undefined) return 'not yet rated'
  const full = Math.round(diagnosticity)
  return `${'■'.repeat(full)}${'□'.repeat(4 - full)} ${diagnosticity === 0 ? 'nothing' : `${diagnosticity} of 4`}`
}

function rowWords(row: Row, ink: Ink, quotes: boolean): readonly string[] {
  const [first] = row.claims
  const some = quotes ? row.claims : row.claims.slice(0, 1)
  const rest = quotes || row.claims.length < 2 ? '' : ` and ${count(row.claims.length - 1, 'more claim')}`
  return [
    ...some.flatMap((claim) => {
      const words = `“${safe(claim.quote)}” — ${sayers(claim.voices)} in ${called(claim)}${quotes ? `, ${claim.number}#${claim.start}-${claim.end}` : claim === first ? rest : ''}`
      return quotes ? wrapped(ink.quiet(words), ink, 6) : [ink.quiet(`      ${cut(words, ink.width - 6)}`)]
    }),
    ...row.dropped.flatMap((gone) => wrapped(ink.open(droppedWords(gone)), ink, 6)),
  ]
}

function droppedWords({ because, by, quote, claim }: Row['dropped'][number]): string {
  const reason = because === 'rejected' ? `rejected by ${safe(by ?? 'somebody')}` : 'not found in the present reading'
  return `no longer counts, ${reason}: ${quote ? `“${safe(quote)}”` : safe(claim)}`
}

function ranking({ ranking: ranked }: MatrixAnswer, ink: Ink): readonly string[] {
  return [
    `${ink.title('What speaks against each')}  ${ink.quiet('counted by origin; least is first')}`,
    ...ranked.flatMap((one) => {
      const open = one.unrated > 0 ? ink.open(`  ${count(one.unrated, 'row')} unrated, could rise to ${one.atMost}`) : ''
      const score = `${padded(`${one.rank}.`, 4)}${padded(ink.strong(one.label), 5)}against ${padded(String(one.inconsistency), 6)}${ink.quiet(`for ${one.consistency}`)}${open}`
      return [`  ${score}`, `           ${ink.quiet(cut(safe(one.statement), ink.width - 11))}`]
    }),
  ]
}

function sensitivity({ sensitivity: { origins, ratings }, rows }: MatrixAnswer, ink: Ink): readonly string[] {
  if (!rows.some(({ cells }) => cells.some(({ state }) => state === 'rated')))
    return ['Nothing is rated yet; hearsay hypotheses rate H1 E1 + says how E1 bears on H1.']
  const decisive = origins.filter(({ changes }) => changes === 'first')
  const shown = [...(decisive.length > 0 ? decisive : origins.slice(0, 2)), ...ratings.slice(0, 3)].map(({ why }) => safe(why))
  const rest = ratings.length > 3 ? ` ${count(ratings.length - 3, 'other rating')} would too.` : ''
  const words = shown.length > 0 ? `${shown.join(' ')}${rest}` : 'No single origin and no single rating would change it.'
  return wrapped(`${ink.title('It hangs on')}: ${words}`, ink, 2, 0)
}

function analysts({ analysts: people }: MatrixAnswer, ink: Ink): readonly string[] {
  if (people.length < 2) return []
  const views = people.map(
    ({ by, first, rated }) =>
      `${ink.strong(safe(by))} alone puts ${new Intl.ListFormat('en').format(first)} first (${count(rated, 'rating')})`,
  )
  return wrapped(`${ink.title('Analysts')}: ${views.join('; ')}.`, ink, 2, 0)
}

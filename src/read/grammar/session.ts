/** The grammar model in one thread: words in, parses out. */
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { Failure } from '../../model/failure.ts'
import { batchesOf, type Encoded, feedsOf } from './batches.ts'
import { decode, type Parse } from './decode.ts'
import { readWeights, type Weights } from './weights.ts'
import { type Pieces, piecesOf } from './wordpiece.ts'

export interface Session {
  /** One parse for each list of words, in the same order. */
  readonly parse: (sentences: readonly (readonly string[])[]) => Promise<readonly Parse[]>
  /** A parse that is under way ends after its present batch, with a Failure. */
  readonly close: () => Promise<void>
}

export async function openSession(): Promise<Session> {
  const weights = readWeights()
  const session = await InferenceSession.create(weights.model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableMemPattern: false,

    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  })
  const encode = encoder(weights)
  const closing = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  return {
    parse: (sentences) => {
      const parses = parseAll(session, weights, sentences.map(encode), closing.signal)
      running = Promise.allSettled([running, parses])
      return parses
    },
    async close() {
      closing.abort(new Failure('internal', 'The grammar model was closed while it worked.'))
      await running
      await session.release()
    },
  }
}

async function parseAll(
  session: InferenceSession,
  weights: Weights,
  sentences: readonly Encoded[],
  closing: AbortSignal,
): Promise<readonly Parse[]> {
  const parses: Parse[] = []
  for (const batch of batchesOf(sentences)) {
    closing.throwIfAborted()
    const outputs = await session.run(tensors(feedsOf(batch.map((i) => sentences[i]!))))
    batch.forEach((i, row) => {
      parses[i] = decode(outputs, row, sentences[i]!.words, weights)
    })
    for (const tensor of Object.values(outputs)) tensor.dispose()
  }
  return parses
}

const tensors = (feeds: ReturnType<typeof feedsOf>): Record<string, Tensor> =>
  Object.fromEntries(Object.entries(feeds).map(([name, { data, dims }]) => [name, new Tensor('int64', data, [...dims])]))

/** Words of a text come again and again: their pieces are kept, up to a bound. */
function encoder(weights: Weights): (words: readonly string[]) => Encoded {
  const model = { vocabulary: weights.vocabulary, normalise: weights.labels.normalise }
  const known = new Map<string, Pieces>()
  const pieces = (word: string): Pieces => {
    const found = known.get(word) ?? shortened(piecesOf(word, model))
    if (known.size > 50_000) known.clear()
    known.set(word, found)
    return found
  }
  return (words) => ({ words, pieces: fitting(words.map(pieces)) })
}

/** The encoder takes 512 pieces, two of them marks. Words of scripts that it cuts letter by letter keep their first pieces only. */
const MOST_PIECES = 510

function fitting(pieces: readonly Pieces[]): readonly Pieces[] {
  const total = pieces.reduce((sum, { ids }) => sum + ids.length, 0)
  if (total <= MOST_PIECES) return pieces
  const each = Math.max(1, Math.floor(MOST_PIECES / pieces.length))
  return pieces.map(({ ids, cases }) => ({ ids: ids.slice(0, each), cases: cases.slice(0, each) }))
}

/** A word of hundreds of pieces (a long address, a line of dashes) says nothing more after its first twelve. */
const shortened = ({ ids, cases }: Pieces): Pieces => ({ ids: ids.slice(0, 12), cases: cases.slice(0, 12) })

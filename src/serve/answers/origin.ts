import { z } from 'zod'
import type { Origin, OriginPassage } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import { EditAnswer, editsBetween } from './edits.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE } from './span.ts'

const PlaceAnswer = z.object(PLACE).meta({ id: 'Place', description: 'a stretch of one document' })

const PassageAnswer = z
  .object({
    ...PLACE,
    copyOf: PlaceAnswer.optional().describe('where the same words stand in an earlier document'),
    similarity: z.number().min(0).max(1).optional().describe('1 is word for word'),
    edits: z.array(EditAnswer).optional().describe('what the copy changed, word by word; only when edits are asked for'),
  })
  .meta({ id: 'OriginPassage' })

const MemberAnswer = z.object({ document: z.string(), ...LABEL }).meta({ id: 'OriginMember' })

export const OriginAnswer = z
  .object({
    id: z.string(),
    name: z.string().describe('an outlet, or the title of the one document'),
    documents: z.array(z.string()).describe('ids in order of publication, the original first'),
    members: z.array(MemberAnswer).describe('the same documents by number and title'),
    passages: z.array(PassageAnswer),
  })
  .meta({ id: 'Origin' })

export type OriginAnswer = Frozen<z.input<typeof OriginAnswer>>

/** With `texts`, the edits of every copy are worked out from them. */
export async function originAnswer(origin: Origin, labels: Labels, texts?: Texts): Promise<OriginAnswer> {
  const members = origin.documents.map(async (document) => ({ document, ...(await labels(document)) }))
  const passages = origin.passages.map((passage) => (texts ? withEdits(passage, texts) : passage))
  return { ...origin, members: await Promise.all(members), passages: await Promise.all(passages) }
}

export type Texts = (document: string) => Promise<string>

/** Reads each text once. */
export function textsOf(store: Store): Texts {
  const known = new Map<string, Promise<string>>()
  return (id) => {
    const found = known.get(id) ?? store.text(id).then((text) => text ?? '')
    known.set(id, found)
    return found
  }
}

async function withEdits(passage: OriginPassage, texts: Texts): Promise<OriginAnswer['passages'][number]> {
  if (!passage.copyOf) return passage
  const [original, copy] = await Promise.all([texts(passage.copyOf.document), texts(passage.document)])
  const edits = editsBetween(original.slice(passage.copyOf.start, passage.copyOf.end), copy.slice(passage.start, passage.end))
  return { ...passage, edits }
}

import { z } from 'zod'

/** A voice as the case calls it. */
export const VoiceAnswer = z
  .object({
    key: z.string().describe("'actor:…' for an actor of the case, 'outlet:…' for an outlet's author, else '<document>#<voice>'"),
    name: z.string(),
    kind: z.string().describe('author, commentator, quoted, reader, publisher or unnamed'),
  })
  .meta({ id: 'Voice' })

import { Failure } from '../../model/failure.ts'
import { UNTRUSTED } from './untrusted.ts'

/** Failures are answers, too: one sentence that the assistant can act on. */
export async function answered(ask: () => Promise<Readonly<Record<string, unknown>>>) {
  try {
    const answer = await ask()
    return {
      structuredContent: answer,
      content: [
        { type: 'text' as const, text: UNTRUSTED },
        { type: 'text' as const, text: JSON.stringify(answer) },
      ],
    }
  } catch (error) {
    if (error instanceof Failure) return { isError: true, content: [{ type: 'text' as const, text: error.message }] }
    throw error
  }
}

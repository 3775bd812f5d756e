/** One job, from source to answer, in whatever thread this runs. */
import { fingerprintOf } from '../../compare/copies/fingerprint.ts'
import { digestOf } from '../../compare/digest.ts'
import { sourceOf } from '../../import/source.ts'
import { readOpened } from '../../library.ts'
import type { Answer, Answers, Job } from './job.ts'

export function perform<J extends Job>(job: J): Promise<Answer<J>>
export async function perform(job: Job): Promise<Answers[Job['kind']]> {
  return job.kind === 'document' ? document(job) : json(job)
}

async function document({ source, credit }: Extract<Job, { kind: 'document' }>): Promise<Answers['document']> {
  const { reading, notes } = await readOpened(source, { layers: 'all' })
  const digest = digestOf(reading, { ...(credit && { credit }), ...(source.canonical && { canonical: source.canonical }) })
  const { tokens: _, ...kept } = reading
  return {
    reading: kept,
    digest,
    fingerprint: fingerprintOf(reading.text, reading.passages),
    sentences: reading.sentences?.length ?? 0,
    notes,
  }
}

async function json({ carried, options, layers }: Extract<Job, { kind: 'json' }>): Promise<Answers['json']> {
  const { reading } = await readOpened(await sourceOf(carried, options), { layers })
  return { json: JSON.stringify(reading), sentences: reading.sentences?.length ?? 0 }
}

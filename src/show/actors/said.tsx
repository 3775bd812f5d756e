import { useState } from 'react'
import type { ActorPage } from '../api/answers.ts'
import { Fact } from '../parts/factuality.tsx'
import { plural } from '../parts/origins.tsx'
import type { Siglum } from '../parts/voices.tsx'
import classes from './actors.module.css'
import { Quoted } from './quoted.tsx'

export type Sigla = ReadonlyMap<string, Siglum>
export const siglumOf = (sigla: Sigla, key: string): Siglum => sigla.get(key) ?? { letter: '?', hue: 6 }

const FIRST = 6

/** Claims that the actor makes itself, each with the voices that pass it on. */
export function Said({ page: { said }, sigla }: { readonly page: ActorPage; readonly sigla: Sigla }) {
  const [all, setAll] = useState(false)
  if (said.length === 0) return null
  const shown = all ? said : said.slice(0, FIRST)
  return (
    <section className={classes.section} aria-labelledby="said">
      <h3 id="said">What they said {<span className="quiet num">{said.length}</span>}</h3>
      <ol className={classes.words}>
        {shown.map((account) => {
          const chain = account.chain.map(({ key, name }) => ({ siglum: siglumOf(sigla, key), name }))
          return (
            <li key={account.claim}>
              <Quoted
                quote={account.quote}
                mark={{ start: account.start - account.sentence.start, end: account.end - account.sentence.start }}
                chain={chain}
                number={account.number}
                title={account.title}
                at={account.event}
              >
                <p>
                  <Fact value={account.value} who={chain.at(-1)?.siglum.letter ?? 'somebody'} modality={account.modality} />
                </p>
              </Quoted>
            </li>
          )
        })}
      </ol>
      {said.length > shown.length && (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {plural(said.length - shown.length, 'more claim')}
        </button>
      )}
    </section>
  )
}

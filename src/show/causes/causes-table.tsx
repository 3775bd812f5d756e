import { useState } from 'react'
import { happeningTitle } from '../../model/happening-title.ts'
import { SIGNS } from '../parts/map/edge-mark.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Chain, type Siglum } from '../parts/voices.tsx'
import classes from './causes.module.css'
import { LINK_WORDS, signOf } from './drawn.ts'
import type { Graph, Tie } from './graph.ts'

interface Props {
  readonly graph: Graph
  readonly sigla: ReadonlyMap<string, Siglum>
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

type Column = 'from' | 'type' | 'to' | 'voices' | 'origins'

/** The same as the map, a row a link. */
export function CausesTable({ graph, sigla, chosen, onChoose }: Props) {
  const [by, setBy] = useState<Column>('origins')
  const name = (id: string): string => {
    const told = graph.happenings.get(id)
    return told ? happeningTitle(told) : 'a happening that is no longer there'
  }
  const key = (tie: Tie): string =>
    ({
      from: name(tie.from),
      type: tie.type,
      to: name(tie.to),
      voices: tie.voices[0]?.name ?? '',
      origins: String(9999 - tie.origins).padStart(5, '0'),
    })[by]
  const rows = graph.ties.toSorted((a, b) => key(a).localeCompare(key(b)))
  const head = (column: Column, words: string) => <SortHead sorted={by === column} onSort={() => setBy(column)} words={words} />
  return (
    <section className={`scroll ${classes.tabled}`} aria-label="Table of causes">
      <table className={classes.table}>
        <thead>
          <tr>
            {head('from', 'What')}
            {head('type', 'Link')}
            {head('to', 'To what')}
            {head('voices', 'Who says so')}
            {head('origins', 'Origins')}
          </tr>
        </thead>
        <tbody>
          {rows.map((tie) => (
            <tr key={tie.id} data-chosen={tie.id === chosen}>
              <td>{name(tie.from)}</td>
              <td className="nw">
                <button type="button" className={classes.jump} aria-pressed={tie.id === chosen} onClick={() => onChoose(tie.id)}>
                  {SIGNS[signOf(tie.type)]} {LINK_WORDS[tie.type] ?? tie.type}
                </button>
              </td>
              <td>{name(tie.to)}</td>
              <td>
                {tie.voices.map((voice) => (
                  <span key={voice.key} className={classes.voice}>
                    {sigla.has(voice.key) && <Chain of={[{ siglum: sigla.get(voice.key)!, name: voice.name }]} />} {voice.name}
                  </span>
                ))}
              </td>
              <td className="num">{tie.origins}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

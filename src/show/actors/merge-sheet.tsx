/** Says that two actors are one, after showing both sets of names and what changes. */
import { useMemo, useState } from 'react'
import type { Actor, ActorPage } from '../api/answers.ts'
import { useDecide } from '../api/decide.ts'
import { useAnswer } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { Combobox } from '../parts/combobox.tsx'
import { plural } from '../parts/origins.tsx'
import { Sheet } from '../parts/sheet.tsx'
import classes from './actors.module.css'
import { listedOf } from './listed.ts'
import { mergingOf } from './merging.ts'

interface Props {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly page: ActorPage
  readonly actors: readonly Actor[]
  /** Who is proposed. */
  readonly first: string | undefined
  /** The actor that both are now. */
  readonly onDone: (actor: string) => void
}

export function MergeSheet({ open, onOpen, page, actors, first, onDone }: Props) {
  const [other, setOther] = useState(first)
  return (
    <Sheet
      open={open}
      onOpen={(next) => {
        if (!next) setOther(first)
        onOpen(next)
      }}
      title={`Merge ${page.actor.name} with another`}
      about="Everything that is told of either is then told of one. It is a decision of yours: kept with your name, and undone at any time."
    >
      {other === undefined ? (
        <Other page={page} actors={actors} onChoose={setOther} />
      ) : (
        <Both page={page} other={other} onBack={() => setOther(undefined)} onClose={() => onOpen(false)} onDone={onDone} />
      )}
    </Sheet>
  )
}

const SHOWN = 40

function Other({ page, actors, onChoose }: Pick<Props, 'page' | 'actors'> & { readonly onChoose: (id: string) => void }) {
  const [words, setWords] = useState('')
  const found = useMemo(() => listedOf(actors, { name: words }).filter(({ id }) => id !== page.actor.id), [actors, words, page.actor.id])
  const likely = new Set(page.actor.maybe.map(({ actor }) => actor))
  const option = ({ id, name, kind, aliases, documents }: Actor) => ({
    id,
    words: (
      <>
        <b>{name}</b> <span className="quiet">{[kind, ...aliases.slice(0, 3)].join(', ')}</span>
      </>
    ),
    aside: plural(documents, 'document'),
  })
  return (
    <Combobox
      label="The other actor, by any of its names"
      placeholder="Type a name"
      words={words}
      onWords={setWords}
      onChoose={onChoose}
      groups={[
        { name: 'May be the same', options: found.filter(({ id }) => likely.has(id)).map(option) },
        {
          name: 'All actors',
          options: found
            .filter(({ id }) => !likely.has(id))
            .slice(0, SHOWN)
            .map(option),
        },
      ]}
      none="No actor has such a name."
    />
  )
}

interface BothProps {
  readonly page: ActorPage
  readonly other: string
  readonly onBack: () => void
  readonly onClose: () => void
  readonly onDone: (actor: string) => void
}

function Both({ page, other, ...props }: BothProps) {
  const that = useAnswer<ActorPage>(`/actors/${encodeURIComponent(other)}`)
  return <Asking of={that}>{(data) => <Preview one={page} that={data} {...props} />}</Asking>
}

interface PreviewProps extends Omit<BothProps, 'page' | 'other'> {
  readonly one: ActorPage
  readonly that: ActorPage
}

function Preview({ one, that, onBack, onClose, onDone }: PreviewProps) {
  const decide = useDecide()
  const [keeps, setKeeps] = useState(one.actor.id)
  const [why, setWhy] = useState('')
  const { names, documents, both, between } = mergingOf(one, that)
  const kept = keeps === one.actor.id ? one.actor : that.actor
  const gone = kept === one.actor ? that.actor : one.actor
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void decide({ kind: 'merge', actors: [kept.id, gone.id], ...(why && { why }) }).then((decided) => {
          if (!decided) return
          onClose()
          onDone(kept.id)
        })
      }}
    >
      <fieldset className={classes.both}>
        <legend className="vh">Which name stays</legend>
        {[one.actor, that.actor].map((actor) => (
          <Side key={actor.id} actor={actor} kept={actor === kept} onKeep={() => setKeeps(actor.id)} />
        ))}
      </fieldset>
      <div className={classes.changes}>
        <h3>What changes</h3>
        <ul>
          <li>
            One actor, <b>{kept.name}</b>, with {plural(names.length, 'name')} in {plural(documents, 'document')}.
          </li>
          {both.length > 0 && <li>{plural(both.length, 'document names', 'documents name')} both: look whether they mean two.</li>}
          {between > 0 && <li>In {plural(between, 'happening')} both take part: there one would act on itself.</li>}
          <li>The address of {gone.name} leads here.</li>
        </ul>
      </div>
      <p className={classes.why}>
        <input
          className="field"
          aria-label="Why they are the same"
          placeholder="Why, if you like"
          // biome-ignore lint/a11y/noAutofocus: the next step of what was asked for by a press
          autoFocus
          maxLength={2000}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </p>
      <p className="acts">
        <button type="submit" className="btn first">
          Merge
        </button>
        <button type="button" className="btn" onClick={onBack}>
          Another one
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}

function Side({ actor, kept, onKeep }: { readonly actor: Actor; readonly kept: boolean; readonly onKeep: () => void }) {
  return (
    <div className={classes.side} role="group" aria-label={actor.name}>
      <h3 dir="auto">{actor.name}</h3>
      <p className="quiet">
        {[actor.kind, actor.country, actor.sector].filter(Boolean).join(' · ')}, {plural(actor.documents, 'document')}
      </p>
      {actor.aliases.length > 0 ? (
        <ul className={classes.aliases}>
          {actor.aliases.map((alias) => (
            <li key={alias} dir="auto">
              {alias}
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">no other name</p>
      )}
      <label className="tick">
        <input type="radio" name="keeps" checked={kept} onChange={onKeep} />
        its name stays
      </label>
    </div>
  )
}

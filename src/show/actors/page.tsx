/** One actor: names, deeds, words, disputes, gains, and what people decided of it. */
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Actor, ActorPage, Member } from '../api/answers.ts'
import { useAnswer, useWhole } from '../api/use.ts'
import { Decided } from '../happening/decided.tsx'
import { type Key, useKeys } from '../keys/keys.tsx'
import { Asking } from '../parts/asking.tsx'
import { siglaOf } from '../parts/voices.tsx'
import { Activity } from './activity-picture.tsx'
import classes from './actors.module.css'
import { type ActorsSearch, asItIs } from './address.ts'
import { Disputed } from './disputed.tsx'
import { Doubts } from './doubts.tsx'
import { Effects } from './effects.tsx'
import { Happenings } from './happenings.tsx'
import { Heading } from './heading.tsx'
import { MergeSheet } from './merge-sheet.tsx'
import { Names } from './names-table.tsx'
import { RenameSheet } from './rename-sheet.tsx'
import { Said } from './said.tsx'
import { SplitSheet } from './split-sheet.tsx'

interface Props {
  readonly id: string
  readonly actors: readonly Actor[]
  readonly search: ActorsSearch
  readonly onChange: (next: ActorsSearch) => void
  readonly onChoose: (actor: string | undefined) => void
}

/** Members are read a step at a time: each takes a look into its document. */
const STEP = 60

export function ActorPane(props: Props) {
  const page = useAnswer<ActorPage>(`/actors/${encodeURIComponent(props.id)}`)
  const navigate = useNavigate()
  const now = page.isPlaceholderData ? undefined : page.data?.actor.id
  // An actor that was merged into another leads on to it.
  useEffect(() => {
    if (now !== undefined && now !== props.id)
      void navigate({ to: '/actors/{-$actor}', params: { actor: now }, search: asItIs, replace: true })
  }, [now, props.id, navigate])
  return (
    <article id="actor" className={classes.page} tabIndex={-1} aria-label="Actor">
      <p className={classes.back}>
        <Link to="/actors/{-$actor}" params={{ actor: undefined }} search={asItIs}>
          All actors
        </Link>
      </p>
      <Asking of={page}>{(data) => <Page page={data} {...props} />}</Asking>
    </article>
  )
}

type Deed = 'merge' | 'split' | 'rename'

function Page({ page, actors, search, onChange, onChoose }: Props & { readonly page: ActorPage }) {
  const { actor } = page
  const [deed, setDeed] = useState<Deed>()
  const [other, setOther] = useState<string>()
  const [most, setMost] = useState(STEP)
  const members = useWhole<Member>(`/actors/${encodeURIComponent(actor.id)}/members`, {}, most)
  const sigla = useMemo(
    () =>
      siglaOf([
        ...page.said.flatMap(({ chain }) => chain.toReversed()),
        ...page.effects.map(({ speaker }) => speaker),
        ...page.disputes.flatMap(({ positions }) => positions.flatMap(({ speakers }) => speakers)),
      ]),
    [page],
  )
  const merge = useCallback((with_?: string) => {
    setOther(with_)
    setDeed('merge')
  }, [])
  useKeys(
    useMemo<readonly Key[]>(
      () => [
        { id: 'merge', keys: 'm', does: 'merge with another', run: () => merge() },
        { id: 'split', keys: 's', does: 'split', run: () => setDeed('split') },
        { id: 'edit', keys: 'e', does: 'rename', run: () => setDeed('rename') },
      ],
      [merge],
    ),
  )
  const sheet = (which: Deed) => ({ open: deed === which, onOpen: (open: boolean) => setDeed(open ? which : undefined) })
  const shared = { actor, members: members.data?.items ?? [], total: actor.members?.length ?? 0, onMore: () => setMost(most + 5 * STEP) }
  const all = [...page.did, ...page.undergone, ...page.otherwise]
  return (
    <>
      <Heading
        page={page}
        members={shared.members}
        onMerge={() => merge()}
        onSplit={() => setDeed('split')}
        onRename={() => setDeed('rename')}
      />
      <Doubts page={page} onSame={merge} />
      <Activity happenings={all} table={search.as === 'table'} onTable={(as) => onChange({ as: as ? 'table' : undefined })} />
      <Happenings page={page} by={search.groups} onBy={(groups) => onChange({ groups })} />
      <Said page={page} sigla={sigla} />
      <Disputed page={page} sigla={sigla} />
      <Effects page={page} sigla={sigla} />
      <Names {...shared} />
      <div className={classes.section}>
        <Decided id={actor.id} />
      </div>
      <MergeSheet key={`${actor.id} ${other}`} {...sheet('merge')} page={page} actors={actors} first={other} onDone={onChoose} />
      <SplitSheet {...sheet('split')} {...shared} />
      <RenameSheet key={actor.name} {...sheet('rename')} actor={actor} />
    </>
  )
}

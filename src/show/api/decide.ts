/** Decisions: sent at once, kept and sent again while the server is away. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useSay } from '../app/say.tsx'
import { useSettings } from '../app/settings.tsx'
import type { Decided } from './answers.ts'
import { Silence, tell } from './client.ts'

export interface Step {
  /** Where it goes: '/decisions', '/undo', '/ratings' … */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

interface Named extends Step {
  /** Sent along each time, so that a step whose answer was lost is not done twice. */
  readonly name: string
}

/** An action as POST /decisions takes it; targets are refs or ids. */
export type Deed = { readonly kind: string } & Readonly<Record<string, unknown>>

/** Sends a step (the function stays the same one), each after the one before; its outcome is said under the head of the page, with the sentence of the server. */
export function useStep(): { readonly send: (step: Step) => Promise<Decided | undefined>; readonly pending: boolean } {
  const client = useQueryClient()
  const say = useSay()
  const { by } = useSettings()
  const mutation = useMutation({
    mutationKey: ['step'],
    scope: { id: 'step' },
    networkMode: 'always',
    retry: (_, error) => error instanceof Silence,
    retryDelay: 2000,
    mutationFn: ({ path, body, name }: Named) => tell<Decided>(path, body, by || undefined, name),
    onSuccess: (decided) => say({ tone: 'good', text: decided.stands ? decided.says : `Undone: ${decided.says}` }),
    onError: (error) => say({ tone: 'bad', text: error.message }),
  })
  const { mutateAsync } = mutation
  const send = useCallback(
    async (step: Step) => {
      const decided = await mutateAsync({ ...step, name: nameOf() }).catch(() => undefined)
      await client.invalidateQueries({ queryKey: ['case'] })
      return decided
    },
    [mutateAsync, client],
  )
  return { send, pending: mutation.isPending }
}

/** Accept, reject, correct, note, merge …: several at once are one step. */
export function useDecide(): (...actions: readonly Deed[]) => Promise<Decided | undefined> {
  const { send } = useStep()
  return useCallback((...actions: readonly Deed[]) => send({ path: '/decisions', body: { actions } }), [send])
}

/** `crypto.randomUUID` is there only on pages that came safely; numbers do as well. */
const nameOf = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')

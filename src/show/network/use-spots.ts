/** The layout of a large network, made by a worker. */
import { useEffect, useMemo, useState } from 'react'
import { type Pull, type Spot, spots } from './layout.ts'
import layoutWorker from './layout-worker.ts?worker&url'
import type { Network } from './network.ts'

export type Spots = ReadonlyMap<string, Spot>

/** Undefined until it is there. */
export function useSpots(network: Network): Spots | undefined {
  const [ids, pulls] = useMemo(() => [network.players.map(({ id }) => id), pullsOf(network)] as const, [network])
  const [far, setFar] = useState<{ readonly of: readonly string[]; readonly spots: Spots }>()
  useEffect(() => {
    const worker = new Worker(trusted(layoutWorker), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Spots>) => setFar({ of: ids, spots: data })
    worker.onerror = () => setFar({ of: ids, spots: spots(ids, pulls) })
    worker.postMessage({ ids, pulls })
    return () => worker.terminate()
  }, [ids, pulls])
  return far?.of === ids ? far.spots : undefined
}

const pullsOf = ({ ties }: Network): readonly Pull[] => ties.map(({ source, target, origins }) => ({ source, target, weight: origins }))

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}

let policy: ReturnType<Policies['createPolicy']> | undefined

/** An address of our own build, as the policy of the page (trusted types) takes it. */
function trusted(url: string): string {
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes
  policy ??= policies?.createPolicy('layout-worker', {
    createScriptURL: (asked) => {
      if (new URL(asked, location.href).origin !== location.origin) throw new TypeError('Only a worker of this page.')
      return asked
    },
  })
  return policy?.createScriptURL(url) ?? url
}

import { useMemo } from 'react'
import { useScope } from '../elsewhere/elsewhere.tsx'
import { ExportButton } from '../elsewhere/export-button.tsx'
import type { Scope } from '../elsewhere/scope.ts'
import { plural } from '../parts/origins.tsx'
import type { Row } from './rows.ts'

interface Props {
  readonly picked: readonly number[]
  readonly listed: readonly Row[]
  readonly all: number
}

/** Documents that a report can be asked for by their numbers. */
const MOST = 1000

/** Takes elsewhere the ticked documents, else those that the list shows, else the whole case. */
export function Share({ picked, listed, all }: Props) {
  const scope = useMemo<Scope | undefined>(() => {
    const documents = picked.length > 0 ? picked : listed.length < all ? listed.map(({ number }) => number) : []
    if (documents.length === 0) return undefined
    return {
      words: `${documents.length.toLocaleString('en')} of ${plural(all, 'document')}`,
      documents,
      ...(documents.length > MOST && { left: `A report holds ${MOST.toLocaleString('en')} documents; it is of the first of these.` }),
      ...(documents.length === 1 && { filter: { document: String(documents[0]) } }),
    }
  }, [picked, listed, all])
  useScope(scope)
  return <ExportButton words={scope?.documents ? `Share ${scope.documents.length} of ${all}` : 'Share'} />
}

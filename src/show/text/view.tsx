/** A document: its text exactly as kept, and its claims. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Document } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { Tools } from '../parts/tools.tsx'
import { useDocumentKeys } from './document-keys.ts'
import { lastRead, readNow } from './last-read.ts'
import { Opened } from './opened.tsx'

export default function TextView() {
  const { document } = useParams({ from: '/text/{-$document}' })
  const documents = useWhole<Document>('/documents')
  if (documents.data === undefined)
    return (
      <>
        <Tools title="Text" />
        <main id="main">
          <Asking of={documents}>{() => null}</Asking>
        </main>
      </>
    )
  return <Chosen documents={documents.data.items} asked={document} />
}

function Chosen({ documents, asked }: { readonly documents: readonly Document[]; readonly asked: string | undefined }) {
  const wanted = asked ?? lastRead()
  const place = documents.findIndex(({ number, id }) => String(number) === wanted || id === wanted)
  const found = documents[place] ?? (asked === undefined ? documents[0] : undefined)
  const search = useSearch({ from: '/text/{-$document}' })
  const navigate = useNavigate()
  useDocumentKeys(documents, place, search)
  useEffect(() => {
    if (!found) return
    readNow(found.number)
    if (asked === undefined) void navigate({ to: '/text/{-$document}', params: { document: String(found.number) }, search, replace: true })
  }, [found, asked, search, navigate])
  if (found) return <Opened key={found.id} document={found} documents={documents} place={Math.max(0, place)} />
  return (
    <>
      <Tools title="Text" />
      <main id="main">
        <Empty>
          {documents.length === 0 ? (
            <p>There is no document in this case yet. Add one in Documents: paste a text, drop a file, or give an address.</p>
          ) : (
            <p>There is no document {asked} in this case; [ and ] leaf through those that there are.</p>
          )}
        </Empty>
      </main>
    </>
  )
}

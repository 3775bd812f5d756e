import { useEffect, useState } from 'react'
import type { Copied } from '../model/copied.ts'
import type { Edits } from '../model/edits.ts'

/** What a paragraph changed of the one that it copies; worked out on the page, once somebody looks at it. */
export function useEditsInside(copied: Copied | undefined, text: string): Edits | undefined {
  const [edits, setEdits] = useState<Edits>()
  const inside = copied?.inside
  useEffect(() => {
    if (!inside || inside.similarity === 1) return
    let wanted = true
    void import('diff').then(({ diffWordsWithSpace }) => {
      if (!wanted) return
      const [before, after] = [inside.of, inside.here].map(({ start, end }) => text.slice(start, end).trim())
      const changes = diffWordsWithSpace(before!, after!)
      setEdits(changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })))
    })
    return () => {
      wanted = false
    }
  }, [inside, text])
  return edits
}

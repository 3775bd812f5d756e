import { answers } from '../../model/search-places.ts'
import { queryOf } from '../../model/search-query.ts'
import type { ExportFormat } from '../api/answers.ts'
import { address } from '../api/client.ts'
import { useAnswer } from '../api/use.ts'
import { useSay } from '../app/say.tsx'
import { grouped, type Shape } from '../elsewhere/groups.ts'
import { take } from '../elsewhere/take.ts'
import type { Option } from '../parts/combobox.tsx'

const EXPORT = 'export '

/** 'export gephi': the shapes that what is typed names, and how the one is saved whose id was chosen. */
export function useExports(typed: string): {
  readonly options: readonly Option[]
  readonly takes: (id: string) => (() => void) | undefined
} {
  const asked = /^\s*export\b/i.test(typed)
  const formats = useAnswer<{ readonly items: readonly ExportFormat[] }>('/exports', {}, asked)
  const say = useSay()
  const shapes = asked ? grouped(formats.data?.items ?? []).flatMap((group) => group.shapes) : []
  const save = ({ name, file }: Shape): void =>
    void take(address(`/exports/${name}`), file).then(
      () => say({ tone: 'good', text: `${file} goes to your downloads.` }),
      (error: unknown) => say({ tone: 'bad', text: error instanceof Error ? error.message : String(error) }),
    )
  return {
    options: shapes
      .filter((shape) => fits(shape, typed))
      .map(({ name, title, about }) => ({ id: `${EXPORT}${name}`, words: `export ${title}`, aside: about })),
    takes: (id) => {
      const shape = shapes.find(({ name }) => id === `${EXPORT}${name}`)
      return shape && (() => save(shape))
    },
  }
}

const fits = ({ name, title, about }: Shape, typed: string): boolean =>
  answers(`export ${name} ${title} ${about}`, queryOf(typed.trim().replaceAll(/["*]/g, '').replaceAll(/\S+/g, '$&*')))

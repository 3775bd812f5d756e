import { useCallback, useRef, useState } from 'react'
import css from './elsewhere.module.css'
import { take } from './take.ts'

/** How the last file came. */
export interface Taken {
  readonly file: string
  readonly state: 'made' | 'saved' | 'refused'
  /** One sentence. */
  readonly says: string
}

interface Taking {
  readonly taken: Taken | undefined
  readonly begin: (url: string, file: string) => void
  readonly forget: () => void
}

/** Takes files, one after the other as they are asked for; what is said is of the last. */
export function useTaking(): Taking {
  const [taken, setTaken] = useState<Taken>()
  const last = useRef<symbol>(undefined)
  const begin = useCallback((url: string, file: string) => {
    const own = Symbol(file)
    last.current = own
    const tell = (state: Taken['state'], says: string): void => {
      if (last.current === own) setTaken({ file, state, says })
    }
    tell('made', `${file} is being made.`)
    take(url, file).then(
      () => tell('saved', `${file} goes to your downloads.`),
      (error: unknown) => tell('refused', error instanceof Error ? error.message : String(error)),
    )
  }, [])
  const forget = useCallback(() => {
    last.current = undefined
    setTaken(undefined)
  }, [])
  return { taken, begin, forget }
}

interface Props {
  readonly title: string
  readonly about: string
  readonly url: string
  /** What the download is called. */
  readonly file: string
  readonly taking: Taking
}

/** One file: a link that saves it, and what it is for. */
export const File = ({ title, about, url, file, taking }: Props) => (
  <li className={css.file}>
    <a
      href={url}
      download={file}
      aria-busy={taking.taken?.file === file && taking.taken.state === 'made'}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        taking.begin(url, file)
      }}
    >
      {title}
    </a>
    <span className={css.about}>{about}</span>
    <span className={`quiet ${css.ending}`}>{file.slice(file.lastIndexOf('.'))}</span>
  </li>
)

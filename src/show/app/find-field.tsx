/** The search field of the head: what is typed is looked for at once, in an address of its own. */
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { focusFirst } from '../search/focus.ts'
import { rememberSearch } from '../search/recent.ts'

/** Milliseconds after the last letter. */
const PAUSE = 180

export function FindField() {
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const here = useRouterState({ select: ({ location }) => location.pathname === '/search' })
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? String((location.search as { q?: unknown }).q ?? '') : ''),
  })
  const [words, setWords] = useState(asked)
  // What another part of the page looks for stands in the field too, unless somebody is typing in it.
  useEffect(() => {
    if (document.activeElement !== field.current || asked === '') setWords(asked)
  }, [asked])
  useEffect(() => () => clearTimeout(timer.current), [])
  const look = (typed: string): void => {
    clearTimeout(timer.current)
    const q = typed.trim() === '' ? undefined : typed
    void navigate({ to: '/search', search: (before: object) => ({ ...(here ? before : {}), q }), replace: here })
  }
  const typed = (next: string): void => {
    setWords(next)
    clearTimeout(timer.current)
    if (next.trim() !== '' || here) timer.current = setTimeout(() => look(next), PAUSE)
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') field.current?.blur()
    if (event.key === 'ArrowDown' && here && focusFirst()) event.preventDefault()
  }
  return (
    <search className="find">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          rememberSearch(words)
          look(words)
          if (!here || !focusFirst()) field.current?.blur()
        }}
      >
        <label className="vh" htmlFor="find">
          Search the case
        </label>
        <input
          id="find"
          ref={field}
          type="search"
          placeholder="Search"
          value={words}
          autoComplete="off"
          maxLength={500}
          onChange={({ target }) => typed(target.value)}
          onKeyDown={pressed}
        />
        <kbd>/</kbd>
      </form>
    </search>
  )
}

/** The running head: the case, the views, search, and what a person set for themselves. */
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useAnswer } from '../api/use.ts'
import { SettingsMenu } from './settings-menu.tsx'
import { VIEWS } from './views.ts'

export function Head() {
  const name = useAnswer<{ readonly name: string }>('/overview', { most: 1 }).data?.name
  return (
    <header className="head">
      <Link className="wordmark" to="/documents">
        Hearsay
      </Link>
      <p className="case">{name ? caseCalled(name) : ' '}</p>
      <nav className="views" aria-label="Views">
        {VIEWS.map(({ name, to, key }) => (
          <Link key={to} to={to} aria-keyshortcuts={key} activeProps={{ 'aria-current': 'page' }}>
            {name}
          </Link>
        ))}
      </nav>
      <Find />
      <SettingsMenu />
    </header>
  )
}

/** A file's name without folder and ending. */
const caseCalled = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.db$/, '')

function Find() {
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? String((location.search as { q?: unknown }).q ?? '') : ''),
  })
  const [words, setWords] = useState(asked)
  useEffect(() => setWords(asked), [asked])
  return (
    <search className="find">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void navigate({ to: '/search', search: { q: words } })
          field.current?.blur()
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
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && field.current?.blur()}
        />
        <kbd>/</kbd>
      </form>
    </search>
  )
}

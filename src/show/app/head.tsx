/** The running head: the case, the views, search, and what a person set for themselves. */
import { Link } from '@tanstack/react-router'
import { useAnswer } from '../api/use.ts'
import { FindField } from './find-field.tsx'
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
      <FindField />
      <SettingsMenu />
    </header>
  )
}

/** A file's name without folder and ending. */
const caseCalled = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.db$/, '')

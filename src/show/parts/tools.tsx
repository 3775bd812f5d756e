import type { ReactNode } from 'react'

/** The tool line under the head: the view's title and its tools. Sets the title of the window too. */
export const Tools = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="tools" role="region" aria-label="Tools">
    <title>{`${title} · Hearsay`}</title>
    <h1>{title}</h1>
    {children}
  </div>
)

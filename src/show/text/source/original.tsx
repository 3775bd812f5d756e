import type { Document } from '../../api/answers.ts'
import classes from '../text.module.css'

/** The page as it came, in a sandbox where nothing runs. */
export const Original = ({ document }: { readonly document: Document }) => (
  <section className={classes.original} aria-label="Original page">
    {/^text\//.test(document.original ?? '') ? (
      <iframe sandbox="" title="The original page" src={`/documents/${document.number}/original`} />
    ) : (
      <div className="empty">
        {document.original ? (
          <p>
            The original is no page but {document.original}; <a href={`/documents/${document.number}/original`}>save it</a> to look at it.
          </p>
        ) : (
          <p>Of this document no original page was kept.</p>
        )}
        <p className="quiet">Press o to go back to its text.</p>
      </div>
    )}
  </section>
)

import { Link } from '@tanstack/react-router'
import { happeningTitle } from '../../model/happening-title.ts'
import type { Link as Drawn, HappeningPage } from '../api/answers.ts'
import { ToText } from '../parts/to-text.tsx'
import { Sig } from '../parts/voices.tsx'
import classes from './happening.module.css'
import { type Sigla, siglumOf } from './sigla.ts'

/** What the links of each type say of the happening that stands at their `from`, and of the one at their `to`. */
const WORDS: Readonly<Record<string, readonly [sign: string, at: string, of: string]>> = {
  cause: ['▸', 'causes', 'caused by'],
  enable: ['▸', 'enables', 'enabled by'],
  prevent: ['⊣', 'prevents', 'prevented by'],
  purpose: ['▸', 'is to bring about', 'the aim of'],
  condition: ['▸', 'is a condition of', 'only if'],
}

/** 'enabled by', 'prevents'; the link's own name where it has none of these types. */
export const linkWords = (type: string, end: 'from' | 'to'): string => WORDS[type]?.[end === 'from' ? 1 : 2] ?? type
export const linkSign = (type: string): string => WORDS[type]?.[0] ?? '▸'

/** What led to it and what it led to, and who draws each link. */
export function Causes({ page: { happening, links }, sigla }: { readonly page: HappeningPage; readonly sigla: Sigla }) {
  if (links.length === 0) return null
  return (
    <section>
      <h3>Causes</h3>
      <ul className={classes.list}>
        {links.map((link) => (
          <li key={link.id}>
            <One link={link} here={happening.id} sigla={sigla} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ link, here, sigla }: { readonly link: Drawn; readonly here: string; readonly sigla: Sigla }) {
  const end = link.from === here ? 'from' : 'to'
  const other = end === 'from' ? link.effect : link.cause
  return (
    <>
      <span aria-hidden="true">{linkSign(link.type)}</span> <span className="quiet">{linkWords(link.type, end)}</span>{' '}
      {other ? (
        <Link className={classes.plain} to="/happenings/$happening" params={{ happening: other.id }}>
          {happeningTitle(other)}
        </Link>
      ) : (
        'something that is no happening of this case'
      )}{' '}
      <ToText number={link.number} {...(link.signal ? { from: link.signal.start, to: link.signal.end } : {})} className={classes.plain}>
        <Sig of={siglumOf(sigla, link.speaker.key)} name={`${link.voice}: ${link.quote}`} />
        <span className="vh">
          according to {link.voice}, in {link.number} {link.title}
        </span>
      </ToText>
    </>
  )
}

import type { Siglum } from '../../model/sigla.ts'

export { type Siglum, siglaOf } from '../../model/sigla.ts'

/** A voice's letter. */
export const Sig = ({ of, name }: { readonly of: Siglum; readonly name?: string }) => (
  <span className={`sig v${of.hue}`} title={name}>
    {of.letter}
  </span>
)

/** A voice chain, outermost first; the last one makes the claim: B › A › O. */
export const Chain = ({ of }: { readonly of: readonly { readonly siglum: Siglum; readonly name: string }[] }) => (
  <span className="chain">
    {of.map(({ siglum, name }) => (
      <Sig key={`${siglum.letter} ${name}`} of={siglum} name={name} />
    ))}
  </span>
)

/** Words of the text, exactly as they stand there. */
export const Quoted = ({ of, text }: { readonly of: { readonly start: number; readonly end: number }; readonly text: string }) => (
  <q className="serif">{text.slice(of.start, of.end)}</q>
)

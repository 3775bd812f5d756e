declare module 'edtf' {
  /** Throws when the value is no EDTF. */
  export function parse(value: string): { readonly type: string }
}

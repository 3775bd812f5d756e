/** Sentences with their participants marked: `[Jets]source struck [the depot]target.` */
export interface Marked {
  readonly text: string
  /** `role=head`, the head being the last word of the mark. */
  readonly roles: readonly string[]
}

export function marked(sentence: string): Marked {
  const roles = [...sentence.matchAll(/\[([^\]]+)\]([a-z]+)/g)].map(([, words, role]) => `${role}=${words!.split(' ').at(-1)}`)
  return { text: sentence.replace(/\[([^\]]+)\][a-z]+/g, '$1'), roles }
}

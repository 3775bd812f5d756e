import type { LabelAnswer } from '../answers/label.ts'
import type { View } from '../commands/command.ts'
import { safe, wrapped } from '../page/ink.ts'
import { sureness } from '../sureness.ts'

/** What people found in a document, one a line, with who says it and who labelled it. */
export const labelsView: View<readonly LabelAnswer[]> = {
  lines: (labels, ink) =>
    labels.length === 0
      ? ['Nobody has labelled anything here; hearsay decide label DOCUMENT WORDS --type TYPE does it.']
      : labels.flatMap((label) => wrapped(line(label, ink), ink, 4, 0)),
}

function line({ start, words, type, value, voices, by, seq }: LabelAnswer, ink: Parameters<typeof labelsView.lines>[1]): string {
  const voice = voices.at(-1)
  const who = voice?.name ?? voice?.kind ?? ''
  return `${ink.quiet(`${start}`)}  ${ink.strong(safe(words))}  ${type}  ${safe(who)}: ${sureness({ value })}  ${ink.quiet(`#${seq} ${safe(by)}`)}`
}

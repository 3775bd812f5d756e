import type { Reading } from '../../model/reading.ts'
import type { View } from '../commands/command.ts'
import { sections } from '../page/page.ts'

/** The page of a reading, as hearsay read prints it. */
export const readingView: View<Reading> = {
  options: { explain: 'print the rule and the words behind every mark' },
  lines: (reading, ink, { explain }) => sections(reading, ink, explain === true),
}

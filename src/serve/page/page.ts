import type { Reading } from '../../model/reading.ts'

export const page = (reading: Reading, _options: { readonly width: number; readonly colour: boolean; readonly explain: boolean }): string => `${reading.events.length} events\n`

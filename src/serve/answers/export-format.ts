import { z } from 'zod'
import type { Frozen } from '../operation.ts'

export const ExportFormatAnswer = z
  .object({ name: z.string(), about: z.string(), mediaType: z.string(), file: z.string().describe('what a download is called') })
  .meta({ id: 'ExportFormat' })

export type ExportFormatAnswer = Frozen<z.input<typeof ExportFormatAnswer>>

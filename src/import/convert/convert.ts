import type { Carried } from '../carried.ts'
import type { Converted } from './converted.ts'

/** Formats that are no text, by their first bytes or their name; each reader loads when it is needed. Undefined for text. */
export async function convert(carried: Carried): Promise<Converted | undefined> {
  const { isPdf, convertPdf } = await import('./pdf.ts')
  if (isPdf(carried)) return convertPdf(carried)
  const { isZip, convertDocx } = await import('./docx.ts')
  if (isZip(carried)) return convertDocx(carried)
  const { isMail, convertMail } = await import('./mail.ts')
  return isMail(carried) ? convertMail(carried) : undefined
}

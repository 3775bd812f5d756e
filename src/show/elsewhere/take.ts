/** Saves a file that the server makes. */
import { Refusal, requested } from '../api/client.ts'
import { heldToken } from '../api/token.ts'
import { saveFile } from '../parts/picture.ts'

/**
 * `url` as `address` makes it. The browser itself fetches and keeps the file, however large; where the server wants a token, which no
 * link brings, the page fetches it. Throws Refusal, with the sentence of the server, or Silence.
 */
export async function take(url: string, file: string): Promise<void> {
  await promised(url)
  if (heldToken() === undefined) follow(url, file)
  else saveFile(await (await requested(url, {})).blob(), file)
}

/** A refusal of HEAD has no words; asked in full it says why. */
async function promised(url: string): Promise<void> {
  try {
    await requested(url, { method: 'HEAD' })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await (await requested(url, {})).body?.cancel()
  }
}

function follow(url: string, file: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
}

/**
 * Takes pictures of every view in both themes into docs/pictures (WebP, 1440 × 900), from the sample case with some decisions.
 *
 *     node test/browser/pictures.ts [name …]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { serve } from '../../src/serve/http/server.ts'
import temporary from '../helpers/temporary.ts'
import { launched } from './chromium.ts'
import { everyView } from './every-view.ts'
import { SIZE, settled } from './opened.ts'
import { sampleCopy } from './sample.ts'
import { worksOn } from './worked-on.ts'

const FOLDER = 'docs/pictures'
/** Per cent; bytes. */
const QUALITY = 82
const MOST = 120_000

const wanted = process.argv.slice(2)
const remove = temporary()
const serving = await serve({ case: await sampleCopy(), port: 0, by: 'Ada' })
const browser = await launched()
try {
  mkdirSync(FOLDER, { recursive: true })
  await worksOn(serving.url)
  for (const { name, address } of await everyView(serving.url)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: SIZE, colorScheme, reducedMotion: 'reduce' })
      await page.goto(`${serving.url}case${address}`)
      await settled(page)
      await page.waitForTimeout(1200)
      writeFileSync(`${FOLDER}/${name}-${colorScheme}.webp`, await picture(page, QUALITY))
      await page.close()
    }
  }
} finally {
  await browser.close()
  await serving.close()
  remove()
}

async function picture(page: Page, quality: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  const bytes = Buffer.from(data, 'base64')
  return bytes.length <= MOST || quality < 30 ? bytes : picture(page, quality - 15)
}

/** The case leaves by the page: by keyboard alone, in every shape that the API has, narrowed as the view is; refusals are said. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { verify } from '../../src/serve/exports/verify.ts'
import { serve } from '../../src/serve/http/server.ts'
import { axe } from './axe.ts'
import { tabTo } from './by-keyboard.ts'
import { opened, screenshot, settled } from './opened.ts'
import { asked } from './telling.ts'

const workbench = opened()

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Take it elsewhere' })

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Shift+X')
  await sheet(page).getByRole('link', { name: 'GraphML' }).waitFor()
}

async function downloaded(page: Page, deed: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()])
  return download
}

/** Where the bundle of a download lies, as a file whose name says that it is a zip. */
async function kept(download: Download): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-bundle-')), download.suggestedFilename())
  cpSync(await download.path(), file)
  return file
}

test('by keyboard alone: the bundle comes, and nothing in it is wrong', async () => {
  const page = await workbench.page('/disputes')
  await open(page)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Evidence bundle')
  const download = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(download.suggestedFilename()).toBe('hearsay-bundle.zip')
  await sheet(page).getByText('hearsay-bundle.zip goes to your downloads.').waitFor()
  const verdict = await verify(await kept(download))
  expect(verdict.wrong).toEqual([])
  expect(verdict).toMatchObject({ documents: 10, quotes: expect.any(Number) })
  expect(verdict.quotes).toBeGreaterThan(50)
  await page.keyboard.press('Escape')
  await expect.poll(() => sheet(page).count()).toBe(0)
})

test('every shape of the API has its link and its sentence', async () => {
  const page = await workbench.page('/documents')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const { items } = await asked<{ readonly items: readonly { readonly name: string; readonly about: string; readonly file: string }[] }>(
    workbench.url(),
    '/exports',
  )
  await sheet(page).getByRole('link', { name: 'GraphML' }).waitFor()
  const links = await sheet(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.getAttribute('download')}`))
  expect(links.toSorted()).toEqual(
    [...items.map(({ name, file }) => `/exports/${name} ${file}`), '/report.html hearsay-report.html'].toSorted(),
  )
  for (const { name, about } of items)
    if (name !== 'bundle') expect(await sheet(page).getByText(about, { exact: true }).count(), name).toBe(1)
})

test.each(['light', 'dark'] as const)('a checker of accessibility objects to nothing, %s', async (colorScheme) => {
  const page = await workbench.page('/timeline?types=%5B%22ASSAULT%22%5D', { colorScheme })
  await open(page)
  expect(await axe(page)).toEqual([])
  await screenshot(page, `export-${colorScheme}`)
})

test('a view that is narrowed gives what it shows, or the whole case', async () => {
  const page = await workbench.page('/timeline?types=%5B%22ASSAULT%22%5D')
  await page.getByRole('button', { name: 'Export these' }).click()
  const csv = sheet(page).getByRole('link', { name: 'Spreadsheet (CSV)' })
  const rows = async (): Promise<number> =>
    readFileSync(await (await downloaded(page, () => csv.click())).path(), 'utf8').split('\r\n').length
  expect(await csv.getAttribute('href')).toBe('/exports/csv?types=ASSAULT')
  const some = await rows()
  await sheet(page).getByRole('button', { name: 'the whole case' }).click()
  expect(some).toBeLessThan(await rows())
})

test('the palette exports by name', async () => {
  const page = await workbench.page('/history')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /deed/ }).fill('export geph')
  await page
    .getByRole('option', { name: /Gephi \(GEXF\)/ })
    .first()
    .waitFor()
  const download = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(download.suggestedFilename()).toBe('hearsay-gexf.gexf')
  expect(readFileSync(await download.path(), 'utf8')).toContain('<gexf')
})

test('what the server refuses is said in its one sentence', async () => {
  workbench.forgive(/404/)
  const page = await workbench.page('/network?actor=actor:nobody')
  await open(page)
  await tabTo(page, /GraphML/)
  await page.keyboard.press('Enter')
  await expect.poll(() => sheet(page).getByRole('status').textContent()).toMatch(/nobody.*\.$/)
})

test('a server that wants a token gives the bundle to who has it', async () => {
  const guarded = await serve({ case: workbench.file(), port: 0, by: 'ada', token: 'only-for-us' })
  const context = await workbench.browser().newContext()
  context.setDefaultTimeout(20_000)
  try {
    const page = await context.newPage()
    await page.goto(`${guarded.url}case/disputes`)
    const field = page.getByLabel('Token', { exact: true })
    await field.fill('only-for-us')
    await page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
    await settled(page)
    await open(page)
    const download = await downloaded(page, () => page.keyboard.press('Enter'))
    expect(download.suggestedFilename()).toBe('hearsay-bundle.zip')
    expect((await verify(await kept(download))).wrong).toEqual([])
  } finally {
    // First the page, which would call again and again for news.
    await context.close()
    await guarded.close()
  }
})

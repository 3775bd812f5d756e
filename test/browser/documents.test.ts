/** The list of documents by hand and by key: order, address, what a copy changed, adding by paste and drop, failures, the report. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { opened } from './opened.ts'

const workbench = opened()

const rows = (page: Page) => page.locator('tbody tr[data-row]')
const numbers = async (page: Page): Promise<readonly string[]> =>
  (await rows(page).locator('td:first-child').allTextContents()).map((text) => text.trim())

test('keys choose and open; order, filter and choice are in the address and survive a reload', async () => {
  const page = await workbench.page('/documents')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toBe('2')
  await page.getByRole('button', { name: 'Claims', exact: true }).click()
  await page.getByRole('button', { name: /^copies/ }).click()
  await expect.poll(() => numbers(page)).toEqual(['2', '3'])
  expect(new URL(page.url()).searchParams.get('sort')).toBe('claims')
  await page.reload()
  await expect.poll(() => numbers(page)).toEqual(['2', '3'])
  expect(await page.locator('tr[aria-current=true] td:first-child').textContent()).toContain('2')
  await page.locator('h1').click()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/case/text/2')
})

test('a copy says whose words it has, how many differ, and shows them put in and taken out', async () => {
  const page = await workbench.page('/documents?chosen=3')
  await page.getByText('copy of 1, 2 words differ').waitFor()
  const side = page.locator('aside')
  await side.getByText('Has its words from 1').waitFor()
  expect(await side.locator('ins').allTextContents()).toContainEqual(expect.stringContaining('heavy'))
  expect(await side.locator('del').allTextContents()).toContainEqual(expect.stringContaining('port'))
})

test('all events of a document are accepted by one key, and taken back by another', async () => {
  const page = await workbench.page('/documents?chosen=9')
  const state = page.locator('tr[aria-current=true] td:last-child')
  await expect.poll(() => state.textContent()).toBe('2 to review')
  await page.keyboard.press('a')
  await expect.poll(() => state.textContent()).toBe('all reviewed')
  await page.keyboard.press('u')
  await expect.poll(() => state.textContent()).toBe('2 to review')
})

/** What a person has on the clipboard, pasted on the page. */
const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

/** Files let go over the page. */
const drop = (page: Page, files: Readonly<Record<string, string>>): Promise<unknown> =>
  page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, files)

test('pasted words become a document; what it copies is announced; nobody is told that somebody else changed the case', async () => {
  const page = await workbench.page('/documents?pane=add')
  const wire = readFileSync('examples/basra-2008/06-analysis.txt', 'utf8')
  await paste(page, `Reprinted.\n\n${wire}`)
  await page.getByText('1 document added').waitFor()
  await page.locator('aside').getByText('is taken from').first().waitFor()
  await expect.poll(() => rows(page).count()).toBe(11)
  expect(await page.getByText('Someone changed this case').count()).toBe(0)
})

test('files dropped on another view are added; a failure has a reason and a next step and blocks nothing', async () => {
  const page = await workbench.page('/history')
  const before = 11
  await drop(page, { 'scan.pdf': '%PDF-1.7 no words', 'note.txt': 'The envoy left Basra on Tuesday, a spokesman said.', 'none.txt': '' })
  await expect.poll(() => new URL(page.url()).pathname).toBe('/case/documents')
  await page.locator('aside').getByText('scan.pdf', { exact: true }).waitFor()
  await page.getByText('It is empty.').waitFor()
  await expect.poll(() => rows(page).count()).toBe(before + 1)
  await page.reload()
  await page.locator('aside').getByText('scan.pdf', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Remove scan.pdf' }).click()
  await expect.poll(() => page.locator('aside').getByText('scan.pdf', { exact: true }).count()).toBe(0)
})

test('ticked documents are shared as one file', async () => {
  const page = await workbench.page('/documents?chosen=1')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByRole('button', { name: /^Share 2 of/ }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'HTML report' }).click()])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toMatch(/^<!doctype html>/)
  expect(text).toContain('This report holds 2 of the')
})

/** A day's work on a case, by keyboard alone: one story, each test goes on where the one before ended. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { go, press, tabTo } from './by-keyboard.ts'
import { opened, settled } from './opened.ts'
import { asked } from './telling.ts'

const workbench = opened()

const TEXT = `Harbour master: no ships were turned away

By Tessa Maur

13 May 2008

BASRA (Gulf Wire) - The harbour master of Basra denied on Monday that the army had closed the port. Soldiers searched two
ships on Sunday, a crane driver said. "The army did not close the port," the harbour master told reporters.`

interface Documents {
  readonly items: readonly { readonly number: number; readonly title: string }[]
}
interface Log {
  readonly items: readonly { readonly stands: boolean; readonly actions?: readonly { readonly kind: string }[] }[]
}

const documents = async (): Promise<Documents['items']> => (await asked<Documents>(workbench.url(), '/documents')).items
const log = async (): Promise<Log['items']> => (await asked<Log>(workbench.url(), '/decisions')).items
const said = (page: Page) => page.locator('.standing')

/** The address again, in a window that knows nothing of this one: the same stands there. */
async function sameAgain(page: Page, what: string): Promise<void> {
  const shown = (one: Page): Promise<string> =>
    one
      .locator('main')
      .textContent()
      .then((words) => words ?? '')
  const { pathname, search } = new URL(page.url())
  const other = await workbench.page(pathname.replace('/case', '') + search)
  const before = await shown(page)
  await expect.poll(() => shown(other)).toBe(before)
  expect(before).toContain(what)
}

let before = 0
beforeAll(async () => {
  before = (await documents()).length
})

test('a document is added by writing it down, and is in the list', async () => {
  const page = await workbench.page('/timeline')
  await go(page, 'g d', 'Documents')
  await tabTo(page, /Write or paste words/)
  await press(page, 'Enter')
  await tabTo(page, /Words/)
  await page.keyboard.insertText(TEXT)
  await tabTo(page, /^\s*Add\s*$/)
  await press(page, 'Enter')
  await expect.poll(async () => (await documents()).length, { timeout: 60_000 }).toBe(before + 1)
  await page.locator('main table').getByText('Harbour master: no ships were turned away').first().waitFor()
  expect(await said(page).textContent()).not.toContain('Someone changed this case')
})

test('it is opened and read: its words as they were written, its claims beside them', async () => {
  const page = await workbench.page('/documents')
  for (let i = 0; i <= before; i += 1) await press(page, 'j')
  await press(page, 'Enter')
  await page.waitForURL(`**/text/${before + 1}**`)
  await settled(page)
  for (const line of ['The army did not close the port,', 'Soldiers searched two'])
    await page.locator('main').getByText(line, { exact: false }).first().waitFor()
  await press(page, 'j')
  await expect.poll(() => new URL(page.url()).search).toContain('at=')
  await sameAgain(page, 'harbour master')
})

test('events are reviewed, one after the other; what was hasty is undone', async () => {
  const page = await workbench.page('/documents')
  const decided = (await log()).length
  await go(page, 'g r', 'Review')
  await press(page, 'a')
  await expect.poll(async () => (await log()).length).toBe(decided + 1)
  await press(page, 'r')
  await expect.poll(async () => (await log()).filter(({ stands }) => stands).length).toBe(decided + 2)
  await press(page, 'u')
  await expect.poll(() => said(page).textContent()).toMatch(/^Undone: /)
  await expect.poll(async () => (await log()).filter(({ stands }) => !stands).length).toBeGreaterThan(0)
  await go(page, 'g y', 'History')
})

test('the dispute is found, and its address shows it again', async () => {
  const page = await workbench.page('/documents')
  await go(page, 'g s', 'Disputes')
  for (let i = 0; i < 12 && !(await page.locator('main').textContent())?.includes('Iran brokered the ceasefire'); i += 1) {
    await press(page, 'j')
    await page.waitForTimeout(150)
    await settled(page)
  }
  await sameAgain(page, 'Iran brokered the ceasefire')
})

test('two actors that are one are merged', async () => {
  const page = await workbench.page('/documents')
  const actors = async () => (await asked<{ items: readonly { name: string }[]; total: number }>(workbench.url(), '/actors')).total
  const known = await actors()
  await go(page, 'g a', 'Actors')
  await press(page, 'j')
  await page.waitForURL(/\/actors\/./)
  await settled(page)
  await press(page, 'm')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('harbour')
  await page.getByRole('option').first().waitFor()
  await press(page, 'ArrowDown', 'Enter')
  await page.getByText('What changes').waitFor()
  await page.keyboard.type('The same office.')
  await press(page, 'Enter')
  await expect.poll(actors).toBe(known - 1)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('a hypothesis is rated, and the address shows the same when it is opened again', async () => {
  const page = await workbench.page('/disputes')
  await press(page, 'h')
  await page.waitForURL('**/hypotheses**')
  await page.getByRole('grid').or(page.locator('main table')).first().waitFor()
  await press(page, 'j', 'ArrowRight', '1')
  await expect.poll(async () => JSON.stringify(await asked<unknown>(workbench.url(), '/hypotheses'))).toMatch(/"by":"ada","rating":"/)
  await press(page, 'j', '5')
  await expect
    .poll(async () => JSON.stringify(await asked<unknown>(workbench.url(), '/hypotheses')).match(/"by":"ada","rating":"/g)?.length)
    .toBe(2)
  await settled(page)
  await page.waitForTimeout(1000)
  await sameAgain(page, 'H1')
})

/** Causes and who gains, by keys: links and their words, what is near, filters, table; the ledger. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const workbench = opened()

const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is chosen' })
const boxes = (page: Page) => page.locator('main svg [data-id]:not([data-id*=" "])')
const arrows = (page: Page) => page.locator('main svg [data-id*=" "]')

test('j and k walk along the links, Enter leads to the words; a reload shows the same', async () => {
  const page = await workbench.page('/causes')
  await page.keyboard.press('j')
  await panel(page).locator('blockquote').first().waitFor()
  const first = param(page, 'at')
  await page.keyboard.press('j')
  await expect.poll(() => param(page, 'at')).not.toBe(first)
  await page.keyboard.press('k')
  await expect.poll(() => param(page, 'at')).toBe(first)
  const words = await panel(page).locator('blockquote').first().textContent()
  await page.reload()
  await settled(page)
  expect(await panel(page).locator('blockquote').first().textContent()).toBe(words)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/text\/\d+\?from=\d+&to=\d+/)
})

test('a box is chosen with Tab and Enter; steps leave only what is near', async () => {
  const page = await workbench.page('/causes')
  const all = await boxes(page).count()
  await boxes(page).first().focus()
  await page.keyboard.press('Enter')
  await panel(page).getByText('Happening', { exact: true }).waitFor()
  await page.getByRole('group', { name: 'Steps around it' }).getByRole('button', { name: '1' }).click()
  await expect.poll(() => boxes(page).count()).toBeLessThan(all)
  await page.keyboard.press('Escape')
  await expect.poll(() => boxes(page).count()).toBe(all)
})

test('a kind narrows; the table has the same links', async () => {
  const page = await workbench.page('/causes')
  const all = await arrows(page).count()
  await page.getByLabel('Link', { exact: true }).selectOption('prevent')
  await expect.poll(() => arrows(page).count()).toBeLessThan(all)
  const some = await arrows(page).count()
  await page.locator('h1').click()
  await page.keyboard.press('v')
  await expect.poll(() => page.locator('main tbody tr').count()).toBe(some)
  expect(await axe(page)).toEqual([])
})

test('the ledger: j chooses an entry, Enter leads to its words, a voice narrows', async () => {
  const page = await workbench.page('/gains')
  const entries = page.locator('main blockquote')
  const all = await entries.count()
  expect(all).toBeGreaterThan(1)
  await page.getByLabel('Voice', { exact: true }).selectOption({ index: 1 })
  await expect.poll(() => entries.count()).toBeLessThan(all)
  await page.locator('h1').click()
  await page.keyboard.press('j')
  await expect.poll(() => param(page, 'at')).toBeTruthy()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/text\/\d+\?from=\d+&to=\d+/)
})

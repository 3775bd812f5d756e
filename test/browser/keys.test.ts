/** Keys: shown, changed, kept, and out of the way of who types. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { VIEWS } from '../../src/show/app/views.ts'
import { go } from './by-keyboard.ts'
import { opened } from './opened.ts'

const workbench = opened()

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' })
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName)
const change = async (page: Page, deed: string): Promise<void> => {
  await sheet(page)
    .getByRole('button', { name: new RegExp(`^${deed}: `) })
    .click()
}

test('typing in a field is typing', async () => {
  const page = await workbench.page('/history')
  await page.keyboard.press('/')
  expect(await focused(page)).toBe('find')
  await page.keyboard.type('jug of tea? undo')
  expect(await page.locator('#find').inputValue()).toBe('jug of tea? undo')
  expect(await sheet(page).count()).toBe(0)
  expect(page.url()).toContain('/history')
  await page.keyboard.press('Control+z')
  expect(await page.locator('.standing').textContent()).toBe('')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('BODY')
})

test('? opens the sheet of all keys, Escape closes it, and the focus is where it was', async () => {
  const page = await workbench.page('/history')
  await page.locator('nav.views a').nth(2).focus()
  await page.keyboard.press('?')
  await sheet(page).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  expect(page.url()).toContain('/history')
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Timeline')
})

test('a deed gets another key; one that is taken is refused; the choice is kept in this browser', async () => {
  const page = await workbench.page('/history')
  await page.keyboard.press('?')
  await change(page, 'search')
  await page.keyboard.press('u')
  expect(await sheet(page).getByLabel('Press the new key').inputValue()).toContain('undo')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  expect(await sheet(page).getByLabel('Press the new key').inputValue()).toContain('Timeline')
  await page.keyboard.press('f')
  await change(page, 'Timeline')
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.locator('h1').waitFor()
  await page.keyboard.press('/')
  expect(await focused(page)).toBe('BODY')
  await page.keyboard.press('f')
  expect(await focused(page)).toBe('find')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await page.waitForURL('**/timeline**')
  await page.keyboard.press('?')
  await sheet(page).getByRole('button', { name: 'As they were' }).click()
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  expect(await focused(page)).toBe('find')
})

test('u undoes, Shift+u does it again', async () => {
  const page = await workbench.page('/search')
  const said = page.locator('.standing')
  await page.keyboard.press('u')
  await expect.poll(() => said.textContent()).toMatch(/nothing/i)
  workbench.forgive(/404/)
})

test('in no view do two deeds want the same key', async () => {
  const page = await workbench.page('/documents')
  for (const { name, to, key } of VIEWS) {
    await go(page, key, name)
    await page.keyboard.press('?')
    const rows = await sheet(page)
      .locator('tr')
      .evaluateAll((all) =>
        all.map((row) => ({
          does: row.querySelector('th')!.textContent,
          keys: [...row.querySelectorAll('td kbd')].map(({ textContent }) => textContent).join(' '),
        })),
      )
    expect(rows.length).toBeGreaterThan(10)
    const same = rows.filter(({ keys }, i) => rows.some((other, at) => at !== i && other.keys === keys))
    expect(same, to).toEqual([])
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
  }
})

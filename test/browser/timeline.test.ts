/** The timeline in a real browser: keys, wheel, brush, lanes, table, address, pictures, and the chosen happening. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened } from './opened.ts'

const workbench = opened()
const bars = (page: Page) => page.locator('main svg a[data-id]')
const search = (page: Page): URLSearchParams => new URL(page.url()).searchParams
const settled = (page: Page, fits: (search: URLSearchParams) => boolean) =>
  expect.poll(() => fits(search(page)), { timeout: 10_000 }).toBe(true)

test('j chooses, the panel tells it, the address holds it; a reload shows the same', async () => {
  const page = await workbench.page('/timeline')
  await bars(page).first().waitFor()
  await page.keyboard.press('j')
  await page.getByRole('heading', { name: 'When, according to whom' }).waitFor()
  await settled(page, (now) => now.has('at'))
  const chosen = search(page).get('at')
  await page.keyboard.press('j')
  await settled(page, (now) => now.get('at') !== chosen)
  await page.keyboard.press('k')
  await settled(page, (now) => now.get('at') === chosen)
  await page.reload()
  await page.locator(`main svg a[data-id="${chosen}"][aria-current]`).first().waitFor()
  expect(await axe(page)).toEqual([])
})

test('keys, wheel and brush move the window; 0 shows everything', async () => {
  const page = await workbench.page('/timeline')
  await bars(page).first().waitFor()
  await page.keyboard.press('+')
  await settled(page, (now) => now.has('from') && now.has('to'))
  const near = search(page).get('from')!
  await page.keyboard.press('ArrowRight')
  await settled(page, (now) => now.get('from')! > near)
  const box = (await page.getByRole('region', { name: /^Timeline by actor/ }).boundingBox())!
  await page.mouse.move(box.x + 500, box.y + 120)
  const length = (): number => Date.parse(search(page).get('to')!) - Date.parse(search(page).get('from')!)
  const before = length()
  await page.mouse.wheel(0, -240)
  await expect.poll(length, { timeout: 10_000 }).toBeLessThan(before)
  await page.getByRole('slider', { name: 'End of the window' }).focus()
  const to = search(page).get('to')!
  await page.keyboard.press('ArrowRight')
  await settled(page, (now) => now.get('to')! > to)
  await page.locator('h1').click()
  await page.keyboard.press('0')
  await settled(page, (now) => !now.has('from'))
})

test('lanes, filters and the table are of the address; the table sorts and chooses', async () => {
  const page = await workbench.page('/timeline?lanes=voice&state=contested')
  await page.getByRole('button', { name: 'voice', pressed: true }).waitFor()
  await bars(page).first().waitFor()
  await page.keyboard.press('v')
  const rows = page.locator('tbody tr[aria-rowindex]')
  await rows.first().waitFor()
  expect(await rows.count()).toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Reports' }).click()
  await settled(page, (now) => now.get('sort') === 'reports' && now.get('as') === 'table' && now.get('lanes') === 'voice')
  await rows.first().getByRole('button').click()
  await page.locator('tr[aria-current]').waitFor()
  expect(await axe(page)).toEqual([])
})

test('a decision on the chosen happening stands in its panel, and is undone there', async () => {
  const page = await workbench.page('/timeline')
  await bars(page).first().waitFor()
  await page.keyboard.press('j')
  await page.getByRole('heading', { name: 'Words' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Ask the archive.')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByRole('heading', { name: 'Decided' }).waitFor()
  await page.getByRole('button', { name: /^Undo.*Ask the archive/ }).click()
  await page.getByRole('heading', { name: 'Decided' }).waitFor({ state: 'detached' })
})

test('the picture is saved as SVG that needs no style sheet', async () => {
  const page = await workbench.page('/timeline')
  await bars(page).first().waitFor()
  await page.getByRole('button', { name: 'Save picture' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'as SVG' }).click()])
  expect(download.suggestedFilename()).toBe('timeline.svg')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(text).toContain('Published')
  expect(text).not.toMatch(/class=|var\(/)
})

/** Actors by keys: along the list, merging two and taking it back, the address leading on, keeping to what is typed. */
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const workbench = opened()
const MAHDI = '/actors/actor%3Amahdi-army'

test('j and k go along the list; the address says who is read', async () => {
  const page = await workbench.page('/actors?kind=organization')
  await page.keyboard.press('j')
  await page.waitForURL(/\/actors\/actor/)
  const first = await page.locator('article h2').textContent()
  await page.keyboard.press('j')
  await expect.poll(() => page.locator('article h2').textContent()).not.toBe(first)
  await page.keyboard.press('k')
  await expect.poll(() => page.locator('article h2').textContent()).toBe(first)
  expect(page.url()).toContain('kind=organization')
  await page.reload()
  await settled(page)
  expect(await page.locator('article h2').textContent()).toBe(first)
})

test('two actors are merged by keys after both are shown, the old address leads on, and undo takes it back', async () => {
  const page = await workbench.page(MAHDI)
  await page.locator('article h2').waitFor()
  await page.keyboard.press('m')
  await page.getByRole('combobox').fill('iraqi troops')
  await page.getByRole('option', { name: /Iraqi troops/ }).waitFor()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: 'What changes' }).waitFor()
  expect(await sheet.getByRole('group', { name: 'Iraqi troops' }).count()).toBe(1)
  expect(await axe(page)).toEqual([])
  await page.keyboard.type('one force')
  await page.keyboard.press('Enter')
  await page.locator('.standing', { hasText: 'are the same (one force)' }).waitFor()
  await page.goto(`${workbench.url()}case/actors/actor%3Airaqi-troops-irq`)
  await page.waitForURL(/mahdi-army/)
  await page.locator('article', { hasText: 'are the same (one force)' }).waitFor()
  await page.keyboard.press('u')
  await page.locator('.standing', { hasText: 'Undone' }).waitFor()
  await page.goto(`${workbench.url()}case/actors/actor%3Airaqi-troops-irq`)
  await page.locator('article h2', { hasText: 'Iraqi troops' }).waitFor()
})

test('a split chooses documents by their words; what is chosen is another actor', async () => {
  const page = await workbench.page(MAHDI)
  await page.locator('article h2').waitFor()
  await page.keyboard.press('s')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('checkbox').first().check()
  await sheet.getByText('1 of 8 members becomes another actor.').waitFor()
  await sheet.getByRole('button', { name: 'Split' }).click()
  await page.locator('.standing', { hasText: 'is not Mahdi Army' }).waitFor()
  await page.locator('article', { hasText: 'named in 7 documents' }).waitFor()
})

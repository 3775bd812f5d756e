/** Searching by keys alone: what is typed is found at once and leads to exactly these words. */
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened } from './opened.ts'

const workbench = opened()

test('from any view: type, go to a text, and land on the words', async () => {
  const page = await workbench.page('/gains')
  await page.keyboard.press('/')
  await page.keyboard.type('hospital st', { delay: 40 })
  await page.waitForURL(/\/search\?q=hospital/)
  await page.getByRole('heading', { name: /texts?$/ }).waitFor()
  expect(await page.locator('#find').inputValue()).toBe('hospital st')
  expect(await axe(page)).toEqual([])
  const text = page.locator('[data-results] section').last().locator('li > a').first()
  const words = await text.locator('mark').first().textContent()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-results]') !== null)).toBe(true)
  while (!(await text.evaluate((link) => link === document.activeElement))) await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/text\/\d+\?from=\d+&to=\d+/)
  const [, number, from, to] = /text\/(\d+)\?from=(\d+)&to=(\d+)/.exec(page.url())!
  const { text: whole } = (await (await fetch(`${workbench.url()}documents/${number}/reading`)).json()) as { text: string }
  expect(whole.slice(Number(from), Number(to))).toBe(words)
  await page.goBack()
  await page.waitForURL(/\/search\?q=hospital/)
  await page.goto(`${workbench.url()}case/search`)
  await page.getByRole('button', { name: 'hospital st' }).waitFor()
})

test('what narrows stands as chips, and goes with a press', async () => {
  const page = await workbench.page('/search?q=basra&types=%5B%22ASSAULT%22%5D')
  await page.getByRole('button', { name: /use of force/ }).click()
  await expect.poll(() => page.url()).not.toContain('types')
  await page.getByRole('heading', { name: /actors?$/ }).waitFor()
})

test('the palette goes to an actor, and does a deed of the page', async () => {
  const page = await workbench.page('/documents')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('mahdi army')
  await page.getByRole('option', { name: 'Mahdi Army organization' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/actors\/actor%3Amahdi-army/)
  await page.locator('article h2').waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('rename')
  await page.keyboard.press('Enter')
  await page.getByLabel('New name').waitFor()
})

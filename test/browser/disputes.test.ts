/** From a dispute to a rated hypothesis: found, weighed and rated by keys, and the same after a reload. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { opened, settled } from './opened.ts'

const workbench = opened()

const question = (page: Page) => page.locator('article h2')
const chosenCell = (page: Page) => page.locator('[role=gridcell][aria-selected=true]')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('j finds the next dispute, sides stand by date with their words, and the address holds it', async () => {
  const page = await workbench.page('/disputes')
  const first = await question(page).textContent()
  await press(page, 'j')
  await expect.poll(() => question(page).textContent()).not.toBe(first)
  const [second, sides] = [await question(page).textContent(), page.locator('section[aria-label^="Side "]')]
  expect(await sides.count()).toBeGreaterThan(1)
  expect(await sides.first().locator('blockquote mark').count()).toBeGreaterThan(0)
  await press(page, 'ArrowRight')
  await expect.poll(() => page.url()).toContain('side=0')
  await page.reload()
  await settled(page)
  expect(await question(page).textContent()).toBe(second)
  expect(await sides.first().getAttribute('aria-current')).toBe('true')
  await press(page, 'Enter')
  await expect.poll(() => page.url()).toMatch(/\/text\/\d+\?at=event/)
})

test('a accepts, n notes, r sets aside, and what was set aside can be brought back', async () => {
  const page = await workbench.page('/disputes?about=why')
  const asked = (await question(page).textContent())!
  await press(page, 'a')
  await page.getByText('✓ accepted').first().waitFor()
  await press(page, 'n')
  await page.keyboard.type('Both may be partly so.')
  await press(page, 'Control+Enter')
  await page.getByLabel('Decided on it').getByText('Both may be partly so.').waitFor()
  await press(page, 'r')
  await page.getByText('Not a dispute: 1').click()
  await page.locator('nav').getByText(asked, { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect.poll(() => question(page).textContent()).toBe(asked)
})

test('h weighs a dispute; arrows and figures rate; a reload shows the same', async () => {
  const page = await workbench.page('/disputes')
  const asked = (await question(page).textContent())!
  await press(page, 'h')
  await page.locator('main h2', { hasText: asked }).waitFor()
  await page.locator('[role=gridcell]').first().waitFor()
  await press(page, 'ArrowDown')
  await chosenCell(page).waitFor()
  await press(page, '5')
  await expect.poll(() => chosenCell(page).textContent()).toContain('strongly inconsistent')
  await press(page, 'ArrowRight')
  await expect.poll(() => chosenCell(page).textContent()).toContain('not yet rated')
  await press(page, '1')
  await expect.poll(() => chosenCell(page).textContent()).toContain('strongly consistent')
  await press(page, 'n')
  await page.keyboard.type('Just what one would expect.')
  await press(page, 'Control+Enter')
  await page.getByText('Just what one would expect.').first().waitFor()
  const against = page.locator('tfoot button')
  const figures = (await against.allTextContents()).toSorted()
  expect(figures.some((one) => Number(one) >= 2)).toBe(true)
  await page.reload()
  await settled(page)
  await expect.poll(() => chosenCell(page).textContent()).toContain('strongly consistent')
  expect((await against.allTextContents()).toSorted()).toEqual(figures)
})

test('a hypothesis is stated, evidence found by its words, and both are taken out again', async () => {
  const page = await workbench.page('/hypotheses?of=own')
  await press(page, 'Shift+H')
  await page.keyboard.type('The truce was made in Iran.')
  await press(page, 'Control+Enter')
  await page.getByRole('columnheader').getByText('The truce was made in Iran.').waitFor()
  await press(page, 'Shift+E')
  await page.keyboard.type('truce')
  await press(page, 'Enter')
  await page.getByRole('checkbox', { name: /truce/ }).first().check()
  await page.getByRole('button', { name: 'Take as a row' }).click()
  await page.locator('tbody [role=gridcell]').first().click()
  await page.getByRole('button', { name: /^Take row \d+ out$/ }).click()
  await page.getByText('No evidence yet.').waitFor()
  await page.locator('tfoot button').first().click()
  await page.getByRole('button', { name: /^Withdraw H/ }).click()
  await page.getByText('Put all explanations side by side').waitFor()
})

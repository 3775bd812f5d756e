/** The frame around every view. */
import { expect, test } from 'vitest'
import { VIEWS } from '../../src/show/app/views.ts'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const workbench = opened()

test.each(VIEWS)('$key goes to $name', async ({ name, key }) => {
  const page = await workbench.page('/search')
  for (const press of key.split(' ')) await page.keyboard.press(press)
  await page.locator('nav [aria-current=page]', { hasText: name }).waitFor()
  await settled(page)
  await expect.poll(() => page.title()).toMatch(/. · Hearsay$/)
})

test('axe', async () => {
  const page = await workbench.page('/search')
  expect(await axe(page)).toEqual([])
})

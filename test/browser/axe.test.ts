/** No view has what a checker of accessibility objects to, in either theme, at a desk or on a phone. */
import { beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { everyView } from './every-view.ts'
import { opened, SIZE } from './opened.ts'
import { worksOn } from './worked-on.ts'

const workbench = opened()
beforeAll(() => worksOn(workbench.url()))

test.each([
  ['light', SIZE],
  ['dark', SIZE],
  ['light', { width: 390, height: 844 }],
] as const)('%s, %o', async (colorScheme, viewport) => {
  const found: string[] = []
  for (const { name, address } of await everyView(workbench.url())) {
    const page = await workbench.page(address, { colorScheme, viewport })
    found.push(...(await axe(page)).map((violation) => `${name}: ${violation}`))
    await page.context().close()
  }
  expect(found).toEqual([])
})

test('the sheet of keys and the settings', async () => {
  const page = await workbench.page('/timeline')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Settings/ }).click()
  await page.getByRole('dialog').waitFor()
  expect(await axe(page)).toEqual([])
})

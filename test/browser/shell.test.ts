/** The frame around every view: ways to it, focus, room, motion, print. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { VIEWS } from '../../src/show/app/views.ts'
import { go } from './by-keyboard.ts'
import { opened, screenshot } from './opened.ts'
import { overflowing } from './overflowing.ts'

const workbench = opened()

const active = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName)

test('keys go to every view; its heading takes the focus, the window its name', async () => {
  const page = await workbench.page('/search')
  for (const { name, key } of VIEWS) {
    await go(page, key, name)
    await expect.poll(() => page.title(), { message: name }).toMatch(/. · Hearsay$/)
    await expect.poll(() => active(page), { message: name }).toMatch(/^(?:H1|MAIN)$/)
    expect(await page.locator('h1').count(), name).toBe(1)
    expect(await page.locator('main').count(), name).toBe(1)
  }
})

test('the first stop of Tab skips to the content', async () => {
  const page = await workbench.page('/history')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  expect(await active(page)).toBe('MAIN')
  expect(page.url()).not.toContain('#')
})

/** 720 × 450 is 1440 × 900 at 200 %; 320 is 1280 at 400 %. */
const ROOMS = [
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [960, 600],
  [768, 1024],
  [720, 450],
  [390, 844],
  [320, 640],
] as const

test.each(['ltr', 'rtl'])('at every width the page scrolls downwards only, and the current view is in sight (%s)', async (direction) => {
  const page = await workbench.page('/history')
  await page.evaluate((dir) => {
    document.documentElement.dir = dir
  }, direction)
  for (const { name, to, key } of VIEWS) {
    await go(page, key, name)
    for (const [width, height] of ROOMS) {
      await page.setViewportSize({ width, height })
      expect(await overflowing(page), `${to} at ${width}`).toEqual([])
    }
    await expect.poll(() => page.locator('nav.views [aria-current=page]').evaluate(isInSight), { message: to }).toBe(true)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})

function isInSight(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect()
  return left >= -1 && right <= document.documentElement.clientWidth + 1
}

test('nothing moves for who asked for less motion', async () => {
  const page = await workbench.page('/documents')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return !/^0s(?:, 0s)*$/.test(transitionDuration) || animationName !== 'none'
      }).length,
  )
  expect(moving).toBe(0)
})

test('with forced colours the current view still differs by more than colour', async () => {
  const page = await workbench.page('/documents', { forcedColors: 'active' })
  const current = page.locator('nav.views [aria-current=page]')
  expect(await current.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  await screenshot(page, 'forced-colors')
})

test('print has the content, whole and light, without the frame', async () => {
  const page = await workbench.page('/documents', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  for (const part of ['header.head', 'footer.keys']) expect(await page.locator(part).isVisible(), part).toBe(false)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  const clipped = await page.locator('main').evaluate(
    (main) =>
      [main, ...main.querySelectorAll('*')].filter(({ scrollHeight, clientHeight }) => {
        return clientHeight > 40 && scrollHeight > clientHeight + 4
      }).length,
  )
  expect(clipped).toBe(0)
})

test('an address that leads nowhere says so and leads back', async () => {
  const page = await workbench.page('/no/such/view')
  await page.getByText('There is nothing at this address.').waitFor()
  await page.getByRole('link', { name: 'All documents of the case' }).click()
  await page.waitForURL('**/documents**')
})

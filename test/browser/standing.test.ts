/** A server that stops and comes back, and a tab that others change the case under. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { apart } from './apart.ts'
import { opened, settled } from './opened.ts'
import { asked, renamed } from './telling.ts'

const workbench = opened({ server: apart() })

const line = (page: Page) => page.locator('.standing')
const STOPPED = /Hearsay is not running/
/** What a browser says of a server that is not there. */
const BROKEN = /ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|Failed to fetch/
const CHANGED = /Someone changed this case/

interface Log {
  readonly items: readonly { readonly by: string; readonly stands: boolean }[]
}
const undone = async (): Promise<number> =>
  (await asked<Log>(workbench.url(), '/decisions')).items.filter(({ by, stands }) => by === 'ada' && !stands).length

test('a step made while the server is away is kept, and sent when it answers again', async () => {
  await renamed(workbench.url(), 'Gulf Wire', 'The Gulf Wire', 'ada')
  const page = await workbench.page('/search')
  workbench.forgive(BROKEN)
  await workbench.stop()
  await expect.poll(() => line(page).textContent()).toBe('Hearsay is not running. This page goes on when it answers again.')
  await page.keyboard.press('u')
  await expect
    .poll(() => line(page).textContent())
    .toBe('Hearsay is not running. Your last step is kept; it is sent when it answers again.')
  await workbench.start()
  await expect.poll(() => line(page).textContent(), { timeout: 15_000 }).toMatch(/^Undone: /)
  expect(await undone()).toBe(1)
})

test('a view that was not open yet opens when the server is back', async () => {
  const page = await workbench.page('/search')
  workbench.forgive(BROKEN)
  await workbench.stop()
  await page.keyboard.press('g')
  await page.keyboard.press('y')
  await line(page).getByText(STOPPED).waitFor()
  await workbench.start()
  await page.locator('h1', { hasText: 'History' }).waitFor()
  await settled(page)
  await expect.poll(() => line(page).textContent()).not.toMatch(STOPPED)
})

test('what others decide is shown when one asks for it; own steps raise nothing', async () => {
  const page = await workbench.page('/actors')
  await page.waitForTimeout(1200)
  await renamed(workbench.url(), 'Gulf Wire', 'The Gulf Wire', 'ada')
  await line(page).getByText(CHANGED).waitFor()
  await page.getByRole('button', { name: 'Show the new state' }).click()
  await expect.poll(() => line(page).textContent()).not.toMatch(CHANGED)
  await page.keyboard.press('u')
  await expect.poll(() => line(page).textContent()).toMatch(/^Undone: /)
  for (let i = 0; i < 5; i += 1) {
    await page.waitForTimeout(500)
    expect(await line(page).textContent()).not.toMatch(CHANGED)
  }
})

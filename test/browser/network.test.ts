/** The network by keys and pointer: relations and their words, time, filters, table, merging; a large one with and without WebGL. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Act, Actor } from '../../src/show/api/answers.ts'
import { manyActs } from '../show/many-acts.ts'
import { axe } from './axe.ts'
import { go } from './by-keyboard.ts'
import { opened, settled } from './opened.ts'
import { asked } from './telling.ts'

const workbench = opened()

const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is chosen' })
const heading = (page: Page) => panel(page).locator('h2').first().textContent()
const relations = (page: Page) => page.locator('main svg [data-id*=" "]')

test('j and k walk along relations, their words lead to the text, Escape lets go; a reload shows the same', async () => {
  const page = await workbench.page('/network')
  await page.keyboard.press('j')
  await expect.poll(() => heading(page)).toContain('→')
  const first = await heading(page)
  await page.keyboard.press('j')
  await expect.poll(() => heading(page)).not.toBe(first)
  await page.keyboard.press('k')
  await expect.poll(() => heading(page)).toBe(first)
  await panel(page).locator('blockquote').first().waitFor()
  const words = await panel(page).locator('blockquote').first().textContent()
  await page.reload()
  await settled(page)
  expect(await heading(page)).toBe(first)
  await page.keyboard.press('Enter')
  expect(await panel(page).evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => param(page, 'at')).toBe(null)
  await page.keyboard.press('j')
  const link = panel(page).locator('a[href*="/text/"]').first()
  const [, number, from, to] = /text\/(\d+)\?from=(\d+)&to=(\d+)/.exec((await link.getAttribute('href')) ?? '') ?? []
  const { text } = await asked<{ readonly text: string }>(workbench.url(), `/documents/${number}/reading`)
  expect(text).toContain(words)
  expect(words).toContain(text.slice(Number(from), Number(to)))
})

test('an actor is reached with Tab or J; what it does not do recedes; j walks its relations alone', async () => {
  const page = await workbench.page('/network')
  await page.keyboard.press('Shift+J')
  const name = await heading(page)
  await expect.poll(() => relations(page).count()).toBeGreaterThan(0)
  await page.keyboard.press('j')
  await expect.poll(() => heading(page)).toContain(name)
  expect(param(page, 'of')).toBeTruthy()
  await page.keyboard.press('Escape')
  await expect.poll(() => heading(page)).toBe(name)
})

test('the window is moved by keys and played; what lies outside is not drawn', async () => {
  const page = await workbench.page('/network')
  const all = await relations(page).count()
  await page.getByRole('slider', { name: 'To' }).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => relations(page).count()).toBeLessThan(all)
  const until = param(page, 'until')
  await page.locator('h1').click()
  await page.keyboard.press('p')
  await expect.poll(() => param(page, 'until')).not.toBe(until)
  await page.keyboard.press('p')
  await page.keyboard.press('0')
  await expect.poll(() => relations(page).count()).toBe(all)
})

test('v gives the table of the same relations; its heads sort, its rows open', async () => {
  const page = await workbench.page('/network')
  const drawn = await relations(page).count()
  await page.keyboard.press('v')
  await expect.poll(() => page.locator('main tbody tr').count()).toBe(drawn)
  await page.getByRole('button', { name: 'Who', exact: true }).click()
  const names = await page.locator('main tbody td:first-child').allTextContents()
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
  await page.locator('main tbody tr').nth(1).locator('button').nth(1).click()
  await expect.poll(() => heading(page)).toContain('→')
  expect(await axe(page)).toEqual([])
})

test('m shows both sets of names and merges; u takes it back', async () => {
  const page = await workbench.page('/network')
  const count = async (): Promise<number> => (await asked<{ readonly total: number }>(workbench.url(), '/actors?limit=1')).total
  const before = await count()
  await page.keyboard.press('j')
  const ends = (await heading(page))!.split('→').map((name) => name.trim())
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog')
  for (const name of ends) await dialog.locator('li', { hasText: name }).first().waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect.poll(count).toBe(before - 1)
  await page.keyboard.press('u')
  await expect.poll(count).toBe(before)
})

test('the picture is saved as SVG', async () => {
  const page = await workbench.page('/network')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save picture' }).click()
  await page.getByRole('menuitem', { name: 'as SVG' }).click()
  const file = readFileSync(await (await saved).path(), 'utf8')
  expect(file).toMatch(/^<svg/)
  expect(file).not.toContain('var(--')
})

/** Answers as of a large case. */
async function large(page: Page): Promise<void> {
  const acts = manyActs(300, 700)
  const actors = [...new Set(acts.flatMap((act) => act.actors.map(({ actor }) => actor)))].map(
    (id): Actor => ({ id, name: id.replace('actor:', 'Body '), kind: 'group', aliases: [], members: [], documents: 1, maybe: [] }),
  )
  const answer = (items: readonly (Act | Actor)[]) => ({ json: { items } })
  await page.route(
    ({ pathname }) => pathname === '/acts',
    (route) => route.fulfill(answer(acts)),
  )
  await page.route(
    ({ pathname }) => pathname === '/actors',
    (route) => route.fulfill(answer(actors)),
  )
}

test('a large network is drawn by WebGL; every actor is reached by keys', async () => {
  const page = await workbench.page('/gains')
  await large(page)
  await go(page, 'g n', 'Network')
  await page.locator('main canvas').first().waitFor()
  await settled(page)
  await page.keyboard.press('Shift+J')
  await expect.poll(() => heading(page)).toMatch(/^Body/)
  expect(await axe(page)).toEqual([])
})

test('without WebGL the strongest relations are drawn, and it says so', async () => {
  const page = await workbench.page('/gains')
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === 'webgl2' ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof getContext
  })
  await page.reload()
  await large(page)
  await go(page, 'g n', 'Network')
  await page.getByText('This browser has no WebGL').waitFor()
  expect(await relations(page).count()).toBeGreaterThan(50)
})

/** Reviewing by the keyboard alone: deciding, going on, taking back, narrowing, all of a rule; the address holds it. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const workbench = opened()

const chosen = (page: Page) => page.locator('nav[aria-label="Events to review"] a[aria-current]')
const at = (page: Page): string | null => new URL(page.url()).searchParams.get('at')
const progress = (page: Page) => page.getByRole('status').textContent()
const decided = async (page: Page): Promise<number> => Number(/^([\d,]+) of/.exec((await progress(page)) ?? '')![1])
const words = async (page: Page): Promise<string> => (await chosen(page).textContent()) ?? ''
interface Log {
  readonly items: readonly { readonly says: string; readonly stands: boolean }[]
}
const log = async (page: Page): Promise<Log['items']> =>
  ((await (await page.request.get(`${workbench.url()}decisions`)).json()) as Log).items

test('j and k move, a and r decide and go on, u brings back what is then chosen; a reload shows the same', async () => {
  const page = await workbench.page('/review')
  const first = await words(page)
  await page.keyboard.press('j')
  await expect.poll(() => words(page)).not.toBe(first)
  const second = await words(page)
  await page.keyboard.press('k')
  await expect.poll(() => words(page)).toBe(first)
  await page.keyboard.press('a')
  await expect.poll(() => words(page)).toBe(second)
  await expect.poll(() => decided(page)).toBe(1)
  await page.keyboard.press('r')
  await expect.poll(() => decided(page)).toBe(2)
  await expect.poll(async () => (await log(page)).map(({ says }) => says.split(' ')[0])).toEqual(['rejects', 'accepts'])
  await page.locator('.standing', { hasText: 'rejects' }).waitFor()
  const next = await words(page)
  await page.reload()
  await settled(page)
  expect([await words(page), await decided(page)]).toEqual([next, 2])
  await page.keyboard.press('u')
  await expect.poll(() => decided(page)).toBe(1)
})

test('what is taken back is chosen again', async () => {
  const page = await workbench.page('/review')
  const before = await decided(page)
  const first = await words(page)
  await page.keyboard.press('a')
  await expect.poll(() => words(page)).not.toBe(first)
  await expect.poll(async () => (await log(page))[0]!.stands).toBe(true)
  await page.locator('.standing', { hasText: 'accepts' }).waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => decided(page)).toBe(before)
  await expect.poll(() => words(page)).toBe(first)
})

test('fast presses are all kept, each on its own event', async () => {
  const page = await workbench.page('/review')
  const before = await decided(page)
  for (const press of 'aarar') await page.keyboard.press(press)
  await expect.poll(() => decided(page)).toBe(before + 5)
  await expect.poll(async () => (await log(page)).slice(0, 5).map(({ says }) => says[0])).toEqual(['r', 'a', 'r', 'a', 'a'])
})

test('e corrects and goes on; n notes and stays; Escape leaves both', async () => {
  const page = await workbench.page('/review')
  const before = await decided(page)
  const first = await words(page)
  await page.keyboard.press('n')
  await page.getByLabel('Note').waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('Note').waitFor({ state: 'detached' })
  await page.keyboard.press('n')
  await page.keyboard.type('ask a r')
  await page.keyboard.press('Control+Enter')
  await page.getByText('ask a r').last().waitFor()
  expect([await words(page), await decided(page)]).toEqual([first, before])
  await page.keyboard.press('e')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2008-03')
  await page.keyboard.press('Enter')
  await expect.poll(() => decided(page)).toBe(before + 1)
  expect(await words(page)).not.toBe(first)
  expect((await log(page))[0]!.says).toContain('from 2008-03')
})

test('all of a rule: the number first, then one step that one undo takes back', async () => {
  const page = await workbench.page('/review?rule=lexicon:kill/verb%5Bobject%20free%5D@attack')
  const before = await decided(page)
  await page.keyboard.press('Shift+A')
  const accept = page.getByRole('button', { name: /^Accept \d/ })
  const count = Number((await accept.textContent())!.replace(/\D/g, ''))
  expect(count).toBeGreaterThan(1)
  expect(await accept.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => decided(page)).toBe(before + count)
  await page.getByText('No undecided event fits').waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => decided(page)).toBe(before)
  await chosen(page).waitFor()
})

test('narrowed by reason and document, the address says so and nothing else comes', async () => {
  const page = await workbench.page('/review')
  await page.getByLabel('Reason').selectOption('pronoun')
  await expect.poll(() => page.url()).toContain('doubt=pronoun')
  await settled(page)
  await page.getByText('is taken to mean').first().waitFor()
  await page.reload()
  await settled(page)
  expect(await page.getByLabel('Reason').inputValue()).toBe('pronoun')
  await page.getByLabel('Reason').selectOption('')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await expect.poll(() => page.getByLabel('Document').inputValue()).toBe('2')
  expect(page.url()).toContain('document=2')
})

test('Enter leads to the words in the text', async () => {
  const page = await workbench.page('/review')
  await page.keyboard.press('j')
  await expect.poll(() => at(page)).not.toBeNull()
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const id = at(page)!.split('#')[1]!
  await page.keyboard.press('Enter')
  await page.waitForURL('**/text/**')
  expect(new URL(page.url()).searchParams.get('at')).toBe(id)
})

test('axe, with every form open', async () => {
  const page = await workbench.page('/review')
  for (const press of ['e', 'Escape', 'n', 'Escape', 'Shift+A']) {
    await page.keyboard.press(press)
    expect(await axe(page), press).toEqual([])
  }
})

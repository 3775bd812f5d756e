/** What is proposed stands first in the review queue; a person accepts or rejects it by keys, and takes that back. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened, screenshot, settled } from './opened.ts'

const workbench = opened()

interface Item {
  readonly event: string
  readonly lemma: string
  readonly sentence: { readonly text: string }
}
let events: readonly Item[] = []

const sent = async (path: string, body: object) => {
  const headers = { 'content-type': 'application/json', 'hearsay-by': 'mira' }
  const response = await fetch(new URL(path, workbench.url()), { method: 'POST', headers, body: JSON.stringify(body) })
  expect(response.status).toBe(200)
}
const items = async <T>(path: string): Promise<readonly T[]> =>
  ((await (await fetch(new URL(path, workbench.url()))).json()) as { readonly items: readonly T[] }).items
const log = async () => (await items<{ by: string; says: string }>('decisions')).map(({ by, says }) => `${by} ${says}`)

beforeAll(async () => {
  events = await items<Item>('review?limit=5')
  const [first, second, third] = events.map(({ event }) => event)
  await sent('proposals', {
    through: 'a reading assistant',
    why: 'Both only repeat what was said before.',
    actions: [
      { kind: 'reject', target: first },
      { kind: 'correct', target: second, change: { from: '2008-03' } },
    ],
  })
  await sent('proposals', { through: 'a reading assistant', actions: [{ kind: 'accept', target: third }] })
})

const proposals = (page: Page) => page.locator('nav[aria-labelledby="proposed"] a')
const chosen = (page: Page) => page.locator('main a[aria-current]')
const words = async (page: Page): Promise<string> => (await chosen(page).textContent()) ?? ''

test('they come first, with who, why, what and the words, which lead into the text; axe', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await workbench.page('/review', { colorScheme })
    expect(await proposals(page).count()).toBe(2)
    expect(await words(page)).toContain('proposed by a reading assistant for mira')
    const panel = page.getByRole('region', { name: 'The chosen proposal' })
    await panel.getByText('Both only repeat what was said before.').waitFor()
    expect(await panel.locator('blockquote').allTextContents()).toEqual(events.slice(0, 2).map(({ sentence }) => sentence.text))
    expect(await axe(page)).toEqual([])
    await screenshot(page, `proposals-${colorScheme}`)
    await page.keyboard.press('n')
    await page.getByLabel('Reason').nth(1).waitFor()
    expect(await axe(page)).toEqual([])
    await screenshot(page, `proposals-reason-${colorScheme}`)
    await page.keyboard.press('Escape')
  }
  const narrow = await workbench.page('/review', { viewport: { width: 390, height: 844 } })
  await screenshot(narrow, 'proposals-narrow')
  await narrow.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await narrow.keyboard.press('Enter')
  await narrow.waitForURL('**/text/**')
  expect(new URL(narrow.url()).searchParams.get('at')).toBe(events[0]!.event.split('#')[1])
})

test('j goes on to the events and k comes back; narrowed, only events are there', async () => {
  const page = await workbench.page('/review')
  const first = await words(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect.poll(() => words(page)).toContain(events[0]!.lemma)
  expect(page.url()).toContain(encodeURIComponent('#event:'))
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect.poll(() => words(page)).toBe(first)
  await page.getByLabel('Document').selectOption('1')
  await expect.poll(() => proposals(page).count()).toBe(0)
})

test('a accepts and goes on, u takes all of it back and it is open again; r rejects; a reason is kept', async () => {
  const page = await workbench.page('/review')
  const first = await words(page)
  await page.keyboard.press('a')
  await expect.poll(() => proposals(page).count()).toBe(1)
  await expect.poll(async () => (await log())[0]).toMatch(/^ada accepts proposal #1; rejects .*; corrects .*: from 2008-03$/)
  await page.locator('.standing', { hasText: 'accepts proposal' }).waitFor()
  expect((await items<Item>('review?limit=5')).map(({ event }) => event)).not.toContain(events[0]!.event)
  await page.keyboard.press('u')
  await expect.poll(() => words(page)).toBe(first)
  expect((await items<Item>('review?limit=5')).map(({ event }) => event)).toContain(events[0]!.event)
  await page.keyboard.press('n')
  await page.keyboard.type('they tell more')
  await page.getByRole('button', { name: 'Reject for this reason' }).click()
  await expect.poll(async () => (await log())[0]).toBe('ada rejects proposal #1 (they tell more)')
  await expect.poll(() => proposals(page).count()).toBe(1)
  await page.keyboard.press('a')
  await expect.poll(() => proposals(page).count()).toBe(0)
  await expect.poll(() => words(page)).toContain(events[0]!.lemma)
  await page.reload()
  await settled(page)
  expect(await proposals(page).count()).toBe(0)
})

test('one whose target is gone comes back, with one sentence', async () => {
  const target = (await items<{ id: string }>('happenings'))[0]!.id
  await sent('proposals', { through: 'a reading assistant', actions: [{ kind: 'note', target, text: 'When was that?' }] })
  await sent('decisions', { actions: [{ kind: 'reject', target }] })
  workbench.forgive(/404|Not Found/)
  const page = await workbench.page('/review')
  await page.keyboard.press('a')
  await page.locator('.standing', { hasText: 'cannot be accepted any more' }).waitFor()
  await expect.poll(() => proposals(page).count()).toBe(1)
})

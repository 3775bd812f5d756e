/** The log of decisions on the page: what was decided leads to what it was about, and can be taken back and brought back there. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const workbench = opened()

beforeAll(async () => {
  const store = await openStore(workbench.file())
  try {
    const { id } = (await store.document('4'))!
    const { digest } = (await store.report(id))!
    const [event] = digest.events
    const target = `${id}#${event!.id}`
    const anchor = { target, quote: event!.sentence.text, word: event!.lemma, start: event!.start, end: event!.end }
    const lost = `${id}#event:9000-9004`
    await store.decide('mira', [{ kind: 'reject', target, why: 'a film set', anchors: [anchor] }])
    await store.decide('tom', [{ kind: 'note', target, text: 'ask the office', anchors: [anchor] }])
    await store.decide('ida', [
      { kind: 'reject', target: lost, anchors: [{ target: lost, quote: 'The soldiers fled.', word: 'flee', start: 9000, end: 9004 }] },
    ])
  } finally {
    await store.close()
  }
})

const row = (page: Page, text: string) => page.locator('nav[aria-label=Steps] a', { hasText: text })

test('tells who decided what; what lost its target stands apart and says why', async () => {
  const page = await workbench.page('/history')
  await page.getByRole('heading', { name: 'No longer found, and kept' }).waitFor()
  await row(page, 'flee').click()
  const step = page.getByRole('region', { name: 'The chosen step' })
  expect(await step.textContent()).toContain('has nothing like it')
  expect(await step.getByText('The soldiers fled.').count()).toBe(1)
  expect(await axe(page)).toEqual([])
})

test('x undoes the chosen step, says by whom, and x brings it back', async () => {
  const page = await workbench.page('/history?person=mira')
  await row(page, 'a film set').waitFor()
  await page.keyboard.press('x')
  await row(page, 'undone by ada').waitFor()
  expect(await row(page, 'a film set').locator('del').count()).toBe(1)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('x')
  await row(page, 'brought back by ada').waitFor()
  expect(await row(page, 'a film set').locator('del').count()).toBe(0)
})

test('is narrowed by person and by thing; the address holds it', async () => {
  const page = await workbench.page('/history')
  await page.getByLabel('Person').selectOption('tom')
  await expect.poll(() => row(page, '').count()).toBe(1)
  await page.getByRole('button', { name: /^all on it/ }).click()
  await page.getByLabel('Person').selectOption('')
  await row(page, 'a film set').waitFor()
  await expect.poll(() => row(page, 'flee').count()).toBe(0)
  await page.reload()
  await settled(page)
  await row(page, 'a film set').waitFor()
  expect(await row(page, 'flee').count()).toBe(0)
})

test('Enter opens what it was about', async () => {
  const page = await workbench.page('/history?person=tom')
  await row(page, 'ask the office').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/text/4?at=*')
})

test('what is about nothing says so, and shows the whole log again', async () => {
  workbench.forgive(/404/)
  const page = await workbench.page('/history?show=undone&person=tom')
  await page.getByText('No step fits').waitFor()
  await page.getByRole('button', { name: /whole log/ }).click()
  await row(page, 'a film set').waitFor()
})

/** The Text view in a real browser: both panes light up together, keys review, selected words are exact, addresses hold. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const workbench = opened()

const claim = (page: Page, number: number) => page.getByRole('button', { name: `Claim ${number}, in the text` })
const chosen = (page: Page) => page.locator('[aria-label="Claims"] button[aria-current=true]').textContent()

/** The letters that a layer of marks lies on. */
const painted = (page: Page, layer: string): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as StaticRange[]
    return ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
  }, layer)

/** The middle of some words of the text, in pixels. */
const middleOf = (page: Page, words: string) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('[data-page]')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`No ${words}.`)
  }, words)

const read = async (page: Page): Promise<Page> => {
  await settled(page)
  await claim(page, 1).waitFor()
  return page
}

test('hovering either side lights both, and moves nothing', async () => {
  const page = await read(await workbench.page('/text/6'))
  const before = await page.locator('[data-pane]').evaluate(({ scrollTop }) => scrollTop)
  await claim(page, 2).hover()
  const [words] = await painted(page, 'text-hovered')
  expect(words!.length).toBeGreaterThan(2)
  const { x, y } = await middleOf(page, 'brokered')
  await page.mouse.move(x, y)
  await expect.poll(() => painted(page, 'text-hovered')).toEqual(['brokered'])
  await page.mouse.move(2, 300)
  await expect.poll(() => painted(page, 'text-hovered')).toEqual([])
  expect(await page.locator('[data-pane]').evaluate(({ scrollTop }) => scrollTop)).toBe(before)
})

test('a click in the text chooses its claim; the address holds it, and a reload gives the same', async () => {
  const page = await read(await workbench.page('/text/6'))
  const { x, y } = await middleOf(page, 'brokered')
  await page.mouse.click(x, y)
  await expect.poll(() => painted(page, 'text-chosen')).toEqual(['brokered'])
  const [number, address] = [await chosen(page), page.url()]
  await page.reload()
  await read(page)
  await expect.poll(() => painted(page, 'text-chosen')).toEqual(['brokered'])
  expect([await chosen(page), page.url()]).toEqual([number, address])
})

test('keys accept and go on, reject, correct, note, and undo', async () => {
  const page = await read(await workbench.page('/text/1'))
  await page.keyboard.press('a')
  await expect.poll(() => chosen(page)).toBe('2')
  await page.getByText('1 accepted').waitFor()
  await page.keyboard.press('r')
  await page.getByText('1 rejected').waitFor()
  await expect.poll(() => chosen(page)).toBe('3')
  await page.keyboard.press('n')
  await page.getByLabel('Note', { exact: true }).fill('ask again')
  await page.keyboard.press('Enter')
  await expect.poll(() => chosen(page)).toBe('4')
  await page.keyboard.press('e')
  await page.getByLabel('From').fill('yesterday')
  await page.getByText('A date looks like').waitFor()
  await page.getByLabel('From').fill('2008-03-20')
  await page.getByLabel('To', { exact: true }).fill('2008-03-21')
  await page.getByLabel('Type').selectOption('PROTEST')
  await page.keyboard.press('Enter')
  await page.getByText('corrected', { exact: true }).waitFor()
  await expect.poll(() => chosen(page)).toBe('5')
  await page.getByText('ask again').first().waitFor()
  await page.reload()
  await read(page)
  await page.getByText('1 accepted, 1 rejected').waitFor()
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('u')
    await page.getByText(/^Undone/).waitFor()
    await page.waitForTimeout(300)
  }
  await expect.poll(() => page.getByText(/accepted|rejected/).count()).toBeLessThan(3)
  await page.getByText(/^9 to review$/).waitFor()
})

test('selected words are labelled with exactly their letters', async () => {
  const page = await read(await workbench.page('/text/6'))
  const { x, y } = await middleOf(page, 'silent')
  await page.mouse.dblclick(x, y)
  await page.getByRole('button', { name: 'Label' }).waitFor()
  const { from, to } = Object.fromEntries(new URL(page.url()).searchParams)
  const { text } = (await (await fetch(new URL('/documents/6/reading', workbench.url()))).json()) as { text: string }
  expect(text.slice(Number(from), Number(to)).trim()).toBe('silent')
  await page.keyboard.press('l')
  await page.getByLabel('Type').selectOption('RETREAT')
  await page.getByRole('button', { name: 'Label' }).last().click()
  await page.getByText('found by ada').waitFor()
  await expect.poll(() => painted(page, 'text-yield')).toContain('silent')
  await page.keyboard.press('u')
  await expect.poll(() => painted(page, 'text-yield')).not.toContain('silent')
})

test('copying gives the source alone', async () => {
  const page = await read(await workbench.page('/text/6', { permissions: ['clipboard-read', 'clipboard-write'] }))
  await page.locator('[data-pane]').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const { text } = (await (await fetch(new URL('/documents/6/reading', workbench.url()))).json()) as { text: string }
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text.trim())
})

test('[ and ] leaf through documents; o shows the original page; marks go by voice', async () => {
  const page = await read(await workbench.page('/text/6'))
  await page.keyboard.press(']')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/case/text/7')
  await page.keyboard.press('[')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/case/text/6')
  await page.getByRole('button', { name: 'voice' }).click()
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('text-voice')))).toBe(true)
  await page.keyboard.press('o')
  await page.getByLabel('Original page').last().waitFor()
  expect(page.url()).toContain('page=original')
})

test.each(['light', 'dark'] as const)('nothing for axe to complain of, %s', async (colorScheme) => {
  const page = await read(await workbench.page('/text/6', { colorScheme }))
  expect(await axe(page)).toEqual([])
  const phone = await workbench.page('/text/3', { colorScheme, viewport: { width: 390, height: 844 } })
  await phone.getByRole('button', { name: 'All' }).waitFor()
  await settled(phone)
  expect(await axe(phone)).toEqual([])
})

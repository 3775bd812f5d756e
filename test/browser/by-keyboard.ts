/** A person without a mouse. */
import type { Page } from 'playwright-core'
import { settled } from './opened.ts'

/** Presses one key after the other: 'g', 'd'. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes to the view of this name: 'g d'. */
export async function go(page: Page, keys: string, name: string): Promise<void> {
  const here = page.locator('nav.views [aria-current=page]', { hasText: name })
  const before = (await here.count()) === 0 ? await page.locator('h1').first().elementHandle() : null
  await press(page, ...keys.split(' '))
  await here.waitFor()
  await page.waitForFunction((old) => !old?.isConnected, before)
  await settled(page)
}

/** Tab, until what has the focus is called so. Throws when it never is. */
export async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  const called = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent) : []
      return [element.getAttribute('aria-label'), ...labels, element.textContent, element.getAttribute('placeholder')].join(' ')
    })
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await called())) return
  }
  throw new Error(`${most} times Tab do not lead to ${name}.`)
}

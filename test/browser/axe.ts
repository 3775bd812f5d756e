/** What a checker of accessibility finds on a page. */
import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One line a violation and element. The checker is put in from outside: the policy of the page lets no such script in. */
export async function axe(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: `${axeCore.source};0` })
  await session.detach()
  const violations = await page.evaluate(
    async (tags) => (await (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, { runOnly: tags })).violations,
    TAGS,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help} — ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}

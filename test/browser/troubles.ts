/** Everything that must not happen on a page: errors, refusals of the policy, failed requests, requests elsewhere, dialogs. */
import type { BrowserContext, Page } from 'playwright-core'

/** Writes each trouble of a context's pages into `found`, as one line. `home` is the server's address. */
export async function watchTroubles(context: BrowserContext, home: string, found: string[]): Promise<void> {
  await context.exposeBinding('tellTrouble', (_, trouble: string) => {
    found.push(trouble)
  })
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { tellTrouble: (trouble: string) => void }).tellTrouble(
        `policy: ${violatedDirective} refused ${blockedURI} ${sample}`,
      ),
    ),
  )
  context.on('page', (page) => watchPage(page, home, found))
}

function watchPage(page: Page, home: string, found: string[]): void {
  page.on('pageerror', (error) => found.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:data|blob):/.test(request.url())) found.push(`elsewhere: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') found.push(`request: ${request.method()} ${request.url()} ${why}`)
  })
}

/** Documents that try to do something do nothing; a script that got in all the same would be refused. */
import { request } from 'node:http'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { PAGE_POLICY } from '../../src/serve/http/pages.ts'
import { everyView } from './every-view.ts'
import { hostileCase, IMAGE } from './hostile-case.ts'
import { opened, screenshot } from './opened.ts'
import { overflowing } from './overflowing.ts'
import { asked, told } from './telling.ts'

const workbench = opened({ make: hostileCase })

interface Items {
  readonly items: readonly { readonly id: string; readonly number: number; readonly name: string }[]
}

beforeAll(async () => {
  const url = workbench.url()
  await told(url, '/hypotheses', { statement: `${IMAGE} did it` }, 'b<b>ea')
  await told(url, '/decisions', { actions: [{ kind: 'note', target: '1', text: `${IMAGE}\u202E` }] }, `b<img src=x>`)
  await asked(url, '/overview')
})

const ran = (page: Page): Promise<boolean> => page.evaluate(() => 'ran' in globalThis)

async function harmless(page: Page, what: string): Promise<void> {
  expect(await ran(page), what).toBe(false)
  expect(new URL(page.url()).pathname, what).toMatch(/^\/case\//)
  expect(await overflowing(page), `${what} at 1440`).toEqual([])
  await screenshot(page, `hostile-${what.replaceAll(/\W+/g, '-').slice(0, 40)}`)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflowing(page), `${what} at 390`).toEqual([])
}

test('no view runs, fetches or breaks anything', async () => {
  for (const { name, address } of await everyView(workbench.url(), IMAGE)) {
    const page = await workbench.page(address)
    await harmless(page, name)
    await page.context().close()
  }
})

test('no text and no page of an actor does', async () => {
  const { items: documents } = await asked<Items>(workbench.url(), '/documents')
  const { items: actors } = await asked<Items>(workbench.url(), '/actors')
  expect(documents.length).toBe(6)
  expect(actors.map(({ name }) => name)).toContain(IMAGE)
  const addresses = [...documents.map(({ number }) => `/text/${number}`), ...actors.map(({ id }) => `/actors/${encodeURIComponent(id)}`)]
  for (const address of addresses) {
    const page = await workbench.page(address)
    await harmless(page, address)
    await page.context().close()
  }
})

test('the words of a page stand as they were written', async () => {
  const page = await workbench.page('/documents')
  await expect.poll(() => page.locator('main').textContent()).toContain('onerror=')
  expect(await page.locator('main img, main script, main iframe').count()).toBe(0)
})

test('a script that got into the page would be refused', async () => {
  workbench.forgive(
    /^policy: |^console: .*(?:Content Security Policy|TrustedHTML|TrustedScript|Refused)|^elsewhere: | csp$|ERR_BLOCKED_BY_CSP|Trusted/,
  )
  const page = await workbench.page('/history')
  const tried = await page.evaluate(async () => {
    const says = async (name: string, attempt: () => unknown): Promise<string> => {
      try {
        await attempt()
        return `${name}: tried`
      } catch (error) {
        return `${name}: ${error instanceof Error ? error.name : error}`
      }
    }
    const put = (tag: string, set: (element: HTMLElement) => void): void => {
      const element = document.createElement(tag)
      set(element)
      document.body.append(element)
      element.click()
    }
    return Promise.all([
      says('html', () => put('div', (div) => (div.innerHTML = '<img src=x onerror="ran=1">'))),
      says('text of a script', () => put('script', (script) => script.append('globalThis.ran=1'))),
      says('address of a script', () => put('script', (script) => ((script as HTMLScriptElement).src = 'data:text/javascript,ran=1'))),
      says('attribute', () => put('button', (button) => button.setAttribute('onclick', 'ran=1'))),
      says('link', () => put('a', (link) => link.setAttribute('href', 'javascript:void(globalThis.ran=1)'))),
      says('frame', () => put('iframe', (frame) => ((frame as HTMLIFrameElement).srcdoc = '<script>parent.ran=1</script>'))),
      says('image elsewhere', () => put('img', (image) => image.setAttribute('src', 'http://elsewhere.example/pixel.png'))),
      says('fetch elsewhere', () => fetch('http://elsewhere.example/')),
      says('style', () => put('style', (style) => style.append('body { display: none }'))),
    ])
  })
  await page.waitForTimeout(500)
  expect(await ran(page), tried.join('\n')).toBe(false)
  expect(tried).toContain('html: TypeError')
  expect(tried).toContain('fetch elsewhere: TypeError')
  expect(await page.locator('body').isVisible()).toBe(true)
})

/** A response to a request whose Host and other headers are as given. */
function raw(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const { hostname, port } = new URL(workbench.url())
  return new Promise<{ readonly status: number; readonly headers: Readonly<Record<string, unknown>> }>((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      resolve({ status: response.statusCode!, headers: response.headers })
      response.destroy()
    })
      .on('error', reject)
      .end()
  })
}

test('every kind of response has its headers', async () => {
  const page = await fetch(new URL('/case/', workbench.url()))
  const html = await page.text()
  const parts = [...html.matchAll(/(?:src|href)="(\/case\/[^"]+)"/g)].map(([, path]) => path!)
  expect(parts.length).toBeGreaterThan(2)
  const etag = (await fetch(new URL('/documents', workbench.url()))).headers.get('etag')!
  const kinds: readonly (readonly [number, string, Readonly<Record<string, string>>?, string?])[] = [
    [200, '/case/'],
    [200, '/case/text/1?at=x'],
    [302, '/case'],
    [302, '/', { accept: 'text/html' }],
    ...parts.map((path) => [200, path] as const),
    [404, '/case/assets/none.js'],
    [404, '/case/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json'],
    [200, '/documents'],
    [304, '/documents', { 'if-none-match': etag }],
    [200, '/documents/1/reading'],
    [200, '/openapi.json'],
    [200, '/events'],
    [400, '/search'],
    [404, '/nothing'],
    [405, '/documents', {}, 'PUT'],
    [421, '/documents', { host: 'elsewhere.example' }],
    [421, '/case/', { host: 'elsewhere.example' }],
    [403, '/documents', { origin: 'http://elsewhere.example' }],
  ]
  for (const [status, path, headers, method] of kinds) {
    const got = await raw(path, headers, method)
    const what = `${method ?? 'GET'} ${path} ${JSON.stringify(headers ?? {})}`
    expect(got.status, what).toBe(status)
    expect(got.headers, what).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy':
        path.startsWith('/case/') && status === 200 ? PAGE_POLICY : expect.stringContaining("default-src 'none'; frame-ancestors 'none'"),
    })
    expect(got.headers, what).not.toHaveProperty('access-control-allow-origin')
  }
  expect(PAGE_POLICY).not.toMatch(/unsafe|\*|https?:/)
  expect(html).not.toMatch(/<script>|<style|style=|\son\w+=/)
})

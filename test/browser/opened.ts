/**
 * The built workbench in a real Chromium, on the real server and a copy of the sample case.
 *
 *     const workbench = opened()
 *     test('…', async () => {
 *       const page = await workbench.page('/timeline?lanes=voice')
 *       await page.keyboard.press('j')
 *     })
 *
 * A test fails on whatever `troubles.ts` watches for, unless it forgives it first.
 */
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { mustBeBuilt } from './built.ts'
import { launched } from './chromium.ts'
import { sampleCopy } from './sample.ts'
import { watchTroubles } from './troubles.ts'

export interface Opened {
  /** The server's address, with a slash at its end. */
  readonly url: () => string
  /** The file of the case. */
  readonly file: () => string
  /** A new page with a fresh store of its own, at an address of the workbench ('/documents?sort=date'), once its view stands. */
  readonly page: (address: string, options?: BrowserContextOptions) => Promise<Page>
  /** The same before anything has come. */
  readonly tab: (address: string, options?: BrowserContextOptions) => Promise<Page>
  /** What is expected to go wrong in this test: lines of `troubles.ts` that it fits are no failure. */
  readonly forgive: (trouble: RegExp) => void
  /** Ends the server; `start` has it answer again at the same address. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly browser: () => Browser
}

export interface OpenedOptions {
  /** Makes the case; default: a copy of the sample. Gives its file. */
  readonly make?: () => Promise<string>
  /** Starts the server; default: in this process. */
  readonly server?: (file: string, port: number) => Promise<Serving>
}

export const SIZE = { width: 1440, height: 900 }

const here = (file: string, port: number): Promise<Serving> => serve({ case: file, port, by: 'ada' })

/** Call it once, at the top of a test file. */
export function opened({ make = sampleCopy, server = here }: OpenedOptions = {}): Opened {
  let browser: Browser
  let serving: Serving
  let file: string
  const troubles: string[] = []
  const forgiven: RegExp[] = []
  beforeAll(async () => {
    mustBeBuilt()
    file = await make()
    serving = await server(file, 0)
    browser = await launched()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    const found = troubles.filter((trouble) => !forgiven.some((pattern) => pattern.test(trouble)))
    troubles.length = forgiven.length = 0
    expect(found).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
  })
  const tab: Opened['tab'] = async (address, options) => {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(20_000)
    await watchTroubles(context, serving.url, troubles)
    const page = await context.newPage()
    await page.goto(`${serving.url}case${address}`)
    return page
  }
  return {
    url: () => serving.url,
    file: () => file,
    browser: () => browser,
    forgive: (trouble) => forgiven.push(trouble),
    stop: () => serving.close(),
    start: async () => {
      serving = await server(file, Number(new URL(serving.url).port))
    },
    tab,
    page: async (address, options) => {
      const page = await tab(address, options)
      await settled(page)
      return page
    },
  }
}

/** Waits until the view stands and nothing on it is still on its way; milliseconds. */
export async function settled(page: Page, most = 60_000): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: most })
  await page.waitForFunction(() => !document.querySelector('progress.hairline:indeterminate'), undefined, { timeout: most, polling: 50 })
}

/** Keeps a picture beside the tests of this run (HEARSAY_PICTURES names the folder), for looking at what failed. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARSAY_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}

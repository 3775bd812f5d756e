/** A hostile page as it came, opened by itself and framed by the workbench: nothing runs, nothing is fetched, nothing leaves. */
import { fileURLToPath } from 'node:url'
import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { addToCase } from '../../src/library/adding/add-to-case.ts'
import { folderOf } from '../helpers/adding.ts'
import { opened } from './opened.ts'

const PAGE = fileURLToPath(new URL('../serve/hostile.html', import.meta.url))
const workbench = opened({
  make: async () => {
    const file = `${folderOf({})}/case.db`
    await addToCase(file, [PAGE], { threads: 1 })
    return file
  },
})

/** Whatever the page asked of others and the browser did not stop at once by the policy of the page. */
function watched(page: Page): () => readonly string[] {
  const requests: Request[] = []
  page.context().on('request', (request) => requests.push(request))
  return () =>
    requests.filter((request) => /attacker/.test(request.url()) && request.failure()?.errorText !== 'csp').map((request) => request.url())
}

const refused = /attacker\.example|Content Security Policy|sandbox|net::ERR|javascript:|Blocked| csp$/i

test('by itself', async () => {
  workbench.forgive(refused)
  const page = await workbench.page('/documents')
  const out = watched(page)
  await page.goto(`${workbench.url()}documents/1/original`)
  await page.locator('#words').waitFor()
  await page.locator('#script').click()
  await page.locator('#send').click({ noWaitAfter: true })
  await page.waitForTimeout(300)
  expect(new URL(page.url()).pathname).toBe('/documents/1/original')
  expect(await page.title()).toBe('The mayor of Orrin speaks')
  expect(out()).toEqual([])
})

test('framed by the workbench, where its links lead nowhere either', async () => {
  workbench.forgive(refused)
  const page = await workbench.page('/documents')
  const out = watched(page)
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = '/documents/1/original'
    frame.name = 'original'
    document.querySelector('main')!.append(frame)
  })
  const frame = page.frameLocator('iframe[name=original]')
  await frame.locator('#words').waitFor()
  expect(await frame.locator('#words').evaluate((words) => getComputedStyle(words).color)).toBe('rgb(1, 2, 3)')
  expect(await frame.locator('#own').evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBe(1)
  await frame.locator('#script').click()
  await frame.locator('#send').click({ noWaitAfter: true })
  await page.waitForTimeout(300)
  expect(new URL(page.url()).pathname).toBe('/case/documents')
  expect(await frame.locator('title').textContent()).toBe('The mayor of Orrin speaks')
  expect(out()).toEqual([])
})

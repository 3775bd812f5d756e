/** A server that wants a token: the page asks for it once and brings it from then on. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serve } from '../../src/serve/http/server.ts'
import { axe } from './axe.ts'
import { opened, settled } from './opened.ts'

const TOKEN = 'only-for-us'
const workbench = opened({ server: (file, port) => serve({ case: file, port, by: 'ada', token: TOKEN }) })

const field = (page: Page) => page.getByLabel('Token', { exact: true })

async function give(page: Page, token: string): Promise<void> {
  await field(page).fill(token)
  await page.keyboard.press('Enter')
}

test('the page comes without the token, what the case holds does not', async () => {
  const status = async (path: string, init?: RequestInit): Promise<number> => (await fetch(new URL(path, workbench.url()), init)).status
  expect(await status('/case/documents')).toBe(200)
  expect(await status('/')).not.toBe(401)
  for (const path of ['/documents', '/events', '/openapi.json', '/imports', '/case/../documents', '/casement', '/case%2f..%2fdocuments'])
    expect(await status(path), path).toBe(401)
  expect(await status('/case/', { method: 'POST' })).toBe(401)
})

test('it is asked for once a tab, wrong ones again; then everything comes, news included', async () => {
  workbench.forgive(/401/)
  const page = await workbench.tab('/documents')
  await field(page).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('token')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await give(page, 'a guess')
  await page.getByText('did not take that token').waitFor()
  await give(page, TOKEN)
  await field(page).waitFor({ state: 'detached' })
  await settled(page)
  await page.waitForTimeout(1200)
  const answer = await fetch(new URL('/decisions', workbench.url()), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, 'hearsay-by': 'bea' },
    body: JSON.stringify({ actions: [{ kind: 'note', target: '1', text: 'Read twice.' }] }),
  })
  expect(answer.status).toBe(200)
  await page.getByText('Someone changed this case').waitFor()
  await page.reload()
  await settled(page)
  expect(await field(page).count()).toBe(0)
  expect(await page.evaluate(() => JSON.stringify([localStorage, document.cookie, location.href]))).not.toContain(TOKEN)
})

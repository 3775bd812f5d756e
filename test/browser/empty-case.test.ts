/** A case without documents teaches, and the sample is one press away. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCase } from '../../src/library/case.ts'
import { opened } from './opened.ts'

const workbench = opened({
  make: async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hearsay-empty-')), 'case.db')
    await (await openCase(file, { create: true })).close()
    return file
  },
})

test('the empty case says what to do; the sample is read with progress and becomes a list', async () => {
  const page = await workbench.page('/documents')
  await page.getByText('This case has no documents yet.').waitFor()
  await page.getByRole('button', { name: 'Read the sample case' }).click()
  await page.getByText('10 documents added').waitFor({ timeout: 100_000 })
  await expect.poll(() => page.locator('tbody tr[data-row]').count()).toBe(10)
  expect(await page.locator('section', { hasText: 'Families of copies' }).last().textContent()).toContain('Gulf Wire')
})

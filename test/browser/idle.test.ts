/** A page that nobody touches does nothing: a view that draws itself over and over warms laptops and never lets a slow one rest. */
import { beforeAll, expect, test } from 'vitest'
import { everyView } from './every-view.ts'
import { opened, settled } from './opened.ts'
import { worksOn } from './worked-on.ts'

const workbench = opened()
beforeAll(() => worksOn(workbench.url()))

/** Milliseconds that are watched, and of script that may run in them. */
const WATCHED = 800
const MOST = 80

test('no view runs script while nobody does anything', async () => {
  const busy: string[] = []
  for (const { name, address } of await everyView(workbench.url())) {
    const page = await workbench.page(address)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const spent = async (): Promise<number> =>
      (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'ScriptDuration')!.value * 1000
    await settled(page)
    await page.waitForTimeout(1500)
    const before = await spent()
    await page.waitForTimeout(WATCHED)
    const took = (await spent()) - before
    if (took > MOST) busy.push(`${name}: ${Math.round(took)} ms`)
    await page.context().close()
  }
  expect(busy).toEqual([])
})

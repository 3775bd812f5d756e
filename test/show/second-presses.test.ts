import { expect, test } from 'vitest'
import { secondPresses } from '../../src/show/keys/second-presses.ts'

test('the second key of two does not also do what it does alone', () => {
  const { hear, is } = secondPresses(['g a', 'a', 'j', '$mod+z'])
  const press = (key: string, timeStamp: number) => {
    hear({ key, timeStamp })
    return is({ key, timeStamp })
  }
  expect([press('a', 0), press('g', 100), press('a', 300), press('a', 400)]).toEqual([false, false, true, false])
  expect([press('g', 5000), press('a', 6500)]).toEqual([false, false])
  expect([press('g', 9000), press('j', 9100), press('a', 9200)]).toEqual([false, false, false])
})

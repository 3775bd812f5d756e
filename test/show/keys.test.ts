import { expect, test } from 'vitest'
import { settingsIn } from '../../src/show/app/settings-in.ts'
import { begins, clash, pressOf } from '../../src/show/keys/press.ts'
import { sequences } from '../../src/show/keys/sequences.ts'

const none = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

test.each([
  [{ key: 'j' }, 'j'],
  [{ key: 'U', shiftKey: true }, 'Shift+U'],
  [{ key: '?', shiftKey: true }, 'Shift+?'],
  [{ key: 'z', ctrlKey: true }, '$mod+z'],
  [{ key: 'z', metaKey: true, shiftKey: true }, '$mod+Shift+z'],
  [{ key: ' ', code: 'Space' }, 'Space'],
  [{ key: 'Shift', shiftKey: true }, undefined],
])('%o is written %s', (event, press) => expect(pressOf({ ...none, ...event })).toBe(press))

test.each([
  ['j', 'j', true],
  ['j', 'J', true],
  ['u', 'Shift+U', false],
  ['?', 'Shift+?', true],
  ['$mod+Shift+Z', 'Shift+$mod+z', true],
  ['z', '$mod+z', false],
  ['g', 'g d', true],
  ['g d', 'g', true],
  ['g d', 'g t', false],
  ['g d', 'd', false],
  ['+', 'Shift++', true],
])('%s and %s clash: %s', (one, other, expected) => expect(clash(one, other)).toBe(expected))

test('a press begins others', () => {
  expect(begins('g', ['g d', 'j'])).toBe(true)
  expect(begins('d', ['g d', 'j'])).toBe(false)
  expect(begins('j', ['g d', 'j'])).toBe(false)
})

test('settings that are none are as at first', () => {
  const first = { by: '', theme: 'system', density: 'dense', keys: {} }
  for (const text of [undefined, '', '{', 'null', '[]', '{"theme":"pink","density":7,"keys":{"next":3,"undo":" "},"by":null}'])
    expect(settingsIn(text)).toEqual(first)
  expect(settingsIn('{"theme":"dark","density":"roomy","keys":{"next":"n"},"by":"Ada"}')).toEqual({
    by: 'Ada',
    theme: 'dark',
    density: 'roomy',
    keys: { next: 'n' },
  })
})

const event = (key: string, timeStamp: number): KeyboardEvent =>
  ({ ...none, key, code: key, timeStamp, getModifierState: () => false }) as unknown as KeyboardEvent

/** What each press means, a tenth of a second after the other; '…' waits two seconds. */
function meanings(presses: string, bound: (at: number) => readonly string[]): readonly (string | undefined)[] {
  const hear = sequences<string>()
  let now = 0
  return presses.split(' ').flatMap((key, i) => {
    now += key === '…' ? 2000 : 100
    return key === '…'
      ? []
      : [
          hear(
            event(key, now),
            bound(i).map((press) => ({ press, means: press })),
          )?.press,
        ]
  })
}

const some = () => ['a', 'g a', 'g d', 'j']

test.each([
  ['a', ['a']],
  ['g a', [undefined, 'g a']],
  ['g a a', [undefined, 'g a', 'a']],
  ['g … a', [undefined, 'a']],
  ['g g d', [undefined, undefined, 'g d']],
  ['g j a', [undefined, 'j', 'a']],
  ['g x a', [undefined, undefined, 'a']],
  ['g Shift d', [undefined, undefined, 'g d']],
])('%s', (presses, expected) => expect(meanings(presses, some)).toEqual(expected))

test('other keys that come between two presses do not break them off', () => {
  expect(meanings('g d', (at) => (at === 0 ? some() : ['g d', 'x', 'd']))).toEqual([undefined, 'g d'])
})

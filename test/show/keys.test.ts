import { expect, test } from 'vitest'
import { settingsIn } from '../../src/show/app/settings-in.ts'
import { begins, clash, pressOf } from '../../src/show/keys/press.ts'

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

/** Presses as tinykeys writes them: 'j', 'Shift+U', '$mod+z', 'g d' for one after the other. */

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']

interface Pressed {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

export const isModifier = (key: string): boolean => MODIFIERS.includes(key)

/** What was pressed; undefined for a modifier alone. */
export function pressOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed): string | undefined {
  if (isModifier(key)) return undefined
  const name = key === ' ' ? code : key
  return `${ctrlKey || metaKey ? '$mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${name}`
}

/** Whether two presses cannot both be taken: they are the same, or one begins the other. */
export function clash(one: string, other: string): boolean {
  const [a, b] = [one.split(' ').map(plain), other.split(' ').map(plain)]
  return a.every((press, i) => b[i] === undefined || b[i] === press)
}

/** Whether `press` is the first of several: 'g' where there is 'g d'. */
export const begins = (press: string, others: readonly string[]): boolean =>
  others.some((other) => other.includes(' ') && plain(other.split(' ')[0]!) === plain(press))

/** Small letters, modifiers in one order; a sign that is made with Shift is itself. */
function plain(press: string): string {
  const parts = press.split(/\b\+/)
  const key = parts.pop()!.toLowerCase()
  const modifiers = parts.filter((part) => part !== 'Shift' || key.length > 1 || /\p{L}/u.test(key))
  return [...modifiers.sort(), key].join('+')
}

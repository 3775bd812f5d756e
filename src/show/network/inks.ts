/** Colours of the page as WebGL takes them. */
export interface Inks {
  readonly ink: string
  readonly quiet: string
  readonly paper: string
  readonly accent: string
  readonly coop: string
  readonly conf: string
  readonly ask: string
  readonly font: string
}

const NAMES = {
  ink: '--ink',
  quiet: '--ink-3',
  paper: '--paper',
  accent: '--accent',
  coop: '--coop',
  conf: '--conf',
  ask: '--ask',
} as const

/** What the tokens are in the theme that stands now: '#1f1c17'. */
export function inksOf(element: HTMLElement): Inks {
  const probe = document.createElement('span')
  element.append(probe)
  const of = (name: string): string => {
    probe.style.color = `var(${name})`
    return hex(getComputedStyle(probe).color)
  }
  const found = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, of(name)])) as unknown as Omit<Inks, 'font'>
  const font = getComputedStyle(probe).fontFamily
  probe.remove()
  return { ...found, font }
}

const hex = (colour: string): string =>
  `#${(colour.match(/\d+(\.\d+)?/g) ?? [])
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`

/** Red, green and blue, each 0 to 1. */
export const partsOf = (hexed: string): readonly [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(hexed.slice(at, at + 2), 16) / 255) as unknown as readonly [number, number, number]

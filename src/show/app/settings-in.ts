export interface Settings {
  /** Who decides; empty: who started the server. */
  readonly by: string
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'dense' | 'roomy'
  /** Keys that were given another: 'next' → 'n'. */
  readonly keys: Readonly<Record<string, string>>
}

/** The settings in what the browser kept; whatever is not one of them is as at first. */
export function settingsIn(text: string | undefined): Settings {
  const { by, theme, density, keys } = objectIn(text)
  return {
    by: typeof by === 'string' ? by.slice(0, 200) : '',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    density: density === 'roomy' ? density : 'dense',
    keys: Object.fromEntries(Object.entries(keys ?? {}).filter((entry): entry is [string, string] => isPress(entry[1]))),
  }
}

const isPress = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}

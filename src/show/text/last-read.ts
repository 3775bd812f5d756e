const NAME = 'hearsay.read'

/** Number of the document that was read last in this browser. */
export const lastRead = (): string | undefined => localStorage.getItem(NAME) ?? undefined

export const readNow = (number: number): void => localStorage.setItem(NAME, String(number))

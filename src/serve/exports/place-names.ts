/** Spellings of one place made alike: accents, hyphens, articles, endings, and names that were changed. */

/** How a gazetteer of today writes what older reports call a city. */
const TODAY: Readonly<Record<string, string>> = {
  bombay: 'mumbai',
  calcutta: 'kolkata',
  constantinople: 'istanbul',
  dnepropetrovsk: 'dnipro',
  kharkov: 'kharkiv',
  kiev: 'kyiv',
  leningrad: 'saint petersburg',
  lvov: 'lviv',
  madras: 'chennai',
  odessa: 'odesa',
  peking: 'beijing',
  rangoon: 'yangon',
  saigon: 'ho chi minh',
}

/** Marks, case and signs away: 'Al Başrah' and 'Al-Basrah' are one. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘'`ʻʼ]/g, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Also without what spellings of other scripts and older names differ in: 'Basra' and 'Al Basrah', 'Kiev' and 'Kyiv'. */
export function foldedName(name: string): string {
  const plain = plainName(name)
    .replace(/^the /, '')
    .replace(/^(?:city|town|port|village) of /, '')
    .replace(/ city$/, '')
    .replace(/^st /, 'saint ')
    .replace(/^(?:al|el|ad|an|ar|as|ash|at|az) (?=\p{L}{3})/u, '')
    .replace(/(?<=\p{L}{3})ah$/u, 'a')
  return TODAY[plain] ?? plain
}

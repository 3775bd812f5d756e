/** Whose each report is: its outlet's where that is known, else its writer's, else its own. */
import type { Report } from '../../model/digest.ts'
import { isOutletName, type Outlet, outletAt, outletNamed, slug } from './outlet.ts'

/** The origin of what a report says in its own words. */
export interface Base {
  readonly id: string
  readonly name: string
}

/** One base a report. Reports of one outlet share it, whoever of its journalists wrote them; so do texts of one named writer. */
export function basesOf(reports: readonly Report[]): ReadonlyMap<string, Base> {
  const hosts = hostOwners(reports)
  const writers = writersOutlets(reports, hosts)
  return new Map(reports.map((report) => [report.document, baseOf(report, hosts, writers)]))
}

function baseOf(report: Report, hosts: ReadonlyMap<string, Outlet>, writers: ReadonlyMap<string, Outlet>): Base {
  const outlet = outletOf(report, hosts)
  if (outlet) return { id: outletOrigin(outlet), name: outlet.name }
  const writer = writerOf(report)
  const known = writer && writers.get(slug(writer))
  if (known) return { id: outletOrigin(known), name: known.name }
  if (writer) return { id: `origin:by-${slug(writer)}`, name: writer }
  return { id: `origin:${report.document}`, name: report.digest.title ?? report.uri }
}

export const outletOrigin = ({ key }: Outlet): string => `origin:${key}`

/** The outlet whose words a report has: the one it credits, where its page says the original is, who publishes it, the site. */
function outletOf({ digest, uri }: Report, hosts: ReadonlyMap<string, Outlet>): Outlet | undefined {
  if (digest.credit) return outletNamed(digest.credit)
  const elsewhere = originalSite(digest, uri)
  if (elsewhere) return hosts.get(elsewhere.key) ?? elsewhere
  if (digest.publisher) return outletNamed(digest.publisher)
  if (digest.byline && isOutletName(digest.byline)) return outletNamed(digest.byline)
  const site = siteOf(digest.url, uri)
  return site && (hosts.get(site.key) ?? site)
}

/** The other site that a page calls the original's. */
function originalSite({ canonical, url }: Report['digest'], uri: string): Outlet | undefined {
  const here = outletAt(uri)
  return here && [canonical, url].map(outletAt).find((site) => site && site.key !== here.key)
}

const siteOf = (url: string | undefined, uri: string): Outlet | undefined => outletAt(uri) ?? outletAt(url)

/** What a site calls itself, where its pages that say so agree. */
function hostOwners(reports: readonly Report[]): ReadonlyMap<string, Outlet> {
  const names = Map.groupBy(
    reports.flatMap(({ uri, digest: { url, publisher } }) => {
      const site = siteOf(url, uri)
      return site && publisher ? [{ site, outlet: outletNamed(publisher) }] : []
    }),
    ({ site }) => site.key,
  )
  return only([...names].map(([host, found]) => [host, found.map(({ outlet }) => outlet)]))
}

/** For whom a writer writes, where all texts that say so agree. */
function writersOutlets(reports: readonly Report[], hosts: ReadonlyMap<string, Outlet>): ReadonlyMap<string, Outlet> {
  const found = reports.flatMap((report) => {
    const [writer, outlet] = [writerOf(report), outletOf(report, hosts)]
    return writer && outlet ? [{ writer: slug(writer), outlet }] : []
  })
  return only([...Map.groupBy(found, ({ writer }) => writer)].map(([writer, all]) => [writer, all.map(({ outlet }) => outlet)]))
}

const only = (groups: readonly (readonly [string, readonly Outlet[]])[]): ReadonlyMap<string, Outlet> =>
  new Map(groups.filter(([, all]) => new Set(all.map(({ key }) => key)).size === 1).map(([key, all]) => [key, all[0]!]))

/** A byline that is a full name: one that could be many people's joins nothing. */
export function writerOf({ digest: { byline } }: Report): string | undefined {
  const name = byline
    ?.replace(/^by\s+/i, '')
    .replace(/,.*$/, '')
    .trim()
  return name && !isOutletName(name) && /^\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\S+$/u.test(name) && name.split(/\s+/).length <= 5 ? name : undefined
}

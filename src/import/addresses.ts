/** Which addresses a URL may lead to: public ones only, judged when the connection is made, so DNS cannot change its mind in between. */
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Failure } from '../model/failure.ts'

/** @throws Failure kind 'refused' when the host of a URL is written as an address that is not public, or as localhost. */
export function refuseAddress(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (/(?:^|\.)localhost\.?$/i.test(host) || (ipaddr.isValid(host) && !isPublic(host))) throw refused(url.href)
}

/** A DNS lookup for sockets that fails when any answer is loopback, private, link-local or otherwise not public. */
export const safeLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as unknown as LookupAddress[]
    if (error) return callback(error, '', 0)
    if (!addresses.every(({ address }) => isPublic(address))) return callback(refused(hostname), '', 0)
    if (options.all) return callback(null, addresses)
    callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}

/** `ipaddr.process` turns IPv4 written inside IPv6 back into IPv4. */
const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast'

const refused = (place: string): Failure => new Failure('refused', `${place} leads to a private or local address, which is not fetched.`)

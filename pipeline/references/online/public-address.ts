/** Addresses that anyone can reach: a manuscript must not make oogst look round in an office. */
import { lookup } from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

const closed = new BlockList()
/** Source: IANA IPv4 and IPv6 Special-Purpose Address Registries. */
const subnets = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3]
] as const
const subnets6 = [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8]
] as const
for (const [net, bits] of subnets) closed.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of subnets6) closed.addSubnet(net, bits, 'ipv6')

export function isPrivateAddress(address: string): boolean {
  return closed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** As `dns.lookup`, but a name that stands for an address of the own network is not found. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const found = (addresses ?? []).filter(({ address }) => !isPrivateAddress(address))
    const [first] = found
    if (error || !first) {
      const reason =
        error ?? Object.assign(new Error('no public address'), { code: 'EPRIVATE' })
      callback(reason, '', 0)
    } else if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  })
}

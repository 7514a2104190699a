// Which addresses may be asked: http and https, of the family of a source, and no machine of an inner network.
import { BlockList, isIP } from 'node:net';

/** The address as WHATWG reads it, where it is http or https and carries no credentials; else null. */
export function parseWebAddress(address: string, base?: string): URL | null {
  const url = parseUrl(address, base);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname || url.username || url.password) return null;
  url.hash = '';
  return url;
}

/** True for a host of the family or a subdomain of one of its names. */
export function isOfFamily(hostname: string, family: readonly string[]): boolean {
  const host = bare(hostname);
  return family.some((member) => host === bare(member) || host.endsWith(`.${bare(member)}`));
}

/**
 * True for a host that only an inner network knows: a literal address that is private, or a name that no public name
 * server answers (RFC 6761, RFC 8375, and names without a dot). Other names show what they are only once resolved.
 */
export function isInnerHost(hostname: string): boolean {
  const host = bare(hostname);
  if (isIP(host)) return isInnerAddress(host);
  return !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/.test(host);
}

/** True for every literal address that is not of the public internet (IANA special-purpose registries). */
export function isInnerAddress(address: string): boolean {
  if (isIP(address) === 4) return inner.check(address, 'ipv4');
  // An address of version 4 in the clothes of version 6: mapped, or behind a NAT64.
  if (mapped.check(address, 'ipv6')) return inner.check(address, 'ipv6');
  return !global.check(address, 'ipv6') || innerOfGlobal.check(address, 'ipv6');
}

const innerRanges = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

const inner = listOf('ipv4', innerRanges);
for (const [address, bits] of innerRanges) inner.addSubnet(`64:ff9b::${address}`, 96 + bits, 'ipv6');

const mapped = listOf('ipv6', [
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
]);

/** All that is given out so far of version 6. */
const global = listOf('ipv6', [['2000::', 3]]);

/** Teredo and others, documentation, 6to4: of these no server is asked. */
const innerOfGlobal = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of ranges) list.addSubnet(address, bits, family);
  return list;
}

function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

import { BlockList, isIP } from 'node:net';

/**
 * Which addresses of the network a message may be sent to when a stranger chose them: those of the public internet. What
 * leads back into the house (loopback, private and link-local networks, carriers' and translators' ranges, the places
 * where clouds keep their secrets) is refused, whatever name led to it.
 */

const refusedV4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
  ['168.63.129.16', 32], // a cloud's own agent, on a public address
];
/** Of IPv6 only the global unicast space is public, less what in it is set apart or wraps an IPv4 address. */
const publicV6: readonly (readonly [string, number])[] = [['2000::', 3]];
const refusedV6: readonly (readonly [string, number])[] = [
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['2620:4f:8000::', 48], ['3fff::', 20],
];

const listOf = (networks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
};
let made: Readonly<Record<'v4' | 'v6' | 'v6Public', BlockList>> | undefined;
/** Made when first asked: Node's lists cannot be in what a program holds from before its start (`server/node/program.ts`). */
const lists = () => (made ??= { v4: listOf(refusedV4, 'ipv4'), v6: listOf(refusedV6, 'ipv6'), v6Public: listOf(publicV6, 'ipv6') });

export function isPublicAddress(address: string): boolean {
  const { v4, v6, v6Public } = lists();
  switch (isIP(address)) {
    case 4: return !v4.check(address, 'ipv4');
    // A zone (`fe80::1%eth0`) belongs to a link of this machine.
    case 6: return !address.includes('%') && !/^::ffff:/i.test(address) && v6Public.check(address, 'ipv6') && !v6.check(address, 'ipv6');
    default: return false;
  }
}

/** Places inside that whoever runs the bureau lets messages go to: hosts by name, addresses, networks. */
export interface Allowed {
  readonly host: (name: string) => boolean;
  readonly address: (address: string) => boolean;
}

/** @throws when an entry is neither a name, an address nor a network */
export function allowedFrom(entries: readonly string[]): Allowed {
  const hosts = new Set<string>();
  const list = new BlockList();
  for (const entry of entries) {
    const [address, bits, more] = entry.split('/') as [string, string?, string?];
    const family = isIP(address);
    if (family === 0) {
      if (bits !== undefined || !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(entry)) throw new Error(`${entry} is no host, address or network`);
      hosts.add(entry.toLowerCase());
      continue;
    }
    const size = bits === undefined ? (family === 4 ? 32 : 128) : Number(bits);
    // An empty number of bits is a slip, and not the whole internet.
    if (more !== undefined || (bits !== undefined && !/^\d{1,3}$/.test(bits)) || size > (family === 4 ? 32 : 128)) throw new Error(`${entry} is no network`);
    list.addSubnet(address, size, family === 4 ? 'ipv4' : 'ipv6');
  }
  return {
    host: (name) => hosts.has(name.toLowerCase()),
    address: (address) => { const family = isIP(address); return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6'); },
  };
}

/**
 * Addresses of the internet that anyone can reach: what a record names must never lead the machine that asks to itself, to its own
 * network, or to what a cloud tells its machines (IANA's registries of special-purpose addresses, RFC 6890).
 */
import { BlockList, isIP } from "node:net";

const SPECIAL_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
/** A public address at which a cloud answers its own machines. */
const CLOUD_4 = "168.63.129.16/32";
/** Within what is given out: tunnels, which hold other addresses, documentation, and what is used by agreement only. */
const SPECIAL_6 = "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20";
/** All that is given out. */
const GIVEN_6 = "2000::/3";

const listOf = (ranges: string, family: "ipv4" | "ipv6"): BlockList => {
  const list = new BlockList();
  for (const range of ranges.split(/\s+/)) {
    const [address = "", bits] = range.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};
const special4 = listOf(`${SPECIAL_4} ${CLOUD_4}`, "ipv4");
const special6 = listOf(SPECIAL_6, "ipv6");
const given6 = listOf(GIVEN_6, "ipv6");

/** Of an address as a socket has it. What holds an IPv4 address in one of IPv6 is refused whatever it holds. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special4.check(address);
  return family === 6 && given6.check(address, "ipv6") && !special6.check(address, "ipv6");
}

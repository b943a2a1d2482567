/** What a ZIP file holds, read with Node's own inflate: for tests of the documents that the site writes. */
import { inflateRawSync } from "node:zlib";

const [HEAD, FOOT] = [Buffer.from("PK\x01\x02"), Buffer.from("PK\x05\x06")];

/** The files of an archive by their names, as its directory lists them. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(zip.lastIndexOf(FOOT) + 16);
  while (zip.subarray(at, at + 4).equals(HEAD)) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, remark] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + packed);
    files.set(name, method === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + extra + remark;
  }
  return files;
}

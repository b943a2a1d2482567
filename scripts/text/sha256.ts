/** SHA-256 (FIPS 180-4) of bytes, at once and without the platform: the checks run in a browser too, which hashes only in promises. */

/** The first 32 bits of the fractional part of a root of a prime, as the standard makes its constants. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) >>> 0;
const PRIMES = firstPrimes(64);
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let one = 2; primes.length < count; one++) if (primes.every((prime) => one % prime !== 0)) primes.push(one);
  return primes;
}

/** The hash in hexadecimal, as `sha256sum` prints it. */
export function sha256Hex(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  let state: readonly number[] = START;
  for (let at = 0; at < padded.length; at += BLOCK) state = afterBlock(state, view, at);
  return state.map((word) => word.toString(16).padStart(8, "0")).join("");
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function afterBlock(state: readonly number[], view: DataView, at: number): number[] {
  const words = Array.from({ length: BLOCK }, (_, index) => (index < 16 ? view.getUint32(at + index * 4) : 0));
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < BLOCK; index++) {
    const [near, far] = [word(index - 2), word(index - 15)];
    const mixed = (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) + (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3));
    words[index] = (word(index - 16) + word(index - 7) + mixed) >>> 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < BLOCK; index++) {
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[index] ?? 0) + word(index);
    const other = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + other) >>> 0, a, b, c, (d + one) >>> 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((one, index) => ((state[index] ?? 0) + one) >>> 0);
}

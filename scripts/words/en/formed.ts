/** The forms that only registers and what the system writes ask for, in words; the editor leaves them out. */
import type { formed as vi } from "../vi/formed.ts";

export const formed: typeof vi = {
  host: () => "a host in lowercase, without https://, port or path, such as example.org; one with other letters in its form xn--…",
  branch: () => "the name of a branch without spaces, such as main",
  convener: () => "owner, keeper, or the code of a body in capitals and digits",
  teamOf: () => "an organisation and a team on GitHub, such as organisation/team",
  team: () => "the name of a team on GitHub, or organisation/team",
  login: () =>
    "a GitHub login: letters without accents, digits and hyphens only; not “ghost”, which GitHub shows for every account that was deleted",
  documentCode: () => "an abbreviation of 2 to 8 letters, such as DEC",
  publicKey: () => "a public key as npx catalogue github keys writes it, copied whole",
  colour: () => "a colour as # and six digits from 0 to 9 and a to f, such as #0b5394",
  mail: () => "one mail address, such as contact@example.org",
  telephone: () => "a telephone number in the international form, with + and the country code and no spaces, such as +41221234567",
  version: () => "the 40 digits and letters of a version",
  digest: () => "the 64 digits and letters of a SHA-256 hash",
  fingerprint: () => "the 40 digits and letters of a content’s fingerprint",
  workflow: () => "the name of a workflow: letters without accents, digits and underscores only",
};

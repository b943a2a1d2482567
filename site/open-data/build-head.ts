/** Which build a file belongs to: its name, made of the content of the build and not of a clock. */
import { createHash, hash } from "node:crypto";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import { DATASETS } from "./datasets.ts";
import { API_VERSION } from "./version.ts";

/** The first keys of each file that tells of a whole build. */
export interface BuildHead {
  readonly schemaVersion: string;
  /** Day of the build. */
  readonly generated: string;
  /** The same in every file of a build, another in every other build: the day, and a hash of what was built. */
  readonly build: string;
}

interface Facts {
  readonly generated: string;
  readonly baseUrl: string;
  readonly commit: string | undefined;
}

/** Hashes of one file: SHA-256, and SHA-1 of what is described as a distribution. */
export interface MadeHashes {
  readonly hash: string;
  readonly checksum?: string;
}

/** A file that was made, and is written elsewhere. */
export interface MadeFile extends MadeHashes {
  readonly path: SitePath;
}

/** The hashes of files while they are made. */
export interface Digests {
  readonly noted: <Result>(files: Iterable<SiteFile> & { [Symbol.iterator](): Iterator<SiteFile, Result> }) => Generator<SiteFile, Result>;
  /** The head of a build of all files that were noted until now. */
  readonly headOf: (facts: Facts) => BuildHead;
  readonly hashOf: (path: SitePath) => string | undefined;
  /** SHA-1 of the files that are described as distributions. */
  readonly checksums: ReadonlyMap<SitePath, string>;
  /** Notes a file that is written elsewhere. */
  readonly note: (file: SiteFile<string | Uint8Array>) => void;
  /** The same of one whose hashes are known. */
  readonly know: (file: MadeFile) => void;
  /** SHA-256 by name below /api/v1/ of the files that have no list of their own. */
  readonly files: () => Readonly<Record<string, string>>;
}

const DISTRIBUTIONS: ReadonlySet<SitePath> = new Set(DATASETS.flatMap(({ files }) => files.map((file) => to("apiFile", { file }))));

/** Records have a hash of their own, and stand once more in the file of all of their kind: it is hashed for them. */
const RECORDS = DATASETS.map(({ id }) => to("record", { kind: id, id: "" }).replace(/\.json$/, ""));
/** Documents in OSCAL are in a list of their own. */
const OSCAL = to("oscal").replace(/\.json$/, "/");

/** A file that is made piece by piece: written and forgotten one after the other, or put together. */
export interface FileInPieces {
  readonly path: SitePath;
  readonly pieces: Iterable<string | Uint8Array>;
}

export const inOnePart = ({ path, pieces }: FileInPieces): SiteFile => ({ path, content: Array.from(pieces, String).join("") });

export const contentHash = (content: string | Uint8Array): string => namedHash(hash("sha256", content));
/** @param digest SHA-256 in hexadecimal */
export const namedHash = (digest: string): string => `sha256-${digest}`;

/** What is known of a file when it is made; it is turned into bytes once. */
export function madeFile({ path, content }: SiteFile<string | Uint8Array>): MadeFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { path, hash: contentHash(bytes), ...(DISTRIBUTIONS.has(path) ? { checksum: hash("sha1", bytes) } : {}) };
}

/** The same of a file in pieces, when all of them were added. */
export function hashesOf(path: SitePath): { readonly add: (piece: Uint8Array) => void; readonly made: () => MadeFile } {
  const hashes = [createHash("sha256"), ...(DISTRIBUTIONS.has(path) ? [createHash("sha1")] : [])];
  return {
    add: (piece) => {
      for (const hash of hashes) hash.update(piece);
    },
    made: () => {
      const [hash = "", checksum] = hashes.map((hash) => hash.digest("hex"));
      return { path, hash: namedHash(hash), ...(checksum === undefined ? {} : { checksum }) };
    },
  };
}

export function beginDigests(): Digests {
  const hashes = new Map<SitePath, string>();
  const checksums = new Map<SitePath, string>();
  const know: Digests["know"] = ({ path, hash, checksum }) => {
    hashes.set(path, hash);
    if (checksum !== undefined) checksums.set(path, checksum);
  };
  const note: Digests["note"] = (file) => {
    if (!RECORDS.some((folder) => file.path.startsWith(folder))) know(madeFile(file));
  };
  return {
    *noted(files) {
      const iterator = files[Symbol.iterator]();
      for (let step = iterator.next(); ; step = iterator.next()) {
        if (step.done) return step.value;
        note(step.value);
        yield step.value;
      }
    },
    headOf: ({ generated, baseUrl, commit }) => {
      const content = JSON.stringify([API_VERSION, generated, baseUrl, commit, ...hashes]);
      return {
        schemaVersion: API_VERSION,
        generated,
        build: `${generated}-${contentHash(content).slice("sha256-".length, "sha256-".length + 12)}`,
      };
    },
    hashOf: (path) => hashes.get(path),
    checksums,
    note,
    know,
    files: () =>
      Object.fromEntries([...hashes].flatMap(([path, hash]) => (path.startsWith(OSCAL) ? [] : [[path.slice(to("api").length), hash]]))),
  };
}

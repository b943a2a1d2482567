/** The one hash of what is asked: of an address its place among others, of a text or file its fingerprint. */
import { createHash } from "node:crypto";

const LENGTH = 40;

export const linkHash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex").slice(0, LENGTH);

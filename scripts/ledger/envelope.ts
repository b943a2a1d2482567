/**
 * The envelope of an entry: DSSE (Dead Simple Signing Envelope, version 1), signed with Ed25519. Bytes and keys in, bytes or
 * an answer out; where keys come from is for others to know.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";

/** What a payload is: an in-toto Statement. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";

export interface Envelope {
  readonly payloadType: typeof PAYLOAD_TYPE;
  /** Base64. */
  readonly payload: string;
  /** None in a repository without keys. */
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** What is signed: type and payload with their lengths in bytes ("pre-authentication encoding"). */
function toBeSigned(payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
}

/** @param privateKey PKCS #8 in base64; without one the envelope has no signature */
export function seal(text: string, privateKey?: string): Envelope {
  const payload = Buffer.from(text);
  const signatures = privateKey
    ? [{ keyid: keyId(publicKeyOf(privateKey)), sig: sign(null, toBeSigned(payload), readPrivate(privateKey)).toString("base64") }]
    : [];
  return { payloadType: PAYLOAD_TYPE, payload: payload.toString("base64"), signatures };
}

/** Whether a signature of the envelope is by a public key (SPKI in base64). */
export function isSignedBy({ payload, signatures }: Envelope, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
  const bytes = toBeSigned(Buffer.from(payload, "base64"));
  const id = keyId(publicKey);
  return signatures.some(({ keyid, sig }) => keyid === id && verify(null, bytes, key, Buffer.from(sig, "base64")));
}

/** Whether a value is an envelope in form; nothing is believed of what it holds. */
export function isEnvelope(value: unknown): value is Envelope {
  const { payloadType, payload, signatures } = (value ?? {}) as Partial<Record<keyof Envelope, unknown>>;
  const isSignature = (one: unknown) => {
    const { keyid, sig } = (one ?? {}) as Record<string, unknown>;
    return typeof keyid === "string" && typeof sig === "string";
  };
  return payloadType === PAYLOAD_TYPE && typeof payload === "string" && Array.isArray(signatures) && signatures.every(isSignature);
}

/** What a key is called in a signature: the SHA-256 of its public half. */
export const keyId = (publicKey: string): string => sha256(Buffer.from(publicKey, "base64"));

const readPrivate = (privateKey: string) => createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });

/** The public half, as the settings write it. @throws Error when it is no private key */
export const publicKeyOf = (privateKey: string): string =>
  createPublicKey(readPrivate(privateKey)).export({ format: "der", type: "spki" }).toString("base64");

/** A new pair: the private half for the secret (PKCS #8), the public one for the settings (SPKI), both in base64. */
export function makeKeys(): { readonly privateKey: string; readonly publicKey: string } {
  const pair = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { format: "der", type: "pkcs8" },
    publicKeyEncoding: { format: "der", type: "spki" },
  });
  return { privateKey: pair.privateKey.toString("base64"), publicKey: pair.publicKey.toString("base64") };
}

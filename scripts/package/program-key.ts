/** What all that is kept of a run hangs on beside the data: what another program made is as good as none. */
import { hash } from "node:crypto";
import { sourcesKey } from "./compile.mjs";

/** The same for the same program and packages, set up in the same way (text/configured.ts), on the same Node.js. */
export const programKey = (): string =>
  hash("sha256", JSON.stringify([sourcesKey(), process.env.CATALOGUE_CONFIGURED ?? "{}", process.version]));

/**
 * What the settings of the catalogue decide before anything is loaded: a process, and a script in a browser, serves one
 * catalogue, and modules read this once. `scripts/package/configure.mjs` reads it from the settings; in scripts for the
 * browser the build writes it in the place of the variable.
 */
export interface Configured {
  /** Codes of the languages, the main one first; those of this program's table, unless said. */
  readonly languages?: readonly string[];
}

/** The variable that carries it, as JSON, to the threads and processes that a command starts. */
export const CONFIGURED_VARIABLE = "CATALOGUE_CONFIGURED";

export const CONFIGURED: Configured = JSON.parse(process.env.CATALOGUE_CONFIGURED ?? "{}");

/** For esbuild: in a script for the browser the value itself stands where Node reads the variable. */
export const CONFIGURED_DEFINE = { [`process.env.${CONFIGURED_VARIABLE}`]: JSON.stringify(JSON.stringify(CONFIGURED)) } as const;

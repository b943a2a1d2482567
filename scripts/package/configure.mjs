/**
 * What of a catalogue's settings must be known before its program is loaded (scripts/text/configured.ts), put where the
 * program and all that it starts find it. Believes nothing: what is not as it should be is left out, and `check` says it.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

/** @param {readonly string[]} argv @param {string} cwd @param {Record<string, string | undefined>} env */
export function configure(argv, cwd, env) {
  const languages = languagesIn(join(resolve(cwd, dataIn(argv)), "platforms/_registers/settings.yml"));
  env.CATALOGUE_CONFIGURED = JSON.stringify(languages ? { languages } : {});
}

/** @param {readonly string[]} argv @returns {string} */
function dataIn(argv) {
  const at = argv.indexOf("--data");
  return argv.find((word) => word.startsWith("--data="))?.slice("--data=".length) ?? (at >= 0 ? argv[at + 1] : undefined) ?? ".";
}

/** @param {string} path @returns {string[] | undefined} */
function languagesIn(path) {
  try {
    const text = readFileSync(path, "utf8");
    // Most settings say nothing of it, and reading YAML takes its time.
    const { languages } = /^languages:/m.test(text) ? parse(text) : {};
    const codes = Array.isArray(languages) ? languages.filter((code) => /^[a-z]{2,3}$/.test(code)) : [];
    return codes.length > 0 ? codes : undefined;
  } catch {
    return undefined;
  }
}

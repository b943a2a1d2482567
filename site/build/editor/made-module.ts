/** A module that is made while bundling, in the place of one of the core. */
import { join } from "node:path";
import { PACKAGE } from "../../../scripts/package/package-folder.mjs";

/** Where modules of the core import from. */
export const CORE = join(PACKAGE, "scripts/records");

/** A module made while bundling, by the end of the path it stands for. */
export interface MadeModule {
  readonly filter: RegExp;
  readonly contents: (path: string) => string | undefined;
  /** Where what it imports is looked for: beside the module that it stands for, unless it says otherwise. */
  readonly resolveDir?: string;
}

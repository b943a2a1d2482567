/** `catalogue github owners [--check]`: CODEOWNERS from the registers. */
import { codeowners } from "../github/codeowners.ts";
import type { Call } from "./command.ts";
import { checkAll } from "./data.ts";
import { putInPlace } from "./generated.ts";

export const owners = (call: Call): number =>
  putInPlace(call, "owners", [{ path: ".github/CODEOWNERS", text: codeowners(checkAll(call).records, call.today) }]);

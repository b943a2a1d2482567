/** `catalogue github forms [--check]`: the issue forms from the schemas, the domains and the frameworks. */
import { issueForms } from "../github/issue-forms.ts";
import { checkAll } from "./data.ts";
import { putInPlace } from "./generated.ts";
import type { Call } from "./run.ts";

export const forms = (call: Call): number => putInPlace(call, "forms", issueForms(checkAll(call).records));

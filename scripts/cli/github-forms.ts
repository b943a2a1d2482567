/** `catalogue github forms [--check]`: what is made from the schemas: issue forms, and the copies that editors use. */
import { issueForms } from "../github/issue-forms.ts";
import type { Call } from "./command.ts";
import { checkAll } from "./data.ts";
import { putInPlace } from "./generated.ts";
import { schemaFiles } from "./schema-files.ts";

export const forms = (call: Call): number => putInPlace(call, "forms", [...issueForms(checkAll(call).records), ...schemaFiles(call.root)]);

/** What looks at odd characters and numbers, in a script of its own. */
export { bodyTextDiagnostics, separatorDiagnostics, textDiagnostics, valueDiagnostics } from "../../../scripts/records/text-diagnostics.ts";
export { encodedAddress, readableAddress } from "../../../scripts/text/address-encoding.ts";
export { entitiesIn } from "../../../scripts/text/entities.ts";
export { withoutLookAlikes } from "../../../scripts/text/look-alikes.ts";
export { readOldEncoding } from "../../../scripts/text/old-encodings.ts";
export { withoutTags } from "../../../scripts/text/tags.ts";
export { plainAddress } from "../../../scripts/text/typed/addresses.ts";
export { readNumber } from "../../../scripts/text/typed/numbers.ts";
export { withTables } from "../../../scripts/text/typed/tables.ts";

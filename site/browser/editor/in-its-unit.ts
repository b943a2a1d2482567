/** The field of a measured value, with the unit that it is read in. */
import type { Lookup } from "../../../scripts/authoring/intake/entries.ts";
import type { TypedField } from "../../../scripts/authoring/intake/read-field.ts";
import { valueAt } from "../../../scripts/authoring/intake/record.ts";
import { unitCode } from "../../../scripts/records/units.ts";

/** What was measured is in the unit of the threshold that it is held against, which is in another record. @param by what names its set */
export function inItsUnit(field: TypedField | undefined, by: unknown, { criteria }: Lookup): TypedField | undefined {
  const [results, code, key] = field?.path ?? [];
  if (!field || results !== "results" || key !== "value") return field;
  const unit = criteria(String(valueAt(by, ["criteria"])))?.criteria.find(({ id }) => id === code)?.threshold?.unit;
  return unit === undefined ? field : { ...field, unit: unitCode(unit) };
}

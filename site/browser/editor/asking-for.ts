/** What a draft that asks for agencies is checked among: they count as if the register had them. */
import { asIfRegistered, namedAgencies, withAgencies } from "../../../scripts/authoring/draft/asked-agencies.ts";
import { printRecord } from "../../../scripts/records/format.ts";
import type { AskingFor } from "./judge.ts";

export const askingFor: AskingFor = ({ kind, document, body, before, asked: wanted = [] }, data, known) => {
  const named = namedAgencies(kind, data).filter(({ value }) => wanted.includes(value));
  if (named.length === 0) return undefined;
  const { document: copy, agencies } = asIfRegistered(document, named, known.agencies);
  const text = printRecord(kind, copy, body, before);
  return { asked: [...new Set(named.map(({ value }) => value))], text, parsed: withAgencies(known.parsed, agencies) };
};

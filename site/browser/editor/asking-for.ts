/** What a draft that asks for agencies is checked among: they count as if the register had them. */
import { asIfRegistered, namedAgencies, withAgencies } from "../../../scripts/authoring/draft/asked-agencies.ts";
import type { AskingFor } from "./judge.ts";

export const askingFor: AskingFor = ({ kind, asked: wanted = [] }, data, known) => {
  const asked = [...new Set(namedAgencies(kind, data).flatMap(({ value }) => (wanted.includes(value) ? [value] : [])))];
  if (asked.length === 0) return undefined;
  return { asked, parsed: withAgencies(known.parsed, asIfRegistered(asked, known.agencies)) };
};

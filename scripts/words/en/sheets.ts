/** What is said of the sheets of those who assess together. */
import type { sheets as vi } from "../vi/sheets.ts";
import { day } from "./formats.ts";
import { names } from "./names.ts";

export const sheets: typeof vi = {
  progress: (came, asked) => `${came} of ${asked} sheets`,
  until: (date) => `closing day ${day(date)}`,
  missing: (roles) => `missing: ${roles.map(([role, count]) => (count === 1 ? role : `${role} × ${count}`)).join(", ")}`,
  late: (count) => (count === 1 ? "1 late sheet that does not count" : `${count} late sheets that do not count`),
  recused: (count) => (count === 1 ? "1 member with a conflict of interest" : `${count} members with a conflict of interest`),
  agreements: { agreed: "agreed", split: "split", open: "open" },
  counts: (counts) =>
    counts.map(([verdict, value, count]) => `${names.verdicts[verdict]}${value === undefined ? "" : ` (${value})`}: ${count}`).join(", "),
  counted: (counted, entitled) => `${counted} of ${entitled} sheets count`,
  decidedBy: (role) => `decided by the ${role}`,
  done: "put together",
  toDecide: "not decided yet",
  faulty: (path) => `a sheet with errors, which does not count: ${path} (npx catalogue check ${path})`,
};

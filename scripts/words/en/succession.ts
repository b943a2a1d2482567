/** What is said when agencies hand on what is theirs. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import type { succession as vi } from "../vi/succession.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const succession: typeof vi = {
  badAction: (action, actions) => `There is no ${quote(action)}. Choose one of: ${actions.join(", ")}.`,
  needs: (option) => `Name it with --${option}.`,
  mergeNeeds: `Name at least one ${t.agency} that hands over, then the ${t.agency} that takes over.`,
  noTable: (path, columns) => `“${path}” must be a CSV table with the columns ${columns.join(", ")}.`,
  reasons: {
    unknown: (code, near) =>
      `There is no ${t.agency} with the code ${quote(code)}.${near ? ` Did you mean ${quote(near)}?` : ` Add it to the list of ${t.agencies} first, with its source.`}`,
    itself: (code) => `${quote(code)} cannot hand over to itself.`,
    notThen: (code, date) => `The ${t.agency} ${quote(code)}, which is to take over, is not active on ${day(date)}.`,
    endedOtherwise: (code, recorded, last) =>
      `${quote(code)} is recorded as active until ${day(recorded)}, but by this its last day is ${day(last)}. Correct the day, or the list of ${t.agencies}.`,
    succeededOtherwise: (code, recorded, wanted) =>
      `The successor of ${quote(code)} is recorded as ${quote(recorded)}, and not as ${quote(wanted)}.`,
    sameDay: (code, all) =>
      `${quote(code)} takes over and hands over on one day. Take the handover before it back, and make one of all: npx catalogue agency merge ${all.join(" ")}. If that one is published already, hand over on a later day.`,
    document: (number) => `The ${t.document} ${quote(number)} is not in the list of ${t.documents}. Add it first, with its source.`,
    documentOfDay: (number, days) =>
      `Several ${t.documents} have the number ${quote(number)}; name one by --document-date: ${days.join(", ")}.`,
    unknownRecord: (id, near) => `There is no ${t.thing} ${quote(id)}.${near ? ` Did you mean ${quote(near)}?` : ""}`,
    notTheirs: (id, code) => `${quote(id)} does not belong to ${quote(code)}.`,
    twice: (id) => `${quote(id)} is given to two ${t.agencies}.`,
  },
  notes: {
    team: (code, heir) =>
      `The GitHub team and accounts of ${quote(code)} stay where they are, and have no vote from that day. Add whoever goes on at ${quote(heir)} to the team of ${quote(heir)}.`,
    unit: (ids) => `Contact units that no longer hold were taken out; the new ${t.owner} should name its own: ${ids.join(", ")}.`,
    owners:
      "Once this is published: run npx catalogue github owners, and send the new CODEOWNERS as a change request of its own where it changed.",
  },
  refused: (count) => `Nothing was written: ${count} ${count === 1 ? "thing has" : "things have"} to be put right first.`,
  same: "All of this was done before; nothing changes.",
  ahead: (date) => `Shown as on ${day(date)}: it can be written from that day on.`,
  dry: "This only shows what would change; nothing was written.",
  written: (files) => `Wrote ${files} ${files === 1 ? "file" : "files"}. To look through them: git diff`,
  branch: "handover",
  message: (from, heirs, date, number) => `${from.join(", ")} to ${heirs.join(", ")}: handover on ${day(date)} (${number})`,
  idTaken: (id, owner) =>
    id === owner
      ? `The id ${quote(id)} is ${t.aThing}’s already.`
      : `The id ${quote(id)} is an old address that leads to ${quote(owner)}; choose another.`,
  renameBranch: "new-id",
  renameMessage: (from, to) => `The record ${from} gets the id ${to}`,
  send: "To send it as one change request:",
};

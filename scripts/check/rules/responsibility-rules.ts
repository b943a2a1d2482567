/** Rules on who is who of a platform and on what each did: owner and enterprises, plan after criteria, data sent. */
import type { Who } from "../../catalogue/consultation.ts";
import { isOutside } from "../../catalogue/outside.ts";
import { isConvenerKnown } from "../../catalogue/responsible.ts";
import { sharingDoubt } from "../../catalogue/sharing.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { heirsOf, validityOn } from "../../records/agencies.ts";
import { issueDate } from "../../records/criteria-sets.ts";
import type { FileOf } from "../../records/records.ts";
import type { Plan } from "../../records/schema/assessment.ts";
import { STATE_GROUPS } from "../../records/schema/choices.ts";
import type { PartyComments } from "../../records/schema/comments.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { EVENT_FACTS, isCouncilEvent, isDeciding } from "../../records/schema/events.ts";
import type { Platform } from "../../records/schema/platform.ts";
import { compareDates, firstDay, lastDay } from "../../text/dates.ts";
import { repeated } from "../../text/group.ts";
import { foldedWords } from "../../text/text.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

interface PlatformFile {
  readonly data: Platform;
}

/** The letter, items 1 and 4: in group 1 a state body is the owner, in group 2 an enterprise. */
function owners({ data: { group, enterprises = [] } }: PlatformFile, { records }: Context): Diagnostic[] {
  if (group === undefined || records.settings?.data.unusedFields?.includes("enterprises")) return [];
  const isState = STATE_GROUPS.includes(group);
  const wrong = isState ? enterprises.some(({ role }) => role === "owner") : enterprises.every(({ role }) => role === "developer");
  return wrong ? [diagnostic("group-owner", { isState }, { pointer: ["group"] })] : [];
}

const repeatedEnterprises = ({ data: { enterprises = [] } }: PlatformFile): Diagnostic[] =>
  repeated(enterprises, ({ name }) => folded(name)).map(({ item: { name }, index }) =>
    diagnostic("enterprise-repeated", { name }, { pointer: ["enterprises", index, "name"] }),
  );

/** The letter, item 4: somebody organised what an assessment says, and made the decision that rests on it. */
function unnamedConvener(file: FileOf<Platform>, context: Context): Diagnostic[] {
  const { data } = file;
  if (isConvenerKnown(data)) return [];
  const index = data.events.findIndex((event) => isCouncilEvent(event.type) && isDeciding(event));
  const isAssessed = siblings(file, context).assessments.some(isOutside);
  if (index < 0 && !isAssessed) return [];
  return [diagnostic("convener-missing", { isDecided: index >= 0 }, { pointer: index < 0 ? [] : ["events", index, "type"] })];
}

function assessors({ data: { assessedBy } }: PlatformFile, { agencies, today }: Context): Diagnostic[] {
  const agency = assessedBy === undefined ? undefined : agencies.get(assessedBy);
  if (!agency?.validTo || validityOn(agency, today) !== "dissolved") return [];
  return [
    diagnostic(
      "convener-dissolved",
      { code: agency.code, to: agency.validTo, successor: heirsOf(agency, agencies, [today]).at(-1) },
      { pointer: ["assessedBy"] },
    ),
  ];
}

/** The letter, item 5: what is sent to nobody who keeps the list does not count. */
const misdirected = ({ data: { shared = [] } }: PlatformFile, { records }: Context): Diagnostic[] =>
  shared.flatMap((sent, index) => {
    const doubt = sharingDoubt(sent, records.settings?.data);
    const words = { to: sent.to ?? "", date: sent.date, issued: sent.document?.date ?? "" };
    return doubt ? [diagnostic(doubt, words, { pointer: ["shared", index, doubt === "shared-elsewhere" ? "to" : "date"] })] : [];
  });

/** Whose an opinion is: no opinion of the issuer of the set, and an agency of the list by its code. */
function doubtful(who: Who, pointer: Pointer, issuer: string | undefined, codes: ReadonlyMap<string, string>): Diagnostic[] {
  const { agency, party } = who;
  const code = agency ?? Object.values(party?.name ?? {}).flatMap((name) => codes.get(folded(name)) ?? [])[0];
  const isIssuer = code === issuer;
  if (code === undefined || (agency !== undefined && (party !== undefined || !isIssuer))) return [];
  return [diagnostic("consultation-doubtful", { code, isIssuer }, { pointer })];
}

/** Codes of agencies by each of their names. */
const codesByName = ({ agencies }: Context): ReadonlyMap<string, string> =>
  new Map([...agencies.values()].flatMap(({ code, name }) => Object.values(name).map((one) => [folded(one), code] as const)));

function consultations({ data: { consultations = [], commentPeriod, issuer } }: { data: CriteriaSet }, context: Context): Diagnostic[] {
  const codes = codesByName(context);
  return [
    ...consultations.flatMap((one, index) => doubtful(one, ["consultations", index], issuer, codes)),
    ...(commentPeriod?.asked ?? []).flatMap((one, index) => doubtful(one, ["commentPeriod", "asked", index], issuer, codes)),
  ];
}

const commented = ({ id, data }: FileOf<PartyComments>, context: Context): Diagnostic[] =>
  doubtful(data, [data.agency ? "agency" : "party"], context.records.criteria.get(id)?.data.issuer, codesByName(context));

const folded = (name: string): string => foldedWords(name).join(" ");

/** When the criteria of a platform were first issued: by the set in force, or by one that it replaces. */
function firstIssued(id: string | undefined, { records }: Context): string | undefined {
  const days: string[] = [];
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = records.criteria.get(at)?.data.replaces) {
    seen.add(at);
    const set = records.criteria.get(at)?.data;
    const issued = set?.kind === "set" ? issueDate(set) : undefined;
    if (issued) days.push(issued);
  }
  return days.sort(compareDates)[0];
}

/** The letter, item 3: a plan is made on the issued criteria. */
function earlyPlans({ data }: PlatformFile, context: Context): Diagnostic[] {
  const issued = firstIssued(data.criteria, context);
  return data.events.flatMap(({ type, date }, index) => {
    if (EVENT_FACTS[type].gives !== "planned" || issued === undefined || lastDay(date) >= firstDay(issued)) return [];
    return [diagnostic("plan-early", { date, issued }, { pointer: ["events", index, "date"] })];
  });
}

function planDiagnostics({ data: { criteria, document } }: { data: Plan }, context: Context): Diagnostic[] {
  const set = criteria === undefined ? undefined : context.records.criteria.get(criteria)?.data;
  if (!set) return [];
  if (set.kind === "framework" || !issueDate(set))
    return [diagnostic("plan-criteria", { value: criteria ?? "" }, { pointer: ["criteria"] })];
  const [issued, date] = [firstIssued(criteria, context), document?.date];
  if (!date || !issued || lastDay(date) >= firstDay(issued)) return [];
  return [diagnostic("plan-early", { date, issued }, { pointer: ["document"], onKey: true })];
}

export const responsibilityRules: readonly Rule[] = [
  ruleFor("platform", "group-owner", owners),
  ruleFor("platform", "enterprise-repeated", repeatedEnterprises),
  ruleFor("platform", "convener-missing", unnamedConvener),
  ruleFor("platform", "convener-dissolved", assessors),
  ruleFor("platform", ["shared-elsewhere", "shared-early", "shared-unkept"], misdirected),
  ruleFor("criteria", "consultation-doubtful", consultations),
  ruleFor("comments", "consultation-doubtful", commented),
  ruleFor("platform", "plan-early", earlyPlans),
  ruleFor("plan", ["plan-criteria", "plan-early"], planDiagnostics),
];

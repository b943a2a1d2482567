/**
 * The demonstration with one record of each kind that holds a value under every key that its schema knows, so that a
 * field that is added to a schema, and only there, is asked for in whatever is made of the catalogue.
 */
import type { AssessmentEntry, Catalogue, DocumentEntry, ListEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { DecisionEntry } from "../../scripts/catalogue/decisions.ts";
import { scoreAssessment } from "../../scripts/catalogue/score.ts";
import { type DataOfKind, type FileKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { OfficialList } from "../../scripts/records/schema/documents.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { fullValue, randomFrom } from "../values.ts";
import { catalogueOf } from "./built.ts";

type Whole<Kind extends FileKind> = DataOfKind<Kind> extends readonly (infer Entry)[] ? Entry : DataOfKind<Kind>;

function full<Kind extends FileKind>(kind: Kind): Whole<Kind> {
  const schema: SchemaNode = RECORD_KINDS[kind].schema;
  const value = fullValue(schema.items ?? schema, randomFrom(seedOf(kind)));
  return JSON.parse(JSON.stringify(value), (key, one) => (typeof one === "boolean" ? !SAID_WHEN_FALSE.includes(key) : one)) as Whole<Kind>;
}

/** Of its name, so that the values of one kind do not hang on what other kinds there are. */
const seedOf = (kind: string): number => [...kind].reduce((sum, letter) => (sum * 41 + letter.charCodeAt(0)) % 65_521, 7);

/** Flags of which pages say only that they are not set; of the others they say that they are. */
const SAID_WHEN_FALSE = ["sourced", "codeSourced"];

/** A set whose criteria are in its groups; each is a gate that is measured, with another beside it that is neither. */
function fullSet(): Whole<"criteria"> {
  const set = full("criteria");
  const criteria = set.criteria.flatMap((whole, index) => {
    const {
      gate: _gate,
      threshold: _threshold,
      metric: _metric,
      measure: _measure,
      ...judged
    } = { ...whole, group: set.groups[index]?.id ?? "" };
    return [
      { ...whole, group: judged.group },
      { ...judged, kind: "yes-no" as const, id: `${whole.id}X` },
    ];
  });
  const mayMiss = criteria.flatMap(({ gate }) => gate ?? []);
  return { ...set, kind: "set", criteria, potentialTrack: { ...set.potentialTrack, mayMiss } };
}

/** Judged by the set, of which it says each criterion. */
function fullAssessment(set: Whole<"criteria">): AssessmentEntry {
  const made = full("assessment");
  // One has its number, from which the verdict follows, the other a verdict of its own.
  const results = Object.values(made.results).map(({ value, verdict, ...result }, index) => ({
    ...result,
    ...(index === 0 ? { value } : { verdict: verdict && ("unmet" as const) }),
  }));
  const data = { ...made, results: Object.fromEntries(set.criteria.map(({ id }, index) => [id, results[index] ?? {}])) };
  const date = "2026-01-05";
  return { path: "", body: "", date, data, score: scoreAssessment({ set, assessment: data, date, usage: [] }) };
}

/** Of figures that are only about right, one says how. */
function fullPlatform(): Whole<"platform"> {
  const platform = full("platform");
  return { ...platform, usage: platform.usage?.map(({ hedge, ...one }, index) => (index === 0 ? { ...one, hedge } : one)) };
}

/** By votes. */
function fullDecision(): DecisionEntry {
  const { policy, ...decision } = full("decision");
  return { ...decision, ...(policy ? { policy: { ...policy, deciders: ["council"] } } : {}), changed: [], signed: true };
}

/** With a platform in its first group, which the list says who leads. */
function fullList(data: OfficialList, platform: PlatformEntry): Pick<ListEntry, "data" | "from" | "members"> {
  const group = data.official.groups?.[0]?.id;
  const members = platform.data.events
    .slice(0, 1)
    .map((event) => ({ platform, entry: platform.id, event: { ...event, ...(group ? { listGroup: group } : {}) } }));
  return { data, from: data.from ?? "", members };
}

export function fullCatalogue(): Catalogue {
  const demo = catalogueOf("demo");
  const [platform, set, agency, document, list, domain] = [
    ...([demo.platforms[0], demo.criteria[0], demo.agencies[0], demo.documents[0], demo.lists[0], demo.domains[0]] as const),
  ];
  if (!(platform && set && agency && document && list && domain)) throw new Error("the demonstration has no record of some kind");
  const criteria = { ...set, data: fullSet(), comments: [{ key: "a", path: "", body: "", data: full("comments") }] };
  const assessment = fullAssessment(criteria.data);
  const data = fullPlatform();
  const whole: PlatformEntry = {
    ...platform,
    data,
    waivers: data.waivers ?? [],
    plan: { path: "", body: "", data: full("plan") },
    assessments: [assessment],
    latest: assessment,
    criteria: set.id,
    decisions: [fullDecision()],
  };
  const issuing: DocumentEntry = { ...document, data: full("documents") };
  return {
    ...demo,
    platforms: [whole, ...demo.platforms.slice(1)],
    criteria: [criteria, ...demo.criteria.slice(1)],
    agencies: [{ ...agency, data: full("agencies") }, ...demo.agencies.slice(1)],
    documents: [issuing, ...demo.documents.slice(1)],
    domains: [full("domains"), ...demo.domains.slice(1)],
    lists: [...(issuing.data.list ? [{ ...list, ...fullList(issuing.data.list, whole), slug: issuing.slug }] : []), ...demo.lists.slice(1)],
  };
}

/**
 * The assessments of a platform as OSCAL assessment results, and what is still missing for recognition as a plan of action and
 * milestones (POA&M). A criterion that does not apply is excluded from what was reviewed: OSCAL would have it satisfied or not.
 */
import type { AssessmentEntry, PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import type { CriterionResult, Score } from "../../../scripts/catalogue/score.ts";
import type { Verdict } from "../../../scripts/records/schema/assessment.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { madeOnce } from "../../../scripts/text/made-once.ts";
import { WORDS } from "../../i18n/words.ts";
import { to } from "../../routes.ts";
import type { Addresses } from "../addresses.ts";
import { type ControlIds, objectiveId } from "./criteria.ts";
import { headOf, momentAt, type Organisation, plainMarkdown, propertiesOf, some, uuidOf } from "./parts.ts";

export interface PlatformContext {
  readonly platform: PlatformEntry;
  readonly owner: Organisation | undefined;
  /** Controls of a criteria set, by its id. */
  readonly controlsOf: (set: string) => ControlIds | undefined;
  readonly addresses: Addresses;
}

/** What is said of a control that applies. */
const STATES: Readonly<Record<Exclude<Verdict, "not-applicable">, { readonly state: string; readonly reason: string }>> = {
  met: { state: "satisfied", reason: "pass" },
  unmet: { state: "not-satisfied", reason: "fail" },
  unknown: { state: "not-satisfied", reason: "other" },
};

const schemaOf = ({ absolute }: Addresses): string => absolute(to("schema", { kind: "assessment" }));
const addressOf = ({ platform, addresses }: PlatformContext): string => addresses.absolute(to("oscalResults", { id: platform.id }));

interface Scored extends AssessmentEntry {
  readonly score: Score;
  readonly controls: ControlIds;
}

/** Those that could be scored, oldest first. */
const scoredOf = ({ platform, controlsOf }: PlatformContext): Scored[] =>
  platform.assessments.flatMap((one) => {
    const controls = controlsOf(one.data.criteria);
    return one.score && controls ? [{ ...one, score: one.score, controls }] : [];
  });

/** Undefined where nothing has been assessed. */
export function resultsOf(context: PlatformContext) {
  const { addresses } = context;
  const scored = scoredOf(context);
  const newest = scored.at(-1);
  if (!newest) return undefined;
  const plan = uuidOf(`${addressOf(context)}#plan`);
  return {
    "assessment-results": {
      ...about(context, addressOf(context), newest.date),
      "import-ap": { href: `#${plan}`, remarks: plainMarkdown(WORDS[MAIN_LANG].data.oscal.noPlan) },
      results: scored.map((one) => resultOf(context, one)),
      "back-matter": {
        resources: [
          {
            uuid: plan,
            title: plainMarkdown(newest.data.criteria),
            rlinks: [...new Set(scored.map(({ data }) => data.criteria))].map((id) => ({
              href: addresses.absolute(to("oscalProfile", { id })),
              "media-type": "application/json",
            })),
          },
        ],
      },
    },
  };
}

function about({ platform, owner, addresses }: PlatformContext, address: string, day: string) {
  return headOf({
    address,
    title: platform.data.name,
    day,
    version: day,
    pages: Object.values(addresses.html("platforms", platform.id) ?? {}),
    properties: propertiesOf({ platform: platform.id, name: platform.data.name }, addresses.absolute(to("schema", { kind: "platform" }))),
    organisation: owner,
  });
}

function resultOf(context: PlatformContext, { date, data, score, controls }: Scored) {
  const { names } = WORDS[MAIN_LANG];
  const [ns, before] = [schemaOf(context.addresses), `${addressOf(context)}#${date}-`];
  const idOf = ({ id }: CriterionResult) => controls.get(id)?.id ?? id;
  const part = (name: string) => uuidOf(before + name);
  const applicable = score.results.filter(({ result }) => result !== "not-applicable");
  const rest = score.results.filter(({ result }) => result === "not-applicable");
  const observed = new Map(score.results.filter(isObserved).map((one) => [one, part(one.id)]));
  const { results, ...written } = data;
  return {
    uuid: part("result"),
    title: plainMarkdown(`${names.method[data.method]}, ${showDate(date, MAIN_LANG)}`),
    description: plainMarkdown(names.outcome[score.outcome]),
    start: momentAt(date),
    props: propertiesOf({ ...written, outcome: score.outcome }, ns),
    "reviewed-controls": {
      "control-selections": [
        {
          ...some(
            "include-controls",
            applicable.map((one) => ({ "control-id": idOf(one) })),
          ),
          ...some(
            "exclude-controls",
            rest.map((one) => ({ "control-id": idOf(one) })),
          ),
        },
      ],
    },
    ...some("observations", observationsOf(observed, momentAt(date), ns)),
    ...some(
      "findings",
      applicable.map((one) => ({
        uuid: part(`finding-${one.id}`),
        title: titleOf(one),
        description: reasonOf(one),
        target: { type: "objective-id", "target-id": objectiveId(idOf(one)), status: STATES[one.result as keyof typeof STATES] },
        ...(observed.has(one) ? { "related-observations": [{ "observation-uuid": observed.get(one) }] } : {}),
      })),
    ),
  };
}

/** Thousands of platforms have met a criterion, or not, in the same words. */
const said = madeOnce(plainMarkdown, 5_000);
const titleOf = ({ id, title }: CriterionResult): string => `${id}: ${said(inLang(title, MAIN_LANG))}`;
const reasonOf = ({ reason }: CriterionResult): string => said(reason[MAIN_LANG]);

const isObserved = ({ evidence, value, note, result }: CriterionResult): boolean =>
  evidence.length > 0 || value !== undefined || note !== undefined || result === "not-applicable";

/** What was seen: the evidence, the number, the note. @param observed with the identity of each */
function observationsOf(observed: ReadonlyMap<CriterionResult, string>, collected: string, ns: string) {
  const verdictOf = madeOnce((verdict) => propertiesOf({ verdict }, ns), VERDICTS);
  return [...observed].map(([one, uuid]) => ({
    uuid,
    title: one.id,
    description: reasonOf(one),
    props: [...verdictOf(one.result), ...propertiesOf({ value: one.value, note: one.note }, ns)],
    methods: ["EXAMINE"],
    ...some(
      "relevant-evidence",
      one.evidence.map(({ title, url, ...rest }) => ({
        href: url,
        description: plainMarkdown(title),
        ...some("props", propertiesOf(rest, ns)),
      })),
    ),
    collected,
  }));
}
const VERDICTS = 10;

/** What stands between the platform and recognition by its newest assessment; undefined where nothing does. */
export function planOfAction(context: PlatformContext) {
  const { platform, addresses } = context;
  const newest = scoredOf(context).find(({ date }) => date === platform.latest?.date);
  if (!newest || newest.score.missing.length === 0) return undefined;
  const address = addresses.absolute(to("oscalPlan", { id: platform.id }));
  const missing = newest.score.results.filter(({ id }) => newest.score.missing.includes(id));
  return {
    "plan-of-action-and-milestones": {
      ...about(context, address, newest.date),
      "system-id": { id: platform.id },
      "poam-items": missing.map((one) => ({
        uuid: uuidOf(`${address}#${one.id}`),
        title: titleOf(one),
        description: reasonOf(one),
        props: propertiesOf({ verdict: one.result, value: one.value, due: platform.lifecycle.due }, schemaOf(addresses)),
        links: [{ href: addressOf(context), rel: "reference" }],
      })),
    },
  };
}

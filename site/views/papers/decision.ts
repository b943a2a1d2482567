/** The draft of the decision that an assessment leads to: grounds and articles from the records, dotted lines for what only who decides knows. */
import { type AskedDecision, decisionAsked, lastDecided } from "../../../scripts/catalogue/decision-asked.ts";
import type { CriterionResult, Score } from "../../../scripts/catalogue/score.ts";
import { STAGE_FACTS } from "../../../scripts/catalogue/stages.ts";
import type { Assessment } from "../../../scripts/records/schema/assessment.ts";
import type { DocumentRef } from "../../../scripts/records/schema/common.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import { type Platform, platformSchema } from "../../../scripts/records/schema/platform.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { addMonths } from "../../../scripts/text/dates.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { lowerFirst, upperFirst } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import type { DecisionWords } from "../../i18n/vi/decision.ts";
import { letterheadOf, signedBy } from "./heading.ts";
import { filledFor, sayGround, senderName, titleOfDocument } from "./letter.ts";
import { hasMinutes, type OfAssessment, unfinished } from "./minutes.ts";
import { type Block, bold, type Paper, unmarked } from "./paper.ts";
import { fieldTitle, listItems, type Pen, partValues, sayText } from "./values.ts";

export interface OfDecision extends Omit<OfAssessment, "body" | "council"> {
  readonly platform: Pick<Platform, "events" | "owner"> & object;
}

/** What the parts of one draft are written with. */
interface Drafting {
  readonly of: OfDecision & { readonly data: Assessment; readonly score: Score };
  readonly kind: AskedDecision;
  readonly set: CriteriaSet | undefined;
  readonly words: DecisionWords;
  readonly pen: Pen;
}

/** Undefined where the assessment leaves nothing to decide. */
export function decisionPaper(of: OfDecision, words: DecisionWords, pen: Pen): Paper | undefined {
  const { score } = of;
  const data = of.data as Assessment;
  const kind = decisionAsked({ ...of, data }, of.platform.events);
  if (!kind || !score) return undefined;
  const drafting = { of: { ...of, data, score }, kind, set: pen.known.criteria[data.criteria], words, pen };
  const filled = filledFor(of, pen);
  const articles = articlesOf(drafting);
  const last = fill(words.copy, { n: articles.length });
  return {
    heading: letterheadOf("decision", filled, pen),
    titles: [
      { text: words.title, bold: true },
      { text: fill(words.subject, { subject: subjectOf(drafting) }), bold: true, rule: "short" },
      { text: words.draft, italic: true, size: REMARK },
      ...unfinished(of.open, pen),
      { text: words.authority, bold: true, room: 1 },
    ],
    blocks: [
      ...groundsOf(drafting).map((text): Block => ({ kind: "paragraph", line: [{ text, italic: true }] })),
      { kind: "paragraph", line: bold(words.decides), isCentred: true },
      ...articles.flatMap(([first, ...rest], index): Block[] => [
        { kind: "paragraph", line: [{ text: fill(words.article, { n: index + 1 }), bold: true }, { text: first }] },
        ...rest.map((items): Block => (typeof items === "string" ? said(items) : listed(items))),
      ]),
    ],
    signed: signedBy(filled, pen, { isDropped: (copy) => copy.startsWith(words.asAbove), first: last }),
    isProse: true,
  };
}

/** In points. */
const REMARK = 11;

const said = (text: string): Block => ({ kind: "paragraph", line: unmarked(text) });
const listed = (lines: readonly string[]): Block => ({ kind: "list", isNumbered: false, items: lines.map((line) => [said(line)]) });

/** "công nhận Nền tảng X là nền tảng số", or what the catalogue calls it. */
const subjectOf = (drafting: Drafting): string => {
  const { of, kind, words } = drafting;
  return ownName(drafting) ?? fill(words.subjects[kind], { name: of.name });
};

function ownName({ of: { name }, kind, words, pen }: Drafting): string | undefined {
  const own = kind === "refused" ? undefined : pen.known.settings.names?.events?.[kind];
  return own && fill(words.called, { act: lowerFirst(inLang(own, pen.lang)), name });
}

/** What it rests on, in the order of time: the powers of who decides, the process, how the platform stood, its criteria, what is waived, the minutes. */
function groundsOf(drafting: Drafting): string[] {
  const { of, set, words, pen } = drafting;
  const { data, date, platform, name, sender } = of;
  const { process } = pen.known.settings;
  const listing = platform.events.findLast((event) => event.type === "listed" && event.date < (date ?? "9999"))?.document;
  const before = lastDecided(platform.events, date)?.document;
  const papers = fill(hasMinutes(data, pen) ? words.minutes : words.report, { name });
  const cited = [
    ...[process, listing, before].map((one) => one && sayGround(one, pen)),
    set?.document && citeIssuing(set, set.document, drafting),
    ...waivers(of.score).map(({ waiver }) => sayGround(waiver.document, pen)),
    data.document ? sayGround(data.document, pen) : papers,
  ].flatMap((one) => one ?? []);
  return [
    fill(words.powers, { agency: senderName(sender, pen) ?? pen.words.dots }),
    ...[...new Set(cited)].map((document) => fill(words.ground, { document })),
    fill(words.proposed, {}),
  ];
}

/** Where nothing says what the document is about, it issues the set. */
function citeIssuing({ title }: CriteriaSet, document: DocumentRef, { words, pen }: Drafting): string {
  const cited = sayGround(document, pen);
  return titleOfDocument(document, pen) ? cited : fill(words.issuing, { document: cited, set: inLang(title, pen.lang) });
}

/** The criteria that a waiver lets be. */
const waivers = ({ results }: Score) => results.flatMap(({ waiver, ...one }) => (waiver ? [{ ...one, waiver }] : []));

/** A first sentence, and behind it others, or lines of a list. */
type Article = readonly [first: string, ...rest: (string | readonly string[])[]];

function articlesOf(drafting: Drafting): Article[] {
  const { of, set, words, pen } = drafting;
  const { name, platform } = of;
  const due = dueDay(drafting, set);
  return [
    actOf(drafting),
    ...(due ? [[fill(words.again, { name, date: showDate(due, pen.lang) })] as const] : []),
    [words.from],
    [fill(words.carriedOut, { owner: senderName(platform.owner, pen) ?? pen.words.dots })],
  ];
}

/** What is decided, of what, by which results. */
function actOf(drafting: Drafting): Article {
  const { of, kind, set, words, pen } = drafting;
  const { date, score, platform, name } = of;
  const own = ownName(drafting);
  const earlier = kind === "revoked" ? lastDecided(platform.events, date)?.document : undefined;
  const act = upperFirst(own ?? fill(words.acts[kind], { name }));
  const { met, applicable } = score.total;
  const assessed = fill(words.assessed, {
    ...{ date: date ? showDate(date, pen.lang) : pen.words.dots, met, applicable },
    set: set ? inLang(set.title, pen.lang) : pen.words.dots,
  });
  const waived = waivers(score).map((one) =>
    fill(words.waivedOne, {
      criterion: sayCriterion(one, pen),
      date: showDate(one.waiver.until, pen.lang),
      document: sayGround(one.waiver.document, pen),
    }),
  );
  const unmet = score.results.filter(({ id, result }) => result === "unmet" && score.missing.includes(id));
  const reasons = unmet.map((one) => [sayCriterion(one, pen), ...(one.value === undefined ? [] : [one.reason[pen.lang]])].join(": "));
  return [
    earlier ? fill(words.actOf, { act, document: sayGround(earlier, pen) }) : `${act}.`,
    [...factsOf(platform, pen), assessed],
    ...(reasons.length > 0 ? [words.unmet, reasons] : []),
    ...(waived.length > 0 ? [words.waived, waived] : []),
  ];
}

const sayCriterion = ({ id, title }: Pick<CriterionResult, "id" | "title">, { lang }: Pen): string => `${inLang(title, lang)} (${id})`;

/** Whose it is, as its record says. */
function factsOf(platform: object, pen: Pen): string[] {
  const { owner, enterprises } = platform as { owner?: string; enterprises?: unknown };
  const names = listItems(enterprises).map((one) => sayText(partValues(one).name, pen));
  const { properties } = platformSchema as SchemaNode;
  const said = [
    [properties?.owner, senderName(owner, pen)],
    [properties?.enterprises, names.join("; ")],
  ] as const;
  return said.flatMap(([node, value]) => (node && value ? [`${fieldTitle(node, pen)}: ${value}`] : []));
}

/** Until when what is decided has to be assessed again, where its criteria say that. */
function dueDay({ of: { date }, kind }: Drafting, set: CriteriaSet | undefined): string | undefined {
  const months = set?.periods?.reassessmentMonths;
  if (!date || months === undefined || kind === "refused" || kind === "revoked") return undefined;
  const { reassessed } = STAGE_FACTS[kind];
  return reassessed === "always" || (reassessed === "where-covered" && set?.periods?.coversPotential) ? addMonths(date, months) : undefined;
}

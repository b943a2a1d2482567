/** A draft as it goes out on paper: its annex, which is printed by itself as well, and the letter with the annex behind it. */
import { keeperOn } from "../../../scripts/catalogue/members.ts";
import { convenerOf } from "../../../scripts/catalogue/responsible.ts";
import { pathOf } from "../../../scripts/records/paths.ts";
import { criteriaSchema } from "../../../scripts/records/schema/criteria.ts";
import { SILENT_ROLES } from "../../../scripts/records/schema/methods.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { SetCodes } from "../../../scripts/records/set-codes.ts";
import { isDate } from "../../../scripts/text/dates.ts";
import type { Lang } from "../../../scripts/text/languages.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { type AnnexOf, annexPaper, saidChanges } from "../../views/papers/annex.ts";
import { cellBelow, cellOf } from "../../views/papers/groups.ts";
import { layoutOf } from "../../views/papers/heading.ts";
import { type LetterJob, receiverName, writeLetter } from "../../views/papers/letter.ts";
import type { BoundLetter, Paper, PaperCell } from "../../views/papers/paper.ts";
import { sheetPaper } from "../../views/papers/sheet.ts";
import { isBlank, listItems, type Pen, partValues } from "../../views/papers/values.ts";
import { whoSaid } from "./comment-files.ts";
import { councilOn } from "./council-sheets.ts";
import { type Draft, entryOf, nameOf, publishedOf } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { seatIn, seatName } from "./seat-name.ts";

export interface OnPaper {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly config: EditorConfig;
  readonly known: Known;
  readonly today: string;
}

/** What values are said with. */
export const penOf = ({ config, known, codes }: Saying): Pen => ({
  lang: config.lang,
  words: config.letter,
  names: config.names,
  known,
  codes,
});

/** What a value is said by. */
interface Saying extends Pick<OnPaper, "config" | "known"> {
  /** Of a criteria set. */
  readonly codes?: SetCodes | undefined;
}

export function annexOf(paper: OnPaper): Paper {
  const { draft, judged, config, known } = paper;
  const contents = contentsOf(paper);
  if (draft.kind !== "ballot") return annexPaper(contents, penOf(paper));
  const seat = seatName(seatIn(judged.sheetOf?.assessors, draft.member), config);
  return sheetPaper({ ...contents, seat, set: known.criteria[judged.set] }, penOf(paper));
}

/** @param asked what the letter is for, where that is not what the draft is */
export function letterOf(paper: OnPaper, asked?: LetterJob): BoundLetter {
  const contents = contentsOf(paper);
  const { task } = paper.draft;
  const job = asked ?? (task === "ballot" ? undefined : task);
  // Who judges writes no letter: the sheet goes as it is.
  if (!job) {
    const { config, known } = paper;
    return { title: contents.title ?? "", lang: config.lang, page: layoutOf(known.settings), papers: [annexOf(paper)] };
  }
  const { name, sender, today } = contents;
  const changes = paper.draft.task === "correct" ? saidChanges(contents, penOf(paper)) : [];
  return writeLetter(
    {
      ...{ job, name, isDraft: isDraftSet(paper), sender, today, asked: contents.asked, changes, enclosed: [annexOf(paper)] },
      consulted: job === "consultation" ? consultedBy(paper) : undefined,
    },
    penOf(paper),
  );
}

/** Whom the draft asks and until when; the page for comments is there once the draft is. */
function consultedBy({ draft, judged, known, config }: OnPaper) {
  const { asked, until } = partValues(judged.data.commentPeriod);
  const isThere = entryOf(draft) in known.criteria;
  return {
    names: listItems(asked).map((who) => whoSaid(partValues(who), known, config.lang)),
    until: typeof until === "string" && isDate(until) ? until : undefined,
    page: isThere ? new URL(fill(config.addresses.comments, { id: entryOf(draft) }), config.siteAddress).href : undefined,
  };
}

/** A criteria set is a draft until there is the document that issues it. */
export const isDraftSet = ({ draft, judged }: Pick<OnPaper, "draft" | "judged">): boolean =>
  draft.kind === "criteria" && isBlank(judged.data.document);

/** Whether others can be asked for comments on it: a set that nobody has issued, in a catalogue that records what they say. */
export const isConsultable = (paper: Pick<OnPaper, "draft" | "judged">): boolean =>
  isDraftSet(paper) && "consultations" in criteriaSchema.properties;

/** Who the letter is written to, where that is known. */
export const receiverOf = (paper: OnPaper): string | undefined =>
  paper.draft.kind === "ballot" ? secretaryOf(paper) : receiverName(contentsOf(paper), penOf(paper));

/** Who judges nothing in the assessment and puts its sheets together. */
const secretaryOf = ({ judged, config }: OnPaper): string | undefined =>
  judged.sheetOf?.assessors.flatMap((one) => (SILENT_ROLES.includes(one.role) ? seatName(one, config) : [])).join("; ") || undefined;

/** One value as it stands on paper. */
export const linesOf = (node: SchemaNode, value: unknown, by: Saying): PaperCell => cellOf(node, { now: { value } }, "value", penOf(by));

/** The same below a name: what that says is not said again. */
export const linesBelow = (name: string, node: SchemaNode, value: unknown, by: Saying, was?: { readonly value: unknown }): PaperCell =>
  cellBelow(name, node, value, penOf(by), was);

export function contentsOf({ draft, judged, config, known, today }: OnPaper): AnnexOf {
  const { task, kind, body, date } = draft;
  return {
    task,
    kind,
    title: draft.kind === "criteria" && !isDraftSet({ draft, judged }) ? undefined : headOf(draft, config.words),
    name: nameIn(config.lang, draft, judged, known) ?? nameOf(draft) ?? config.letter.dots,
    sender: senderOf(draft, judged, known, today),
    today,
    data: judged.data,
    body,
    published: publishedOf(draft, judged.path),
    date,
    score: judged.score,
    council: councilOn({ draft, judged, known }),
    open: judged.errors.length + judged.missing.length,
    asked: judged.asked,
  };
}

/** What it is called in the language of the paper, where it has such a name. */
function nameIn(lang: Lang, draft: Draft, { data }: CheckedDraft, known: Known): string | undefined {
  if (draft.kind === "comments") return known.criteria[entryOf(draft)]?.title[lang];
  const platform = publishedOf(draft, pathOf("platform", { id: entryOf(draft) }))?.data;
  const { name, title } = { ...platform, ...data } as Readonly<Record<string, unknown>>;
  const said = partValues(draft.kind === "criteria" ? title : name)[lang];
  return typeof said === "string" && said !== "" ? said : undefined;
}

function headOf({ task, kind }: Draft, { dossier }: EditorConfig["words"]): string {
  if (kind === "platform") return task === "platform" ? dossier.platform : dossier.correct;
  return dossier[kind];
}

/** The owner writes, as it is published: who is to be another has not said so yet. Of criteria who issues them, and of an assessment who had it made. */
function senderOf(draft: Draft, { data, path }: CheckedDraft, known: Known, today: string): string | undefined {
  const code = (value: unknown) => (typeof value === "string" ? value : undefined);
  if (draft.kind === "criteria") return code(data.issuer);
  if (draft.kind === "comments") return known.criteria[entryOf(draft)]?.issuer;
  if (draft.kind === "platform") return code(partValues(publishedOf(draft, path)?.data).owner) ?? code(data.owner);
  const platform = publishedOf(draft, pathOf("platform", { id: entryOf(draft) }))?.data as Readonly<Record<string, unknown>> | undefined;
  const [owner, assessedBy] = [code(platform?.owner), code(platform?.assessedBy)];
  return draft.kind === "plan" ? owner : convenerOf({ owner, assessedBy }, keeperOn(known.settings, today));
}

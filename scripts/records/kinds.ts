/**
 * The table of kinds of records: where their files stand, what they hold, and which folders of the site they have. A
 * register is added by one line here (beside its schema, its rules and its words): reading, checking, formatting, open
 * data, the schemas for editors and the history of changes all start from this table.
 */
import { asIs, type Bilingual, type Text } from "../text/bilingual.ts";
import { slug } from "../text/text.ts";
import { isUsedHere } from "../words/called.ts";
import { documentKey, documentSlug } from "./documents.ts";
import { CRITERIA_FOLDER, DECISIONS_FOLDER, LINKS_FILE, PLATFORMS_FOLDER, REGISTERS_FOLDER, SETTINGS_FILE } from "./folders.ts";
import { type Agency, agenciesSchema } from "./schema/agencies.ts";
import { type Assessment, assessmentSchema, type Plan, planSchema } from "./schema/assessment.ts";
import { type Ballot, ballotSchema } from "./schema/ballot.ts";
import { commentsSchema, type PartyComments } from "./schema/comments.ts";
import { type CriteriaSet, criteriaSchema } from "./schema/criteria.ts";
import { type Decision, decisionSchema } from "./schema/decision.ts";
import { documentsSchema, type LegalDocument } from "./schema/documents.ts";
import { type Domain, domainsSchema } from "./schema/domains.ts";
import { type LinkResults, linksSchema } from "./schema/links.ts";
import type { SchemaNode } from "./schema/node.ts";
import { type Platform, platformSchema } from "./schema/platform.ts";
import { type OpenProposals, proposalsSchema } from "./schema/proposals.ts";
import { type Settings, settingsSchema } from "./schema/settings.ts";
import { type SynonymGroup, synonymsSchema } from "./schema/synonyms.ts";
import { type PageText, textSchema } from "./schema/text.ts";
import { isUsed } from "./schema/used.ts";

/** How the entries of a list are identified and named. */
interface EntryIdentity<Entry> {
  /** What makes two entries one. */
  readonly key: (entry: Entry) => string;
  /** Address of its page and of its JSON: lowercase ASCII. */
  readonly slug: (entry: Entry) => string;
  readonly name: (entry: Entry) => Text;
}

interface KindRow {
  readonly title: Bilingual;
  /** From the data root; <id>, <date>, <key> and <pull> stand for what differs. One without them is a register. */
  readonly path: string;
  readonly schema: SchemaNode;
  /** Who writes it: people in the editor or by hand, people by hand only, or the bot. */
  readonly by: "editor" | "hand" | "bot";
  /** Of a file that holds a list. */
  readonly entry?: EntryIdentity<never>;
  /** What one record of it is called, in the history of changes and in the table of routes; absent for a part of another. */
  readonly one?: string;
  /** Folder below /api/v1/; absent when it is not published record by record. */
  readonly api?: string;
  /** Field of a platform by which its records are named: without it they are not published. */
  readonly namedBy?: keyof Platform;
  /** Whether each record has a page, at the route that is called as one record is. */
  readonly page?: true;
}

/** A schema that knows the type of what fits it; nothing of that is there when the code runs. */
type SchemaOf<Data> = SchemaNode & { readonly [DATA]?: Data };
declare const DATA: unique symbol;
const of = <Data>(schema: SchemaNode): SchemaOf<Data> => schema;

const inRegisters = <Name extends string>(name: Name) => `${REGISTERS_FOLDER}/${name}.yml` as const;

export const RECORD_KINDS = {
  platform: {
    title: { vi: "{Thing}", en: "{Thing}" },
    path: `${PLATFORMS_FOLDER}/<id>/platform.md`,
    schema: of<Platform>(platformSchema),
    by: "editor",
    one: "platform",
    api: "platforms",
    page: true,
  },
  plan: { title: { vi: "Kế hoạch", en: "Plan" }, path: `${PLATFORMS_FOLDER}/<id>/plan.md`, schema: of<Plan>(planSchema), by: "editor" },
  assessment: {
    title: { vi: "Đánh giá", en: "Assessment" },
    path: `${PLATFORMS_FOLDER}/<id>/assessments/<date>.md`,
    schema: of<Assessment>(assessmentSchema),
    by: "editor",
  },
  ballot: {
    title: { vi: "Phiếu đánh giá của thành viên", en: "Member’s sheet" },
    path: `${PLATFORMS_FOLDER}/<id>/assessments/<date>/<key>.md`,
    schema: of<Ballot>(ballotSchema),
    by: "editor",
  },
  criteria: {
    title: { vi: "Bộ tiêu chí", en: "Criteria set" },
    path: `${CRITERIA_FOLDER}/<id>.md`,
    schema: of<CriteriaSet>(criteriaSchema),
    by: "editor",
    one: "criteria",
    api: "criteria",
    page: true,
  },
  // A file for each letter or form, so that two that come at once lose nothing of each other.
  comments: {
    title: { vi: "Ý kiến góp ý", en: "Comments" },
    path: `${CRITERIA_FOLDER}/<id>/comments/<key>.md`,
    schema: of<PartyComments>(commentsSchema),
    by: "editor",
  },
  agencies: {
    title: { vi: "{Agency}", en: "{Agencies}" },
    path: inRegisters("agencies"),
    schema: of<Agency[]>(agenciesSchema),
    by: "hand",
    entry: { key: ({ code }: Agency) => code, slug: ({ code }: Agency) => slug(code), name: ({ name }: Agency) => name },
    one: "agency",
    api: "agencies",
    page: true,
  },
  documents: {
    title: { vi: "{Document}", en: "{Documents}" },
    path: inRegisters("documents"),
    schema: of<LegalDocument[]>(documentsSchema),
    by: "hand",
    entry: { key: documentKey, slug: documentSlug, name: ({ number }: LegalDocument) => asIs(number) },
    one: "document",
    api: "documents",
    page: true,
  },
  domains: {
    title: { vi: "Lĩnh vực", en: "Domains" },
    path: inRegisters("domains"),
    schema: of<Domain[]>(domainsSchema),
    by: "hand",
    one: "domain",
    api: "domains",
    namedBy: "domain",
    entry: { key: ({ id }: Domain) => id, slug: ({ id }: Domain) => id, name: ({ name }: Domain) => name },
  },
  settings: {
    title: { vi: "Thiết lập", en: "Settings" },
    path: SETTINGS_FILE,
    schema: of<Settings>(settingsSchema),
    by: "hand",
    one: "settings",
  },
  synonyms: {
    title: { vi: "Cách gọi khác", en: "Synonyms" },
    path: inRegisters("synonyms"),
    schema: of<SynonymGroup[]>(synonymsSchema),
    by: "hand",
    one: "synonyms",
    entry: {
      key: ({ terms }: SynonymGroup) => terms[0] ?? "",
      slug: ({ terms }: SynonymGroup) => slug(terms[0] ?? ""),
      name: ({ terms }: SynonymGroup) => asIs(terms.join(", ")),
    },
  },
  text: {
    title: { vi: "Bài viết", en: "Text" },
    path: `${REGISTERS_FOLDER}/<id>.md`,
    schema: of<PageText>(textSchema),
    by: "hand",
    one: "text",
  },
  // The ledger, the queue and what addresses answered are written by the bot, outside the data: they are never parsed among the data files.
  decision: {
    title: { vi: "Ý kiến của các {agency} khi ghi nhận", en: "{Agencies}’ votes on recording this" },
    path: `${DECISIONS_FOLDER}/<id>/<pull>.json`,
    schema: of<Decision>(decisionSchema),
    by: "bot",
  },
  proposals: {
    title: { vi: "Đề xuất đang xét", en: "Proposals under review" },
    path: "proposals.json",
    schema: of<OpenProposals>(proposalsSchema),
    by: "bot",
  },
  links: {
    title: { vi: "Kết quả kiểm tra địa chỉ", en: "Web addresses looked at" },
    path: LINKS_FILE,
    schema: of<LinkResults>(linksSchema),
    by: "bot",
  },
} as const satisfies Readonly<Record<string, KindRow>>;

export type FileKind = keyof typeof RECORD_KINDS;
export const FILE_KINDS = Object.keys(RECORD_KINDS) as FileKind[];

/** What a file of a kind holds. */
export type DataOfKind<Kind extends FileKind> = (typeof RECORD_KINDS)[Kind]["schema"] extends SchemaOf<infer Data> ? Data : never;

type KindsWhere<Part> = { [Kind in FileKind]: (typeof RECORD_KINDS)[Kind] extends Part ? Kind : never }[FileKind];

/** The lists and settings that all records share. */
export type RegisterKind = KindsWhere<{ readonly path: `${typeof REGISTERS_FOLDER}/${string}.yml` }>;
/** Registers that are lists. */
export type ListKind = KindsWhere<{ readonly entry: EntryIdentity<never> }>;
export type EntryIn<Kind extends ListKind> = DataOfKind<Kind> extends readonly (infer Entry)[] ? Entry : never;
export const LIST_KINDS = FILE_KINDS.filter((kind): kind is ListKind => "entry" in RECORD_KINDS[kind]);
/** How the entries of a list are identified and named, whatever they are. */
export const entryIdentity = (kind: ListKind): EntryIdentity<object> => RECORD_KINDS[kind].entry as EntryIdentity<object>;
/** Kinds whose changes are described, and what one record of a kind is called. */
export type TrackedKind = KindsWhere<{ readonly one: string }>;
export type OneOf<Kind extends TrackedKind> = (typeof RECORD_KINDS)[Kind]["one"];

/** Kinds that are published record by record. */
export type PublishedKind = KindsWhere<{ readonly api: string }>;
export type ApiFolder = (typeof RECORD_KINDS)[PublishedKind]["api"];
export const PUBLISHED_KINDS = FILE_KINDS.filter((kind): kind is PublishedKind => {
  const { api, namedBy }: KindRow = RECORD_KINDS[kind];
  return api !== undefined && (namedBy === undefined || isUsed(namedBy));
});
/** The kind whose records are published in a folder. */
export const publishedIn = (folder: ApiFolder): PublishedKind =>
  PUBLISHED_KINDS.find((kind) => RECORD_KINDS[kind].api === folder) as PublishedKind;

/** What a record of a kind with pages is called. */
export type Paged = OneOf<KindsWhere<{ readonly one: string; readonly page: true }>>;
/** Whether records that are called so have pages. */
export const isPaged = (one: OneOf<TrackedKind>): one is Paged =>
  Object.values<KindRow>(RECORD_KINDS).some((row) => row.one === one && row.page);

/** Lists that are: the history has the changes of each entry. */
export const PUBLISHED_LISTS = LIST_KINDS.filter((kind): kind is ListKind & PublishedKind => PUBLISHED_KINDS.some((one) => one === kind));

/** Kinds that are written in the editor. */
export type DraftKind = KindsWhere<{ readonly by: "editor" }>;
export const DRAFT_KINDS = FILE_KINDS.filter((kind): kind is DraftKind => RECORD_KINDS[kind].by === "editor");
/** Kinds of which a file to fill in can be made. */
export type NewKind = DraftKind;
export const NEW_KINDS: readonly NewKind[] = DRAFT_KINDS;
/** Sheets and comments stand beside the record that they are about: a page fetches them after it, all at once. */
export const BESIDE_KINDS = ["ballot", "comments"] as const satisfies readonly FileKind[];
/** Kinds that people write, by hand or in the editor: those of the data root. */
export const DATA_KINDS = FILE_KINDS.filter((kind) => RECORD_KINDS[kind].by !== "bot");

/** Without what the catalogue does without (`unusedStages`): nobody is told of its files. */
export const USED_KINDS = FILE_KINDS.filter(isUsedHere);

/** Name of the schema of a kind, as it is published and as editors find it beside the data. */
export const schemaName = (kind: FileKind): string => `${kind}.schema.json`;

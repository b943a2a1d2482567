/**
 * New files to fill in: every key that is needed, in order, with its help as a comment; valid but for what only a
 * person knows. Pure: today is an argument, text comes out.
 */
import { stringify } from "yaml";
import { criteriaFrom } from "../records/criteria-sets.ts";
import { assessmentSchema, planSchema } from "../records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../records/schema/criteria.ts";
import { criteriaSchema } from "../records/schema/criteria.ts";
import { platformSchema } from "../records/schema/platform.ts";

/** The help of a key as the comment above it. */
interface Helped {
  readonly properties: Readonly<Record<string, { readonly "x-help": { readonly vi: string } }>>;
}

function commented(schema: Helped, key: string, yaml: string): string {
  return `# ${schema.properties[key]?.["x-help"].vi ?? ""}\n${yaml}\n`;
}

function page(parts: readonly string[], body: string): string {
  return `---\n${parts.join("")}---\n${body}\n`;
}

/** `platforms/<id>/platform.md`. */
export function scaffoldPlatform(): string {
  const help = (key: string, yaml: string) => commented(platformSchema, key, yaml);
  return page(
    [
      help("name", "name: { vi: , en: }"),
      help("group", "group: "),
      help("domain", "domain: "),
      help("owner", "owner: "),
      help("summary", "summary: { vi: , en: }"),
      help("events", "events:\n  - { date: , type: proposed, document: { title: { vi: , en: }, url: } }"),
      help("sources", "sources:\n  - { title: , url: , retrieved: , confidence: }"),
    ],
    "Mô tả nền tảng: làm gì, cho ai, đã có những gì.",
  );
}

/** `platforms/<id>/plan.md`, for the platform's criteria set when it has one. */
export function scaffoldPlan(criteria: string | undefined): string {
  const help = (key: string, yaml: string) => commented(planSchema, key, yaml);
  const kinds = ["develop", "launch", "exploit", "manage", "operate", "maintain"];
  const phases = kinds.map((kind) => `  - { kind: ${kind}, title: { vi: , en: }, from: , to: , responsible: }`);
  return page(
    [
      help("document", "document: { number: , date: }"),
      ...(criteria ? [help("criteria", `criteria: ${criteria}`)] : []),
      help("phases", `phases:\n${phases.join("\n")}`),
    ],
    "Thuyết minh kế hoạch.",
  );
}

/** `platforms/<id>/assessments/<date>.md`: one row for each criterion of the set, its title as a comment. */
export function scaffoldAssessment(criteria: string, set: CriteriaSet): string {
  const help = (key: string, yaml: string) => commented(assessmentSchema, key, yaml);
  return page(
    [
      help("criteria", `criteria: ${criteria}`),
      help("method", "method: council"),
      help("assessors", "assessors:\n  - { organisation: , role: chair }"),
      help("document", "document: { number: , date: }"),
      help("results", `results:\n${set.criteria.map(resultRow).join("\n")}`),
    ],
    "Nhận xét chung của người đánh giá.",
  );
}

function resultRow({ id, title, kind, measure, evidence }: Criterion): string {
  const proof = evidence === "optional" ? "" : ", evidence: [{ title: , url: , retrieved: }]";
  const value = kind === "yes-no" ? "verdict: unknown" : measure === "user-share" ? "verdict: unknown" : "value: ";
  const note = measure === "user-share" ? " (tính từ số liệu sử dụng: bỏ verdict khi đã có số liệu)" : "";
  return `  # ${id}: ${oneLine(title.vi)}${note}\n  ${id}: { ${value}${kind === "yes-no" ? "" : proof} }`;
}

/** `criteria/<id>.md`: from a framework, each base criterion taken over to be adapted. */
export function scaffoldCriteria(framework: { readonly id: string; readonly set: CriteriaSet } | undefined): string {
  const help = (key: string, yaml: string) => commented(criteriaSchema, key, yaml);
  const rows = framework ? criteriaFrom(framework.set) : [];
  const groups = framework?.set.groups ?? [];
  return page(
    [
      help("title", "title: { vi: , en: }"),
      help("kind", "kind: set"),
      ...(framework ? [help("extends", `extends: ${framework.id}`)] : []),
      help("issuer", "issuer: "),
      "# Bỏ trống document khi còn là dự thảo; thêm khi đã ban hành: document: { number: , date: }\n",
      help("groups", groups.length > 0 ? stringify({ groups }).trimEnd() : "groups:\n  - { id: , title: { vi: , en: } }"),
      help(
        "criteria",
        rows.length > 0
          ? stringify({ criteria: rows }, { lineWidth: 0 }).trimEnd()
          : "criteria:\n  - { id: , group: , title: { vi: , en: }, requirement: must, kind: yes-no, evidence: required }",
      ),
    ],
    "Phạm vi áp dụng và cách dùng bộ tiêu chí.",
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Names that GitHub's settings refer to: change the words of one, and change it in the rulesets and in labels.yml. */
import { LANGS, MAIN_LANG } from "../text/languages.ts";
import { labelWords, writtenWords } from "../words/words.ts";

/** The check runs that branch protection requires. Their names are kept by GitHub's settings and stay when the words change. */
export const CHECKS = {
  verdict: "catalogue/verdict",
  approvals: LANGS.map((lang) => writtenWords[lang].approvalsCheck).join(" / "),
} as const;

const WORDS = labelWords[MAIN_LANG];
type Family = keyof typeof WORDS;

const startOf = (family: Family): string => `${WORDS[family].family}: `;

/** A label that the bot sets. */
export const labelName = <Of extends Family>(family: Of, name: keyof (typeof WORDS)[Of]["names"] & string): string =>
  startOf(family) + (WORDS[family].names as Readonly<Record<string, string>>)[name];

/** Every label that the bot sets. */
export const BOT_LABELS: readonly string[] = (Object.keys(WORDS) as Family[]).flatMap((family) =>
  Object.values(WORDS[family].names).map((name) => startOf(family) + name),
);

/** Whether a label is of a family that the bot alone sets and takes away. */
export const isBotLabel = (label: string): boolean => (Object.keys(WORDS) as Family[]).some((family) => label.startsWith(startOf(family)));

/** The branch that the bot keeps for an issue, and the issue of a branch. */
export const branchOfIssue = (issue: number): string => writtenWords[MAIN_LANG].branchOfIssue + issue;
export function issueOfBranch(branch: string): number | undefined {
  const start = writtenWords[MAIN_LANG].branchOfIssue;
  const number = branch.startsWith(start) ? branch.slice(start.length) : "";
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
}

/** "org/team", or a team of the repository's own organisation. */
export function teamOf({ owner }: { readonly owner: string }, team: string): { org: string; slug: string } {
  const [org = "", slug] = team.split("/");
  return slug === undefined ? { org: owner, slug: org.toLowerCase() } : { org, slug: slug.toLowerCase() };
}

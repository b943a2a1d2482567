/** Rules of what addresses answered, for who hands over the results of asking them: those that are dead, and evidence that has changed. Warnings. */
import { changedEvidenceIn, deadLinksIn, linkPolicy } from "../../catalogue/links.ts";
import { diagnostic } from "../../problems/diagnostic.ts";
import { DATA_KINDS } from "../../records/kinds.ts";
import { type Rule, ruleFor, siblings } from "./rule.ts";

export const linkRules: readonly Rule[] = [
  ...DATA_KINDS.map((kind) =>
    ruleFor(kind, "link-dead", ({ data }: { data: unknown }, { links, records }) =>
      links
        ? deadLinksIn({ kind, data }, links, linkPolicy(records.settings?.data)).map(({ since, archived, pointer }) =>
            diagnostic("link-dead", { since, archived }, { pointer }),
          )
        : [],
    ),
  ),
  ruleFor("assessment", "evidence-changed", (file, context) => {
    const { links } = context;
    // As with evidence that is old: who assesses again looks at it then.
    if (!links || siblings(file, context).assessments.at(-1)?.path !== file.path) return [];
    return changedEvidenceIn(file.data, file.date ?? "", links).map(({ seen, pointer }) =>
      diagnostic("evidence-changed", { seen }, { pointer }),
    );
  }),
];

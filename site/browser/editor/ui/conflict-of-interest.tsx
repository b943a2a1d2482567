/** @jsxImportSource preact */
/** What a member declares of a conflict of interest: whether there is one, and only then for what and why. */
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { ballotSchema, CONFLICT_NAMES } from "../../../../scripts/records/schema/ballot.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { partValues } from "../../../views/papers/values.ts";
import type { CheckedDraft } from "../judge.ts";
import { Checks, Select } from "./choices.tsx";
import { inLanguage, useForm } from "./form.ts";
import { FieldSet } from "./input.tsx";
import { namedOptions, Value } from "./value.tsx";

type Kind = keyof typeof CONFLICT_NAMES;

export function ConflictOfInterest({ judged }: { judged: CheckedDraft }) {
  const form = useForm();
  const { config, known, set } = form;
  // Read when it is drawn: it comes with this part.
  const node = (RECORD_KINDS.ballot.schema as typeof ballotSchema).properties.conflict;
  const { kind: asked, criteria, reason } = node.properties;
  const given = partValues(judged.data.conflict);
  const kind = given.kind as Kind | undefined;
  const options = (known.criteria[judged.set]?.criteria ?? []).map(({ id, title }) => ({
    value: id,
    label: `${id} ${inLang(title, config.lang)}`,
  }));
  const choose = (chosen: string) => {
    // What is declared no more is taken out with it.
    if (chosen !== "criteria") set(["conflict", "criteria"], undefined);
    if (chosen === "none") set(["conflict", "reason"], undefined);
    set(["conflict", "kind"], chosen || undefined);
  };
  return (
    <FieldSet
      field={{ pointer: ["conflict"], label: inLanguage(node["x-title"], config), help: config.words.sheet.conflictHelp }}
      kind="group"
    >
      <Select
        pointer={["conflict", "kind"]}
        label={inLanguage(asked["x-title"], config)}
        required
        value={kind}
        options={namedOptions(asked, form)}
        choose={choose}
      />
      {(kind === "criteria" || given.criteria !== undefined) && (
        <Checks
          pointer={["conflict", "criteria"]}
          label={inLanguage(criteria["x-title"], config)}
          required
          value={given.criteria}
          options={options}
        />
      )}
      {(kind === "criteria" || kind === "whole" || given.reason !== undefined) && (
        <Value node={reason} pointer={["conflict", "reason"]} value={given.reason} required />
      )}
    </FieldSet>
  );
}

/**
 * Frameworks as OSCAL catalogs, criteria sets as profiles of them. What a set adds of its own stands in a catalog beside its
 * profile, for a profile can change controls and not make any.
 */
import type { CriteriaEntry } from "../../../scripts/catalogue/catalogue.ts";
import type { Criterion } from "../../../scripts/records/schema/criteria.ts";
import { to } from "../../routes.ts";
import type { Addresses } from "../addresses.ts";
import { headOf, mainText, type Organisation, partsOf, propertiesOf, some } from "./parts.ts";

/** A criteria set among the others. */
export interface SetContext {
  readonly set: CriteriaEntry;
  readonly framework: CriteriaEntry | undefined;
  readonly issuer: Organisation | undefined;
  readonly addresses: Addresses;
  /** Day since when the catalogue is kept: a draft has no day of its own. */
  readonly since: string;
}

/** The id of the control that a criterion is: the framework's, where it is one of those, else its own. */
export type ControlIds = ReadonlyMap<string, { readonly id: string; readonly inherited: boolean }>;

export function controlIds({ set, framework }: Pick<SetContext, "set" | "framework">): ControlIds {
  const known = new Set(framework?.data.criteria.map(({ id }) => id));
  return new Map(
    set.data.criteria.map(({ id, from }) => {
      // Two criteria that come from one can not both be it.
      const inherited = from !== undefined && known.delete(from);
      return [id, inherited ? { id: from, inherited } : { id: set.data.kind === "framework" ? id : `${id}.${set.id}`, inherited }];
    }),
  );
}

/** The part of a control that says what is examined: what a finding is about. */
export const objectiveId = (control: string): string => `${control}_obj`;

const schemaOf = ({ absolute }: Addresses): string => absolute(to("schema", { kind: "criteria" }));

/** The catalog of a framework, or of what a set has of its own; none where that is nothing. */
export function catalogOf(context: SetContext) {
  const { set, addresses } = context;
  const ids = controlIds(context);
  const own = set.data.criteria.filter(({ id }) => !ids.get(id)?.inherited);
  if (own.length === 0) return undefined;
  const groups = set.data.groups.flatMap((group) => {
    const controls = own.filter((criterion) => criterion.group === group.id);
    if (controls.length === 0) return [];
    return {
      id: group.id,
      title: mainText(group.title),
      ...some("props", propertiesOf({ title: group.title }, schemaOf(addresses))),
      controls: controls.map((criterion) => controlOf(criterion, ids.get(criterion.id)?.id ?? criterion.id, addresses)),
    };
  });
  return { catalog: { ...aboutSet(context, addresses.absolute(to("oscalCatalog", { id: set.id }))), groups } };
}

const controlOf = (criterion: Criterion, id: string, addresses: Addresses) => ({
  id,
  class: criterion.requirement,
  ...contentOf(criterion, id, addresses),
});

/** What a criterion says, in a catalog or in place of what the framework says. */
function contentOf(criterion: Criterion, id: string, addresses: Addresses) {
  const { title, guidance, reason, ...fields } = criterion;
  const ns = schemaOf(addresses);
  return {
    title: mainText(title),
    props: propertiesOf({ ...fields, title }, ns),
    parts: [
      ...partsOf("statement", title, `${id}_smt`),
      ...partsOf("assessment-objective", title, objectiveId(id)),
      ...partsOf("guidance", guidance, `${id}_gdn`),
      ...partsOf("reason", reason, `${id}_rsn`).map((part) => ({ ...part, ns })),
    ],
  };
}

/** The profile of a set: what it takes from its framework, as it words it, and what it adds. Undefined for a framework. */
export function profileOf(context: SetContext) {
  const { set, framework, addresses } = context;
  if (set.data.kind === "framework") return undefined;
  const ids = controlIds(context);
  const inherited = set.data.criteria.flatMap((criterion) => {
    const control = ids.get(criterion.id);
    return control?.inherited ? [{ criterion, id: control.id }] : [];
  });
  const catalog = (id: string) => addresses.absolute(to("oscalCatalog", { id }));
  return {
    profile: {
      ...aboutSet(context, addresses.absolute(to("oscalProfile", { id: set.id }))),
      imports: [
        ...(framework && inherited.length > 0
          ? [{ href: catalog(framework.id), "include-controls": [{ "with-ids": inherited.map(({ id }) => id) }] }]
          : []),
        ...(inherited.length < set.data.criteria.length ? [{ href: catalog(set.id), "include-all": {} }] : []),
      ],
      merge: { "as-is": true },
      ...(inherited.length > 0 ? { modify: { alters: inherited.map((one) => alterationOf(one.criterion, one.id, addresses)) } } : {}),
    },
  };
}

/** The control as the set words it, in place of the framework's title, fields and parts. */
function alterationOf(criterion: Criterion, id: string, addresses: Addresses) {
  const content = contentOf(criterion, id, addresses);
  const names = new Set([...content.props, ...content.parts].map(({ name }) => name));
  return {
    "control-id": id,
    removes: [...names].map((name) => ({ "by-name": name })),
    adds: [{ position: "ending", ...content }],
  };
}

function aboutSet({ set, issuer, addresses, since }: SetContext, address: string) {
  const { title, document, criteria, groups, ...rest } = set.data;
  return headOf({
    address,
    title,
    day: document?.date ?? set.issued ?? since,
    published: document?.date,
    version: document ? `${document.number} (${document.date})` : "draft",
    pages: Object.values(addresses.html("criteria", set.id) ?? {}),
    properties: propertiesOf({ title, document, ...rest }, schemaOf(addresses)),
    organisation: issuer,
  });
}

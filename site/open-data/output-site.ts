/** What the values of an output are made from beside their record: where things stand, the day, and what codes are called. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { onDemand } from "../../scripts/text/made-once.ts";
import { answeredOnce } from "../views/answers.ts";
import { listsInForce } from "../views/lists-in-force.ts";
import type { Addresses } from "./addresses.ts";
import { documentTypes, measures, units } from "./code-lists.ts";

/** What values are made from beside their record. */
export interface Site extends Addresses {
  /** Day of the build. */
  readonly today: string;
  readonly settings: Settings;
  /** By platform, what the lists in force say of it. */
  readonly inForce: LookUp<readonly InForce[]>;
  /** Names of the codes that records refer to others by. */
  readonly names: Readonly<Record<NamedKind, LookUp<Text>>>;
}
/** Asked for one key at a time: what is made of it hangs on those answers, and not on the whole catalogue. */
export type LookUp<Value> = Pick<ReadonlyMap<string, Value>, "get">;
export interface InForce {
  readonly list: string;
  readonly group: string | undefined;
  readonly item: number | string | undefined;
}
export type NamedKind = "agency" | "domain" | "platform" | "set" | "documentType" | "measure" | "unit";

/** Newest list first. */
const inForceIn = answeredOnce("inForce", (catalogue) => {
  const places = grouped(
    listsInForce(catalogue).flatMap(({ list, members }) =>
      members.map(({ platform, event }) => [platform.id, { list: list.slug, group: event.listGroup, item: event.item }] as const),
    ),
  );
  return (id): readonly InForce[] | undefined => places.get(id);
});

/** By the kind of the code and, after a blank, the code. */
const nameIn = answeredOnce("nameOfCode", (catalogue) => {
  const { agencies, domains, platforms, criteria, settings } = catalogue;
  const names: Readonly<Record<NamedKind, () => ReadonlyMap<string, Text>>> = {
    agency: onDemand(() => new Map(agencies.map(({ data }) => [data.code, data.name]))),
    domain: onDemand(() => new Map(domains.map(({ id, name }) => [id, name]))),
    platform: onDemand(() => new Map(platforms.map(({ id, data }) => [id, data.name]))),
    set: onDemand(() => new Map(criteria.map(({ id, data }) => [id, data.title]))),
    documentType: onDemand(() => documentTypes(settings)),
    measure: onDemand(() => measures(catalogue)),
    unit: onDemand(() => units(catalogue)),
  };
  return (asked): Text | undefined => {
    const end = asked.indexOf(" ");
    return names[asked.slice(0, end) as NamedKind]().get(asked.slice(end + 1));
  };
});

/** @param catalogue whose codes have names: what values need of it is read when they are made, for files of a platform hang on what was read */
export function outputSite(catalogue: Catalogue, { absolute, record, html }: Addresses): Site {
  const names = (kind: NamedKind) => lookUp((code) => nameIn(catalogue, `${kind} ${code}`));
  return {
    ...{ absolute, record, html },
    get today() {
      return catalogue.today;
    },
    get settings() {
      return catalogue.settings;
    },
    inForce: lookUp((id) => inForceIn(catalogue, id)),
    names: {
      agency: names("agency"),
      domain: names("domain"),
      platform: names("platform"),
      set: names("set"),
      documentType: names("documentType"),
      measure: names("measure"),
      unit: names("unit"),
    },
  };
}

/** Keeps what was answered: the same few codes are asked for millions of times. */
function lookUp<Value>(ask: (key: string) => Value | undefined): LookUp<Value> {
  const known = new Map<string, Value | undefined>();
  return {
    get: (key) => {
      const found = known.get(key);
      if (found !== undefined || known.has(key)) return found;
      const answer = ask(key);
      known.set(key, answer);
      return answer;
    },
  };
}

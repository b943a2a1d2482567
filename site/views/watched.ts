/**
 * What the files of one platform are made from, noted while they are made, so that `build --since` can take over those of which all
 * that was read is as it was. What a maker reads is not declared, and so not forgotten: it is given a site of which every reading
 * is noted by name, and another for each platform, so that nothing that is kept by site or catalogue is kept from one to the next.
 */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { History } from "../../scripts/history/history.ts";
import type { RecordName } from "../../scripts/history/record-change.ts";
import { type SiteContext, withLocales } from "../context.ts";
import { watch } from "./answers.ts";
import { indexOf, knowIndex } from "./history.ts";
import { FOLLOWING, isDerivedRegister, type Register, type Registers, registerKey, sitePartsThat } from "./readings.ts";

interface Watcher {
  /** What is made by a function that reads nothing but the site that it is given, and the names of all that it read. */
  readonly during: <Made>(make: (site: SiteContext) => Made) => { readonly made: Made; readonly reads: readonly string[] };
}

/** Watches a site. What `during` is given must be done when it returns. */
export function watching(real: SiteContext): Watcher {
  let reads = new Set<string>();
  const note = (reading: string) => reads.add(reading);
  const parts = watchedParts(real, note);
  return {
    during: (make) => {
      reads = new Set();
      const catalogue = Object.create(Object.prototype, parts.catalogue) as Catalogue;
      watch(catalogue, { catalogue: real.catalogue, note: (asked) => note(`answer:${asked}`) });
      const site = withLocales(Object.create(Object.prototype, { ...parts.site, catalogue: { value: catalogue, enumerable: true } }));
      return { made: make(site), reads: [...reads] };
    },
  };
}

type Note = (reading: string) => void;

function watchedParts(real: SiteContext, note: Note) {
  const registers = Object.fromEntries(
    Object.keys(FOLLOWING).map((register) => [register, veiled(real, register as Register, note)]),
  ) as unknown as Registered;
  const noted = (reading: string, get: () => unknown): PropertyDescriptor => ({
    enumerable: true,
    get: () => {
      note(reading);
      return get();
    },
  });
  const catalogue = Object.keys(real.catalogue).map((key) => [
    key,
    noted(`catalogue:${key}`, () => (isDerivedRegister(key) ? registers[key] : real.catalogue[key as keyof Catalogue])),
  ]);
  const history = real.history && watchedHistory(real.history, note);
  const { locales: _, ...site } = Object.getOwnPropertyDescriptors(real);
  return {
    catalogue: Object.fromEntries(catalogue) as PropertyDescriptorMap,
    site: {
      ...site,
      find: { enumerable: true, value: watchedFinders(real, registers, note) },
      history: noted("log:", () => history),
      ...Object.fromEntries(sitePartsThat("noted").map((key) => [key, noted(`site:${key}`, () => real[key])])),
    } as PropertyDescriptorMap,
  };
}

type Registered = { readonly [R in Register]: readonly Registers[R][] };

/** The entries of a register, of which what follows from the platforms is noted apart. */
const veiled = (real: SiteContext, register: Register, note: Note): readonly object[] =>
  real.catalogue[register].map((entry) => {
    const key = registerKey(register, entry);
    const following = FOLLOWING[register].map((part): [string, PropertyDescriptor] => {
      const get = () => {
        note(`following:${register} ${part} ${key}`);
        return (entry as unknown as Readonly<Record<string, unknown>>)[part];
      };
      return [part, { enumerable: true, get }];
    });
    return Object.create(Object.prototype, { ...Object.getOwnPropertyDescriptors(entry), ...Object.fromEntries(following) });
  });

function watchedFinders({ find, catalogue }: SiteContext, registers: Registered, note: Note): SiteContext["find"] {
  const inRegister = <R extends "agencies" | "criteria" | "documents">(register: R): ReadonlyMap<string, Registers[R]> => {
    const all = new Map((registers[register] as readonly Registers[R][]).map((entry) => [registerKey(register, entry), entry]));
    return watchedMap(
      all,
      (key) => note(`entry:${register} ${key}`),
      () => note(`catalogue:${register}`),
    );
  };
  const plain = <T>(map: ReadonlyMap<string, T>, from: keyof Catalogue) =>
    watchedMap(
      map,
      () => note(`catalogue:${from}`),
      () => note(`catalogue:${from}`),
    );
  const all = () => note("catalogue:platforms");
  return {
    platforms: watchedMap<PlatformEntry>(
      find.platforms,
      (id) => note(`platform:${id}`),
      all,
      (id) => note(`isPlatform:${id}`),
    ),
    products: watchedMap(find.products, (id) => note(`products:${id}`), all),
    agencies: inRegister("agencies"),
    criteria: inRegister("criteria"),
    documents: inRegister("documents"),
    domains: plain(find.domains, "domains"),
    documentTypes: plain(new Map(catalogue.settings.documentTypes.map((type) => [type.id, type])), "settings"),
  };
}

/** @param one hears what is looked up @param every that all of it is gone through @param has that it is only asked whether there is one */
function watchedMap<T>(map: ReadonlyMap<string, T>, one: Note, every: () => void, has: Note = one): ReadonlyMap<string, T> {
  const all = () => {
    every();
    return map;
  };
  return {
    get: (key) => {
      one(key);
      return map.get(key);
    },
    has: (key) => {
      has(key);
      return map.has(key);
    },
    get size() {
      return all().size;
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (hear) => all().forEach(hear),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/** Its look-ups are noted one by one; whoever goes through all of it notes all of it. */
function watchedHistory(real: History, note: Note): History {
  const index = indexOf(real);
  const watched: History = {
    get steps() {
      note("logOf:0");
      return real.steps;
    },
    get lines() {
      note("logOf:1");
      return real.lines;
    },
    shallow: real.shallow,
  };
  const noted =
    <A, R>(nameOf: (asked: A) => string, look: (asked: A) => R) =>
    (asked: A): R => {
      note(nameOf(asked));
      return look(asked);
    };
  const steps = ({ kind, id }: RecordName) => `steps:${kind} ${id}`;
  knowIndex(watched, {
    stepsOf: noted(steps, index.stepsOf),
    lastChange: noted(steps, index.lastChange),
    stepsOfAgency: noted((id) => `stepsOfAgency:${id}`, index.stepsOfAgency),
    presentId: noted(({ line }) => `presentId:${line}`, index.presentId),
    get moved() {
      note("moved:");
      return index.moved;
    },
  });
  return watched;
}

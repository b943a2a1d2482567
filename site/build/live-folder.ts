/** A built folder kept as a build would write it now: each file when it is asked for, the search index after each change. */
import { statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createContext } from "../context.ts";
import { writeSearchIndex } from "../discovery/index.ts";
import { jsx, plainTextOf } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { readStyles } from "./eleventy.config.ts";
import { liveSite } from "./live-site.ts";
import { withLook } from "./look.ts";
import type { PublishOptions } from "./publish.ts";

type Plan = Omit<PublishOptions, "out">;

export interface LiveFolder {
  /** From now on the site is this one. */
  readonly show: (plan: Plan) => void;
  /** The site stays as it is, and each of its pages says what is wrong with what was written since. */
  readonly refuse: (errors: string) => void;
  /** Writes the file of an address ("/nen-tang/"), which leads to nothing above the folder, as it is now. */
  readonly prepare: (address: string) => Promise<void>;
}

/** @param out the folder of a site that has been built of the first plan */
export function liveFolder(out: string, first: Plan): LiveFolder {
  let live = liveOf(first);
  let errors = "";
  const prepare = async (address: string): Promise<void> => {
    const file = await live(address);
    if (!file) return;
    const target = join(out, file.path);
    if ("content" in file) {
      await mkdir(dirname(target), { recursive: true });
      return writeFile(target, errors && typeof file.content === "string" ? withErrors(file.content, errors) : file.content);
    }
    // A folder stays: "/pagefind" is asked for as well as "/pagefind/".
    if (!statSync(target, { throwIfNoEntry: false })?.isDirectory()) await rm(target, { force: true });
    // What is sent in its place.
    if (file.path !== to("notFound")) return prepare(to("notFound"));
  };
  return {
    show: (plan) => {
      live = liveOf(plan);
      errors = "";
    },
    refuse: (text) => {
      errors = text;
    },
    prepare,
  };
}

const liveOf = ({ files, ...options }: Plan) =>
  liveSite(createContext(options, withLook(readStyles(), options.catalogue.settings.look)), files);

/** Above the page, for whoever wrote what is wrong and looks at it. */
const withErrors = (page: string, errors: string): string =>
  page.replace(
    "<body>",
    () => `<body>${plainTextOf(jsx("aside", { class: "notice", role: "alert", children: jsx("pre", { children: errors }) }))}`,
  );

export interface LiveSearch {
  /** Makes the index of a site; of those that came and went meanwhile there is none. */
  readonly renew: (plan: Plan) => void;
  /** Until nothing more is written. */
  readonly idle: () => Promise<void>;
}

/** The search index of a folder, made again one at a time. @param onDone after each */
export function liveSearch(out: string, onDone: () => void): LiveSearch {
  let waiting: Plan | undefined;
  let working: Promise<void> | undefined;
  const work = async () => {
    for (let plan = waiting; plan; plan = waiting) {
      waiting = undefined;
      await writeSearchIndex(plan.catalogue, out);
      onDone();
    }
    working = undefined;
  };
  return {
    renew: (plan) => {
      waiting = plan;
      working ??= work();
    },
    idle: async () => {
      waiting = undefined;
      await working;
    },
  };
}

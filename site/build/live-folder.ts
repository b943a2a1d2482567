/** A folder kept as a build would write it now: each file when it is asked for, the search index after each change. */
import { mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createContext } from "../context.ts";
import { jsx, plainTextOf } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { readStyles } from "./eleventy.config.ts";
import { liveSite } from "./live-site.ts";
import { withLook } from "./look.ts";
import type { PublishOptions } from "./publish.ts";
import { staticFiles } from "./static-files.ts";
import { writeAll } from "./write-files.ts";

export type LivePlan = Omit<PublishOptions, "out">;

export interface LiveFolder {
  /** From now on the site is this one. */
  readonly show: (plan: LivePlan) => void;
  /** The site stays as it is, and each of its pages says what is wrong with what was written since. */
  readonly refuse: (errors: string) => void;
  /** Writes the file of an address ("/nen-tang/"), which leads to nothing above the folder, as it is now. */
  readonly prepare: (address: string) => Promise<void>;
}

/** Fills a new folder with what is the same in every catalogue; all else is written when it is asked for. */
export async function liveFolder(out: string, first: LivePlan): Promise<LiveFolder> {
  await writeAll(await staticFiles(), out);
  let live = liveOf(first);
  let errors = "";
  const prepare = async (address: string): Promise<void> => {
    const asked = live;
    const file = await asked(address);
    // What was changed while a file was made is what its reader is shown.
    if (asked !== live) return prepare(address);
    if (!file) return;
    const target = join(out, file.path);
    if ("content" in file)
      return replace(target, errors && typeof file.content === "string" ? withErrors(file.content, errors) : file.content);
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

const liveOf = ({ files, ...options }: LivePlan) =>
  liveSite(createContext(options, withLook(readStyles(), options.catalogue.settings.look)), files);

/** In one step: somebody may be reading it. */
function replace(target: string, content: string | Uint8Array): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.new`;
  writeFileSync(draft, content);
  renameSync(draft, target);
}

/** Above the page, for whoever wrote what is wrong and looks at it. */
const withErrors = (page: string, errors: string): string =>
  page.replace(
    "<body>",
    () => `<body>${plainTextOf(jsx("aside", { class: "notice", role: "alert", children: jsx("pre", { children: errors }) }))}`,
  );

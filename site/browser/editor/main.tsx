/** @jsxImportSource preact */
/** Starts the editor in its page: the one place that knows the browser's clock, storage and address. */

import { render } from "preact";
import { DRAFT_TASKS, type DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { PARAMETER } from "../../parameters.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { draftStore } from "./drafts.ts";
import { openJournal } from "./journal.ts";
import { fetchKnown } from "./known.ts";
import { App } from "./ui/app.tsx";
import { findPlatform } from "./wish.ts";

async function start(root: HTMLElement): Promise<void> {
  const config = JSON.parse(document.querySelector("[data-editor-config]")?.textContent ?? "") as EditorConfig;
  const status = root.querySelector<HTMLElement>("[data-editor-status]");
  const notLoaded = root.querySelector<HTMLElement>("[data-not-loaded]");
  if (notLoaded) notLoaded.hidden = true;
  if (status) status.textContent = config.words.loading;
  try {
    const storage = storageOf();
    const [known, journal] = await Promise.all([fetchKnown(config.addresses), openJournal(storage)]);
    const asked = new URLSearchParams(location.search);
    const platform = findPlatform(asked.get(PARAMETER.platform) ?? "", known);
    const task = DRAFT_TASKS.find((one) => one === asked.get(PARAMETER.task)) ?? "platform";
    const asks = (name: keyof typeof PARAMETER) => asked.get(PARAMETER[name]) ?? undefined;
    const field = asks("field");
    const set = OF_SETS.includes(task) ? Object.keys(known.criteria).find((id) => id === asks("set")) : undefined;
    root.textContent = "";
    render(
      <App
        config={config}
        known={known}
        store={draftStore(storage, config.root, journal)}
        asked={{
          task,
          platform: platform ? inLang(platform.name, config.lang) : "",
          owner: { entry: set ?? platform?.id, date: asks("day"), member: asks(set ? "comments" : "member") },
        }}
        at={
          field && ((platform && IN_FIELDS.includes(task)) || set) ? { task, platform, set, file: asks("comments"), at: field } : undefined
        }
        now={() => new Date()}
        newKey={() => `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`}
      />,
      root,
    );
  } catch (error) {
    console.error(error);
    // What the page holds for when this script does not come is said of its data too.
    status?.remove();
    notLoaded?.classList.remove("not-loaded");
    if (notLoaded) notLoaded.hidden = false;
  }
}

/** Jobs that begin with nothing but a platform. */
const IN_FIELDS: readonly DraftTask[] = ["correct", "usage", "plan"];

/** Those that are about a set that is published. */
const OF_SETS: readonly DraftTask[] = ["criteria", "comments"];

/** A browser may refuse storage by throwing. */
function storageOf(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const root = document.querySelector<HTMLElement>("[data-editor]");
if (root) void start(root);

/**
 * `catalogue serve`: serves with live reload what has been checked. Nothing is built: a file is made when it is asked for, and
 * only the search index is made by itself, beside them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDevServer } from "../../site/build/dev-server.ts";
import { liveFolder } from "../../site/build/live-folder.ts";
import { liveSearch } from "../../site/build/live-search.ts";
import { Refusal } from "../text/refusal.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command } from "./command.ts";
import { decidingPartIn } from "./configure.mjs";
import { UsageError } from "./options.ts";
import { prepareSite, refusedToBuild } from "./prepare-site.ts";
import { remembering } from "./remembering.ts";
import { watchData } from "./watch-data.ts";

const DEFAULT_PORT = 8080;

export const serve: Command = {
  options: { port: { type: "string" }, ledger: { type: "string" }, results: { type: "string" } },
  positionals: { min: 0, max: 0 },
  run: async (call) => {
    const out = join(mkdtempSync(join(tmpdir(), "catalogue-")), "site");
    try {
      return await serveFrom(out, call);
    } finally {
      rmSync(join(out, ".."), { recursive: true, force: true });
    }
  },
};

async function serveFrom(out: string, call: Call): Promise<number> {
  const port = portOf(call);
  const { shell, lang } = call;
  const words = cliWords[lang];
  const say = (text: string) => shell.stderr.write(`${text}\n`);
  const reading = remembering();
  const make = () => prepareSite(call, { baseUrl: `http://localhost:${port}/`, pathPrefix: "/" }, reading);
  say(words.checking);
  // Watched before it is read: what is written meanwhile is read again.
  const watched = watchData(call.root);
  const decided = decidingPartIn(call.root);
  const first = make();
  if ("refused" in first) {
    watched.end();
    return refusedToBuild(call, first);
  }
  const folder = await liveFolder(out, first);
  const search = liveSearch(out, {
    onDone: (wasRead) => {
      say(words.searchRenewed);
      // A page that searches goes on with what it has read of the earlier index.
      if (wasRead) server.reload();
    },
    onFault: (fault) => say(fault instanceof Refusal ? fault.say(lang) : String(fault)),
  });
  const server = await startDevServer(out, port, async (address) => {
    await search.prepare(address);
    await folder.prepare(address);
  });
  say(words.serving(server.url));
  search.renew(first);
  watched.onChange((places) => {
    reading.lookAt(places);
    const made = make();
    if (decidingPartIn(call.root) !== decided) say(words.startAgain);
    if ("refused" in made) {
      folder.refuse(made.refused);
      say(words.stays(made.errors));
    } else {
      folder.show(made);
      search.renew(made);
      say(words.renewed);
    }
    server.reload();
  });
  await stopped(shell.signal);
  watched.end();
  await Promise.all([search.end(), server.close()]);
  return 0;
}

function portOf({ values, lang }: Call): number {
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(cliWords[lang].badNumber("--port", String(values.port)));
  return port;
}

/** Until Ctrl+C, or until whoever called says so. */
function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
    signal?.addEventListener("abort", () => resolve());
  });
}

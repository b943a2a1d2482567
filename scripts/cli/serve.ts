/** `catalogue serve`: build, serve with live reload, and build again when a record changes. */
import { mkdtempSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDevServer } from "../../site/build/dev-server.ts";
import { publish } from "../../site/build/publish.ts";
import { cliWords } from "../words/words.ts";
import { prepareSite, progress } from "./build.ts";
import type { Call, Command } from "./command.ts";
import { UsageError } from "./options.ts";

const DEFAULT_PORT = 8080;
/** Editors save in several steps; wait until they are quiet. Milliseconds. */
const QUIET_MS = 150;

export const serve: Command = {
  options: { port: { type: "string" }, ledger: { type: "string" } },
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
  const make = () => {
    const options = prepareSite(call, { baseUrl: `http://localhost:${port}/`, pathPrefix: "/" });
    return options ? publish({ ...options, out, onProgress: progress(call) }) : undefined;
  };
  if (!(await make())) return 1;
  const server = await startDevServer(out, port);
  call.shell.stderr.write(`${cliWords[call.lang].serving(server.url)}\n`);
  const stopWatching = watchData(call.root, async () => {
    if (!(await make())) return;
    server.reload();
    call.shell.stderr.write(`${cliWords[call.lang].rebuilt}\n`);
  });
  await stopped(call.shell.signal);
  stopWatching();
  await server.close();
  return 0;
}

function portOf({ values, lang }: Call): number {
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(cliWords[lang].badNumber("--port", String(values.port)));
  return port;
}

/** Calls back after changes below the data root, one build at a time, the last change never lost. */
function watchData(root: string, rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild);
    }, QUIET_MS);
  };
  const watchers = ["platforms", "criteria"].map((folder) => watch(join(root, folder), { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Until Ctrl+C, or until whoever called says so. */
function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
    signal?.addEventListener("abort", () => resolve());
  });
}

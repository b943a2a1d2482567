/**
 * `catalogue github …`: thin shells over the bot, run by the workflows. What they act on comes by the environment, as
 * GitHub Actions gives it; `--dry` prints the actions instead of carrying them out.
 */

import { join } from "node:path";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { checkFiles } from "../check/check.ts";
import { openStore, type Store } from "../git/store.ts";
import type { Bot } from "../github/bot.ts";
import type { Judging } from "../github/judging.ts";
import { compiledCode } from "../package/compile.mjs";
import { Refusal } from "../text/refusal.ts";
import { logLine } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command } from "./command.ts";
import { botOf } from "./github-bot.ts";
import { UsageError } from "./options.ts";

export const GITHUB_TASKS = [
  "report",
  "comment",
  "record",
  "intake",
  "proposals",
  "remind",
  "summary",
  "owners",
  "forms",
  "setup",
  "keys",
] as const;

/** Of what a server answers in place of GitHub, such as a page of a proxy: characters. */
const ANSWER_SHOWN = 200;

export const github: Command = {
  options: {
    pull: { type: "string" },
    issue: { type: "string" },
    base: { type: "string" },
    dry: { type: "boolean" },
    check: { type: "boolean" },
    rotate: { type: "boolean" },
    results: { type: "string" },
  },
  positionals: { min: 1, max: 1 },
  run: async (call) => {
    const task = GITHUB_TASKS.find((one) => one === call.positionals[0]);
    if (task === undefined) throw new UsageError(cliWords[call.lang].choice("github", call.positionals[0] ?? "", GITHUB_TASKS));
    if (task === "summary") return (await import("./github-summary.ts")).summary(call);
    if (task === "keys") return (await import("./keys.ts")).keys(call);
    if (task === "owners" || task === "forms" || task === "setup") return (await import("./generated.ts"))[task](call);
    if (task === "remind" && call.values.dry === true && !call.shell.env.GITHUB_TOKEN) return previewReminders(call);
    const bot = await botOf(call);
    try {
      return await (task === "intake" || task === "proposals" || task === "remind"
        ? withoutGit[task](bot, call)
        : inStore(bot, (store) => withGit[task](bot, store, call)));
    } catch (error) {
      throw await asRefusal(error);
    }
  },
};

async function inStore<T>(bot: Bot, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(bot.folder);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** Where GitHub does not do what it is asked, that is no fault of the program. */
async function asRefusal(error: unknown): Promise<unknown> {
  const { httpStatus } = await import("../github/client.ts");
  const status = httpStatus(error);
  const { request, message } = error as {
    readonly request?: { readonly method?: string; readonly url?: string };
    readonly message: string;
  };
  if (status === undefined || !request) return error;
  const asked = `${request.method ?? ""} ${request.url ?? ""}`.trim();
  return new Refusal((lang) => cliWords[lang].noAnswer(asked, status, logLine(message).slice(0, ANSWER_SHOWN)), { cause: error });
}

/** Tasks that read commits. */
const withGit = {
  report: (bot: Bot, store: Store, call: Call): Promise<number> =>
    withJudging(call, bot, store, (judging) => report(bot, store, judging, call)),
  comment: async (bot: Bot, store: Store, call: Call): Promise<number> => {
    const { replyToComments } = await import("../github/reply.ts");
    const number = pullNumber(call);
    if (number === undefined) throw new UsageError(cliWords[call.lang].needsPull);
    const replied = await withJudging(call, bot, store, (judging) => replyToComments(bot, number, judging));
    bot.say(`#${number}: ${replied}`);
    return replied === "failed" ? 1 : 0;
  },
  record: async (bot: Bot, store: Store, call: Call): Promise<number> => {
    const { recordDecisions } = await import("../github/record.ts");
    const { LEDGER_SECRET } = await import("../github/setup-judgement.ts");
    return (await recordDecisions(bot, store, call.shell.env[LEDGER_SECRET]?.trim() || undefined)) ? 0 : 1;
  },
};

async function report(bot: Bot, store: Store, judging: Judging, call: Call): Promise<number> {
  const { pullOfHead, reportPull } = await import("../github/report.ts");
  const { HEAD_OWNER: owner, HEAD_BRANCH: branch, HEAD_SHA: sha } = call.shell.env;
  const number = pullNumber(call) ?? (owner && branch && sha ? ((await pullOfHead(bot, { owner, branch, sha })) ?? "none") : undefined);
  if (number === "none") bot.say(cliWords[call.lang].noPull(`${owner}:${branch}`));
  if (number === "none") return 0;
  if (number === undefined) return sweepAll(bot, store, judging, call);
  const reported = await reportPull(bot, number, judging);
  bot.say(`#${number}: ${reported}`);
  return reported === "failed" ? failedOn([number], bot, call) : 0;
}

async function sweepAll(bot: Bot, store: Store, judging: Judging, call: Call): Promise<number> {
  const { sweep } = await import("../github/sweep.ts");
  const { failed, left } = await sweep(bot, store, judging);
  bot.say(cliWords[call.lang].swept(bot.spent.counted, left.length));
  return failed.length > 0 ? failedOn(failed, bot, call) : 0;
}

function failedOn(numbers: readonly number[], bot: Bot, { lang }: Call): number {
  bot.say(cliWords[lang].reportsFailed(numbers.map((one) => `#${one}`).join(", ")));
  return 1;
}

/** Tasks that read the files of the data root as they are checked out. */
const withoutGit = {
  intake: async (bot: Bot, call: Call): Promise<number> => {
    const { processIntake } = await import("../github/intake.ts");
    const { readRoot } = await import("../records/load.ts");
    const number = numberIn(call, "issue", "ISSUE_NUMBER");
    if (number === undefined) throw new UsageError(cliWords[call.lang].needsIssue);
    const files = readRoot(call.root);
    const texts = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]));
    const taken = await processIntake(bot, number, { records: checkFiles(files, { today: call.today }).records, texts });
    bot.say(`#${number}: ${taken}`);
    return taken === "failed" ? 1 : 0;
  },
  proposals: async (bot: Bot, call: Call): Promise<number> => {
    const { fetchProposals } = await import("../github/proposals.ts");
    const { agenciesOf } = await import("../github/pull-report.ts");
    const { readShared } = await import("../records/load.ts");
    const proposals = await fetchProposals(bot, agenciesOf(readShared(call.root)));
    call.shell.stdout.write(`${JSON.stringify(proposals, null, 2)}\n`);
    return 0;
  },
  remind: async (bot: Bot, call: Call): Promise<number> => {
    const { remindAgencies } = await import("../github/remind.ts");
    const { done, failed } = await remindAgencies(bot, await remindedOf(call, bot.today));
    bot.say(cliWords[call.lang].reminded(done, failed));
    return failed.length > 0 ? 1 : 0;
  },
};

/** What reminders are made from: the data, and what is known of their addresses. */
async function remindedOf(call: Call, today: string): Promise<Catalogue> {
  const { deriveCatalogue } = await import("../catalogue/derive.ts");
  const { withLinks } = await import("../catalogue/with-links.ts");
  const { linkBook } = await import("../catalogue/links.ts");
  const { readRoot } = await import("../records/load.ts");
  const { readLinkResults } = await import("./link-results.ts");
  const derived = deriveCatalogue(checkFiles(readRoot(call.root), { today }).records, today);
  if (!derived) throw new Refusal((lang) => cliWords[lang].noSettings);
  const results = readLinkResults(call);
  return results ? withLinks(derived, linkBook(results)) : derived;
}

/** Where nobody may be asked, the words alone. */
async function previewReminders(call: Call): Promise<number> {
  const { remindersPreview } = await import("../github/remind-preview.ts");
  const { stdout, stderr } = call.shell;
  for (const line of remindersPreview(await remindedOf(call, call.today))) stdout.write(`${logLine(line)}\n`);
  stderr.write(`${cliWords[call.lang].remindedAlone}\n`);
  return 0;
}

/** Judged in a thread of its own, which reads the same store; in this one where `CATALOGUE_ONE_THREAD` says so, as a test that begins the bot again and again. */
async function withJudging<T>({ shell }: Call, bot: Bot, store: Store, work: (judging: Judging) => Promise<T>): Promise<T> {
  if (shell.env.CATALOGUE_ONE_THREAD === "1") {
    const { judgeHere, readingFrom } = await import("../github/judging.ts");
    const { reread } = await import("./reread.ts");
    return work(judgeHere(bot, readingFrom(store, bot, reread)));
  }
  const { folder, prefix } = store;
  const { judgeApart } = await import("../github/judging-apart.ts");
  const { client: _, say: __, ...plain } = bot;
  const apart = judgeApart(join(await compiledCode(), "scripts/cli/judge-worker.js"), { bot: plain, store: { folder, prefix } });
  try {
    return await work(apart);
  } finally {
    await apart.close();
  }
}

const pullNumber = (call: Call): number | undefined => numberIn(call, "pull", "PULL_NUMBER");

function numberIn({ values, shell, lang }: Call, option: string, variable: string): number | undefined {
  const text = values[option] ?? (shell.env[variable] || undefined);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,9}$/.test(String(text))) throw new UsageError(cliWords[lang].badPull(String(text)));
  return Number(text);
}

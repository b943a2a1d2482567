/** The thread in which pull requests are judged (github/judging-apart.ts): one question, one answer. */
import { parentPort, workerData } from "node:worker_threads";
import { type Store, storeIn } from "../git/store.ts";
import { answerTo, type JudgeQuestion, type JudgingBot, judgeHere, readingFrom } from "../github/judging.ts";
import { nameSources } from "../package/stack-places.mjs";
import { reread } from "./reread.ts";

nameSources();
const { bot, store } = workerData as { readonly bot: JudgingBot; readonly store: Pick<Store, "folder" | "prefix"> };
const judging = judgeHere(bot, readingFrom(storeIn(store.folder, store.prefix), bot, reread));

parentPort?.on("message", async (question: JudgeQuestion) => parentPort?.postMessage(await answerTo(judging, question)));

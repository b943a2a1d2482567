/**
 * The same as judging.ts in a thread of its own with limits of memory and time: one pull request that takes too much of
 * either, or brings the thread down, is said to be so, and the next is judged in a new thread.
 */
import { Worker } from "node:worker_threads";
import { Unjudged } from "../review/unjudged.ts";
import type { JudgeAnswer, JudgeQuestion, Judging } from "./judging.ts";

export interface Limits {
  /** Of the thread's heap, in megabytes: above what a catalogue of 10,000 platforms takes (600). */
  readonly memory: number;
  /** Of one question, in milliseconds: above what git may take for one fetch. */
  readonly time: number;
}

const LIMITS: Limits = { memory: 1_536, time: 150_000 };

export interface JudgingApart extends Judging {
  readonly close: () => Promise<void>;
}

/**
 * Starts no thread before the first question, and keeps it until it dies.
 * @param program path of the compiled judge-worker.js
 * @param workerData what that program is given
 */
export function judgeApart(program: string, workerData: unknown, { memory, time }: Limits = LIMITS): JudgingApart {
  let worker: Worker | undefined;
  const started = (): Worker => {
    if (worker) return worker;
    worker = new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } });
    // A thread that dies between two questions is found dead by the next one; its error must not end this process.
    worker.on("error", () => {});
    return worker;
  };
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  async function ask<T>(question: JudgeQuestion): Promise<T> {
    try {
      const answer = await answerOf(started(), question, time);
      if ("value" in answer) return answer.value as T;
      throw new Unjudged(answer.reason, answer.message);
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      await end();
      throw new Unjudged(error.reason, error.message);
    }
  }
  return {
    ahead: async (pulls) => {
      try {
        await ask({ do: "ahead", pulls });
      } catch (error) {
        if (!(error instanceof Unjudged)) throw error;
      }
    },
    read: (facts) => ask({ do: "read", facts }),
    plan: (facts, teams) => ask({ do: "plan", facts, teams }),
    reply: (facts, teams) => ask({ do: "reply", facts, teams }),
    close: end,
  };
}

/** The thread answers no more. */
class Died extends Error {
  readonly reason: "memory" | "time" | "error";
  constructor(reason: "memory" | "time" | "error", message: string) {
    super(message);
    this.reason = reason;
  }
}

function answerOf(worker: Worker, question: JudgeQuestion, time: number): Promise<JudgeAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(() => reject(new Died("time", `longer than ${time} ms`))), time);
    const onMessage = (answer: JudgeAnswer) => done(() => resolve(answer));
    const onError = (error: Error & { code?: string }) =>
      done(() => reject(new Died(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "error", String(error.stack ?? error))));
    const onExit = (code: number) => done(() => reject(new Died("error", `the thread ended with ${code}`)));
    const done = (settle: () => void) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(question);
  });
}

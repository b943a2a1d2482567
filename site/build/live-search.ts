/** The search index of a folder that is served, and what is read beside it, made again after each change, one at a time and beside the answers. */
import { setTimeout } from "node:timers/promises";
import { isOfSearch } from "../discovery/search-files.ts";
import type { LivePlan } from "./live-folder.ts";
import { writeSearch } from "./write-search.ts";

export interface LiveSearch {
  /** Makes the index of a site; of those that came and went meanwhile there is none. */
  readonly renew: (plan: Pick<LivePlan, "catalogue">) => void;
  /** Until there is an index, for who asks for a file of it; at once for any other address, or where none could be made. */
  readonly prepare: (address: string) => Promise<void>;
  /** Nothing more is made; until nothing more is written. */
  readonly end: () => Promise<void>;
}

interface Heard {
  /** After each index; whether somebody has read of the one before it, whose files are gone. */
  readonly onDone: (wasRead: boolean) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Milliseconds after a change in which its page is asked for: that comes first. */
const PAGE_FIRST = 300;

export function liveSearch(out: string, { onDone, onFault }: Heard): LiveSearch {
  let waiting: Pick<LivePlan, "catalogue"> | undefined;
  let working: Promise<void> | undefined;
  let isRead = false;
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const work = async () => {
    for (; waiting; await setTimeout(PAGE_FIRST)) {
      const { catalogue } = waiting;
      waiting = undefined;
      await writeSearch(catalogue, out).then(() => onDone(isRead), onFault);
      isRead = false;
      tell();
    }
    working = undefined;
  };
  return {
    renew: (plan) => {
      waiting = plan;
      working ??= setTimeout(PAGE_FIRST).then(work);
    },
    prepare: async (address) => {
      if (!isOfSearch(address)) return;
      await first;
      isRead = true;
    },
    end: async () => {
      waiting = undefined;
      tell();
      await working;
    },
  };
}

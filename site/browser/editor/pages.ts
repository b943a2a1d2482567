/** The pages of a draft beside those of its topics, by what stands for them in the address. */
import { isOf, PLACE, type Topic } from "./topics.ts";

/** Of its topics, with what is done and what is not. */
export const LIST = "";
/** All of it on one page. */
export const ALL = "0";

/** By the names of their parts (later.ts). */
export const PAGES: Readonly<Record<string, "TopicList" | "AllPage" | "ReviewPage" | "SendPage" | "SentPage">> = {
  [LIST]: "TopicList",
  [ALL]: "AllPage",
  review: "ReviewPage",
  send: "SendPage",
  sent: "SentPage",
};

/** Fields beside that of where the entry belongs: the day of an assessment, and by which set. */
const OF_PLACE = ["ma", "ngay", "criteria"];

/** The page that has the field of an element, by its id, such as f-events-0-date; the list where none has it. */
export function pageOfField(topics: readonly Topic[], id: string): string {
  const steps = id.split("-").slice(1);
  const isOfPlace = !topics.some(({ keys }) => keys.includes(String(steps[0]))) && OF_PLACE.includes(String(steps[0]));
  const place = isOfPlace ? [PLACE] : steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const index = topics.findIndex((topic) => isOf(topic, place));
  return index < 0 ? LIST : String(index + 1);
}

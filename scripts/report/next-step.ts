/** Who acts next for a platform, to do what, in a sentence without its full stop. */
import type { Lifecycle } from "../catalogue/lifecycle.ts";
import type { Lang } from "../text/languages.ts";
import { taskWords } from "../words/words.ts";

export function sayNext({ actor, task }: Lifecycle["next"], lang: Lang): string {
  const { actors, tasks } = taskWords[lang];
  return actor === "nobody" ? tasks[task] : `${actors[actor]} ${tasks[task]}`;
}

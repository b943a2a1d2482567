/** The draft of the decision that an assessment leads to, as the page of sending offers it. */
import { pathOf } from "../../../scripts/records/paths.ts";
import type { Platform } from "../../../scripts/records/schema/platform.ts";
import { decisionPaper } from "../../views/papers/decision.ts";
import { layoutOf } from "../../views/papers/heading.ts";
import type { BoundLetter } from "../../views/papers/paper.ts";
import { entryOf, publishedOf } from "./draft.ts";
import { contentsOf, type OnPaper, penOf } from "./paper-of.ts";

/** Undefined where it leaves nothing to decide. */
export function decisionLetter(of: OnPaper): BoundLetter | undefined {
  const { config, known, draft } = of;
  const platform = publishedOf(draft, pathOf("platform", { id: entryOf(draft) }))?.data as Platform | undefined;
  const contents = contentsOf(of);
  const paper = platform && decisionPaper({ ...contents, platform }, config.decision, penOf(of));
  return (
    paper && { title: `${config.decision.title}: ${contents.name}`, lang: config.lang, page: layoutOf(known.settings), papers: [paper] }
  );
}

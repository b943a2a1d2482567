/** A proposal to begin with in the editor: apart from how the other jobs begin, for it is there at once. */
import { yamlDocument } from "../../records/format.ts";
import { FIRST_EVENT } from "../../records/schema/events.ts";

/** A proposal begins with the event that makes it one; the rest only a person knows. */
export const beginPlatform = (): string => yamlDocument({ events: [{ type: FIRST_EVENT }], sources: [{}] }).toString({ lineWidth: 0 });

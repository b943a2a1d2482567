/** What a stage says of the lists: one table, apart from the rest of what holds in a stage, for the scripts of the pages read it too. */
import type { Stage } from "../records/schema/events.ts";

/**
 * Whether a platform in a stage goes on by itself: it is on no list any more, and nothing is reported of it; or it goes on under the
 * name of the one that it was joined to.
 */
const STANDING = {
  proposed: "here",
  listed: "here",
  planned: "here",
  "in-use": "here",
  recognised: "here",
  potential: "here",
  revoked: "here",
  delisted: "left",
  merged: "joined",
  "off-list": "left",
} as const satisfies Readonly<Record<Stage, "here" | "left" | "joined">>;

/** Whether a platform in a stage is one of those that a list names or a decision recognised: a proposal is not, and what is so no more is not. */
const IS_THING = {
  proposed: false,
  listed: true,
  planned: true,
  "in-use": true,
  recognised: true,
  potential: false,
  revoked: false,
  delisted: false,
  merged: false,
  "off-list": false,
} as const satisfies Readonly<Record<Stage, boolean>>;

export const isThing = (stage: Stage): boolean => IS_THING[stage];
export const isHere = (stage: Stage): boolean => STANDING[stage] === "here";
export const isJoined = (stage: Stage): boolean => STANDING[stage] === "joined";

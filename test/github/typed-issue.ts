/** An issue as a person has just sent it to the demonstration, what is known there, and where its file goes. */
import { checkFiles } from "../../scripts/check/check.ts";
import type { IntakeFacts } from "../../scripts/github/intake-plan.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { ROOTS } from "../site/built.ts";

const TODAY = "2026-11-24";
/** The demonstration, read and checked once a worker. */
export const FILES = readRoot(ROOTS.demo);

export const KNOWN = {
  records: checkFiles(FILES, { today: TODAY }).records,
  texts: new Map(FILES.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")])),
};

export const PLACE = {
  repository: "https://github.com/example/danh-muc",
  url: "https://github.com/example/danh-muc/blob/main/",
  today: TODAY,
};

export const typedIssue = (body: string, more: Partial<IntakeFacts> = {}): IntakeFacts => ({
  number: 5,
  isPull: false,
  open: true,
  body,
  opened: TODAY,
  url: `${PLACE.repository}/issues/5`,
  author: { login: "cho-giang", id: 7 },
  editors: [],
  ours: false,
  branch: "de-xuat/van-de-5",
  doubles: [],
  readBlob: undefined,
  ...more,
});

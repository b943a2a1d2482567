/** /api/v1/status.json: the heartbeat. Who harvests the data sees from it whether and when the site was built. */

import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { stageCodeOf, usedCodes } from "../../scripts/catalogue/stage-codes.ts";
import type { History } from "../../scripts/history/history.ts";
import { PUBLISHED_LISTS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { OpenProposals } from "../../scripts/records/schema/proposals.ts";
import type { SiteFile } from "../routes.ts";
import type { BuildHead } from "./build-head.ts";
import { VERSION_ENDS } from "./version.ts";

export interface BuildFacts {
  /** Absolute address of the home page, path prefix included. */
  readonly baseUrl: string;
  /** What was read from GitHub just before the build. */
  readonly proposals?: OpenProposals | undefined;
  /** Commit the data was built from. */
  readonly commit?: string | undefined;
  /** What changed and when; undefined when it is not known. */
  readonly history?: History | undefined;
  /** Address of the repository: where the maintainers are reached. */
  readonly repository?: string | undefined;
  /** The workbook, which is made apart: what describes the files says its checksum too. */
  readonly workbook?: Uint8Array | undefined;
  /** Files below /api/v1/ that are no data and made apart: they are named with their hashes like every other. */
  readonly beside?: readonly SiteFile[];
}

interface Made {
  readonly head: BuildHead;
  /** Of all records: who harvests asks for this one small file, and stops here when it knows the hash. */
  readonly hash: string;
}

export function statusOf(catalogue: Catalogue, { baseUrl, commit, proposals }: BuildFacts, { head, hash }: Made) {
  const { settings, platforms, criteria } = catalogue;
  const assessments = platforms.reduce((sum, entry) => sum + entry.assessments.length, 0);
  const codes = platforms.map(({ lifecycle }) => stageCodeOf(lifecycle));
  const stages = usedCodes((code) => codes.includes(code)).map((code) => [code, codes.filter((one) => one === code).length]);
  return {
    schemaVersion: head.schemaVersion,
    ends: VERSION_ENDS,
    generated: head.generated,
    build: head.build,
    commit: commit ?? null,
    hash,
    site: baseUrl,
    licence: settings.dataLicence,
    // Whether somebody still looks after it: each look again and each reminder hangs on these.
    ...(proposals?.schedules ? { schedules: proposals.schedules } : {}),
    counts: {
      platforms: platforms.length,
      criteria: criteria.length,
      assessments,
      ...Object.fromEntries(PUBLISHED_LISTS.map((kind) => [RECORD_KINDS[kind].api, catalogue[kind].length])),
      overdue: platforms.filter(({ lifecycle }) => lifecycle.overdue).length,
      stages: Object.fromEntries(stages),
    },
  };
}

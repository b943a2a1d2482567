/** Stages and scores -> text for a terminal, or JSON (the contract of `score`). */

import type { PlatformEntry } from "../catalogue/catalogue.ts";
import { publishedNext } from "../catalogue/published-codes.ts";
import type { GroupScore } from "../catalogue/score.ts";
import { inLang } from "../text/bilingual.ts";
import { showDate } from "../text/formats.ts";
import type { Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { nameWords, reportWords } from "../words/words.ts";
import { sayNext } from "./next-step.ts";
import { sayStage } from "./say-stage.ts";

/** `{ platforms: [ { id, stage, outcome, criteria, assessment, groups, results, missing } ] }`; null where there is nothing. */
export function scoresJson(platforms: readonly PlatformEntry[], lang: Lang): string {
  return `${JSON.stringify({ platforms: platforms.map((platform) => scoreValue(platform, lang)) }, null, 2)}\n`;
}

function scoreValue({ id, data, criteria, lifecycle, latest }: PlatformEntry, lang: Lang): object {
  const score = latest?.score;
  return {
    id,
    name: inLang(data.name, lang),
    stage: lifecycle.stage,
    ...(lifecycle.unverified ? { unverified: true } : {}),
    since: lifecycle.since,
    due: lifecycle.due ?? null,
    overdue: lifecycle.overdue,
    next: publishedNext(lifecycle),
    outcome: score?.outcome ?? null,
    criteria: latest?.data.criteria ?? criteria ?? null,
    assessment: latest?.date ?? null,
    groups: score?.groups.map(({ title, ...counts }) => ({ ...counts, title: inLang(title, lang) })) ?? [],
    results:
      score?.results.map(({ title, reason, evidence, usage, note, waiver, ...rest }) => ({
        ...rest,
        title: inLang(title, lang),
        reason: reason[lang],
        evidence: evidence.length,
        ...(note ? { note: inLang(note, lang) } : {}),
        ...(usage ? { usage: usage.date } : {}),
        ...(waiver ? { waivedUntil: waiver.until } : {}),
      })) ?? [],
    missing: score?.missing ?? [],
  };
}

/** One block a platform: stage, who acts next, gates first, then groups, then what is missing. */
export function scoresText(platforms: readonly PlatformEntry[], lang: Lang): string {
  return platforms.map((platform) => `${scoreLines(platform, lang).map(visible).join("\n")}\n`).join("\n");
}

function scoreLines({ id, data, lifecycle, latest }: PlatformEntry, lang: Lang): string[] {
  const say = reportWords[lang].scores;
  const due = lifecycle.due ? `, ${say.due} ${showDate(lifecycle.due, lang)}${lifecycle.overdue ? ` (${say.overdue})` : ""}` : "";
  const lines = [
    `${id} — ${inLang(data.name, lang)}`,
    `  ${sayStage(lifecycle, lang)} (${say.since} ${showDate(lifecycle.since, lang)})${due}`,
    `  ${say.next}: ${sayNext(lifecycle.next, lang)}`,
  ];
  const score = latest?.score;
  if (!score) return [...lines, `  ${say.assessed}: ${say.none}`];
  const gates = score.results.filter(({ gate }) => gate !== undefined);
  return [
    ...lines,
    `  ${say.assessed} ${showDate(latest.date, lang)} (${latest.data.criteria}): ${nameWords[lang].outcomes[score.outcome]}`,
    ...gates.map(({ id: code, result, reason }) => `  ${say.gates} ${code}: ${nameWords[lang].verdicts[result]} — ${reason[lang]}`),
    ...score.groups.map((group) => `    ${groupLine(group, lang)}`),
    ...score.results
      .filter(({ id: code, waiver }) => score.missing.includes(code) || waiver !== undefined)
      .map(({ id: code, title, reason }) => `  ${say.missing} ${code} (${inLang(title, lang)}): ${reason[lang]}`),
  ];
}

function groupLine({ id, title, met, applicable }: GroupScore, lang: Lang): string {
  return `${id.padEnd(4)} ${met}/${applicable}  ${inLang(title, lang)}`;
}

/** What a host of static sites takes: asked before a site is published, for the host itself says it late, or half. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./slice.ts";

interface HostLimit {
  /** Of all files together. */
  readonly bytes: number;
  readonly files?: number;
}

/** As the hosts say it of themselves: "GitHub Pages limits" (docs.github.com), "GitLab.com settings" (docs.gitlab.com). */
export const HOSTS: Readonly<Record<string, HostLimit>> = {
  "github-pages": { bytes: 1_000_000_000 },
  "gitlab-pages": { bytes: 1_000_000_000, files: 200_000 },
};

/** From this share of what a host takes on it is said. */
const NEARLY = 0.8;

interface Weight {
  readonly files: number;
  readonly bytes: number;
}

interface Fit extends Weight {
  readonly fits: "yes" | "nearly" | "no";
}

/** How a built site stands to what a host takes. */
export async function fitOf(folder: string, most: HostLimit): Promise<Fit> {
  const weight = await weightOf(folder);
  const share = Math.max(weight.bytes / most.bytes, weight.files / (most.files ?? Number.POSITIVE_INFINITY));
  return { ...weight, fits: share > 1 ? "no" : share > NEARLY ? "nearly" : "yes" };
}

async function weightOf(folder: string): Promise<Weight> {
  const paths = await filesIn(folder);
  let bytes = 0;
  for (const path of paths) bytes += (await stat(join(folder, path))).size;
  return { files: paths.size, bytes };
}

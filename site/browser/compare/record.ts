/** What the comparison takes from the files of platforms, as they are published. */
import type { PlatformFile } from "../../open-data/platform-output.ts";

/** The assessment that counts: the one the catalogue derives the stage from. */
export const latestOf = ({ assessments, derived }: PlatformFile): PlatformFile["assessments"][number] | undefined =>
  assessments.find(({ date }) => date === derived.latestAssessment);

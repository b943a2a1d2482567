/** A record that changes before each run. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { times } from "./commands.ts";

/** Several runs, one record of the data having been changed before each; then it is as it was. */
export function timesChanged<T>(data: string, run: () => T): T[] {
  const record = join(data, "platforms/nen-tang-5/platform.md");
  const before = readFileSync(record, "utf8");
  try {
    return times((turn) => {
      writeFileSync(record, before.replace("phục vụ việc đo", `phục vụ lần đo thứ ${turn}`));
      return run();
    });
  } finally {
    writeFileSync(record, before);
  }
}

/** The process in which files are read by the settings that are proposed (reread.ts): files in, what they come to out. */
import { buffer } from "node:stream/consumers";
import { deserialize, serialize } from "node:v8";
import { rereadFiles } from "../review/reread.ts";

// As streams: once a package has looked at `process`, a read at once fails (EAGAIN) whenever this is quicker than who writes to it.
const { files, today } = deserialize(await buffer(process.stdin)) as {
  readonly files: Parameters<typeof rereadFiles>[0];
  readonly today: string;
};
process.stdout.write(serialize(rereadFiles(files, today)));

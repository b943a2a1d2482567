/** The process in which files are read by the settings that are proposed (reread.ts): files in, what they come to out. */
import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { rereadFiles } from "../review/reread.ts";

const [STDIN, STDOUT] = [0, 1];
const { files, today } = deserialize(readFileSync(STDIN)) as { readonly files: Parameters<typeof rereadFiles>[0]; readonly today: string };
writeFileSync(STDOUT, serialize(rereadFiles(files, today)));

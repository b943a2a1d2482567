/** `catalogue join`: slices of a site, each made by `build --shard`, as the whole site. */
import { resolve } from "node:path";
import { joinSlices } from "../../site/build/slice.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Command } from "./command.ts";
import { namedHost, saidOfHost } from "./host.ts";
import { outFolder } from "./out-folder.ts";

export const join: Command = {
  options: { out: { type: "string" }, host: { type: "string" } },
  positionals: { min: 1, max: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { shell, lang, positionals } = call;
    const [out, host] = [outFolder(call), namedHost(call)];
    const files = await joinSlices(
      positionals.map((folder) => resolve(shell.cwd, folder)),
      out,
    );
    shell.stderr.write(`${cliWords[lang].built(files, out)}\n`);
    return saidOfHost(call, host, out);
  },
};

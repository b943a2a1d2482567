/** `catalogue rename OLD NEW`: another id for a platform, with its folder, all that refers to it, and addresses that lead on. */
import { renamed } from "../authoring/succession/rename.ts";
import { formerIdsIn } from "../records/former-ids.ts";
import { inEach } from "../text/languages.ts";
import { canBeId, idLike } from "../text/names.ts";
import { didYouMean } from "../text/text.ts";
import { cliWords } from "../words/cli-words.ts";
import { successionWords } from "../words/words.ts";
import { changeAsOne } from "./change-as-one.ts";
import type { Command } from "./command.ts";
import { UsageError } from "./options.ts";

export const rename: Command = {
  options: { dry: { type: "boolean" } },
  positionals: { min: 2, max: 2 },
  run: (call) => {
    const [from = "", to = ""] = call.positionals;
    const say = successionWords[call.lang];
    if (!canBeId(to)) throw new UsageError(cliWords[call.lang].badId(to, idLike(to)));
    return changeAsOne(call, (files, { ids: { platforms: ids }, settings }) => {
      const isDone = formerIdsIn(settings?.data, ids).get(from) === to;
      if (!isDone && !ids.has(from)) throw new UsageError(cliWords[call.lang].unknownPlatform(from, didYouMean(from, ids)));
      const other = formerIdsIn(settings?.data, ids).get(to);
      if (!isDone && (ids.has(to) || (other !== undefined && other !== from))) throw new UsageError(say.idTaken(to, other ?? to));
      return {
        reasons: [],
        changes: isDone ? new Map() : renamed(files, from, to),
        ...(isDone ? {} : { moved: { from, to } }),
        notes: isDone ? [] : [inEach((lang) => successionWords[lang].notes.owners)],
        branch: `${say.renameBranch}/${to}`,
        message: say.renameMessage(from, to),
      };
    });
  },
};

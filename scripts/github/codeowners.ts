/**
 * `.github/CODEOWNERS` from the registers: whom GitHub asks for a review, and whose review its branch protection wants.
 * It only asks: whether a change comes from the owning agency, and whose votes count, the bot decides (scripts/review).
 * Pure. The last matching line wins (GitHub: about code owners): all that no other line names is the maintainers', by the
 * first line; so are the folders and kinds of files outside the data, by the last, whatever agencies' lines come between.
 */

import { keeperOn } from "../catalogue/members.ts";
import { isValidOn } from "../records/agencies.ts";
import { platformFolder, REGISTERS_FOLDER } from "../records/folders.ts";
import { DATA_FOLDERS } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import type { Agency } from "../records/schema/agencies.ts";
import { LANGS, MAIN_LANG } from "../text/languages.ts";
import { writtenWords } from "../words/words.ts";

/** Each line in every language. */
const HEAD = writtenWords[MAIN_LANG].owners.flatMap((_, line) => LANGS.map((lang) => `# ${writtenWords[lang].owners[line]}`));
/** Whatever nobody else owns: a new folder, a hidden file. */
const ALL = "*";
/** What only maintainers change: nothing here reaches into the data, which other lines own. */
const CODE = ["/.*", "/.*/", "/scripts/", "/site/", "/test/", "/node_modules/", "/decisions/", "/*.*", "/LICENSE"];

/**
 * The file's text for a day, since the standing ministry and which agencies are valid depend on it.
 * @param prefix the folder of the data in its repository, with a slash at its end; empty at the top
 */
export function codeowners(records: Records, today: string, prefix = ""): string {
  const valid = records.agencies?.data.filter((agency) => isValidOn(agency, today)) ?? [];
  const agencies = new Map(valid.map((agency) => [agency.code, agency]));
  const settings = records.settings?.data;
  const standing = codeOwners(agencies.get((settings && keeperOn(settings, today)) ?? ""));
  const platforms = [...records.platforms.values()]
    .map(({ id, platform }) => ({ path: `/${prefix}${platformFolder(id)}/`, owners: codeOwners(agencies.get(platform?.data.owner ?? "")) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const maintainers = namesOf(settings?.maintainers);
  const lines = [
    { path: ALL, owners: maintainers },
    ...DATA_FOLDERS.map((folder) => ({ path: `/${prefix}${folder}/`, owners: standing })),
    ...platforms.map(({ path, owners }) => ({ path, owners: owners.length > 0 ? [...new Set([...owners, ...standing])] : [] })),
    { path: `/${prefix}${REGISTERS_FOLDER}/`, owners: standing },
    ...CODE.map((path) => ({ path, owners: maintainers })),
  ];
  const shown = lines.filter(({ owners }) => owners.length > 0).map(({ path, owners }) => `${path} ${owners.join(" ")}`);
  return `${[...HEAD, ...(shown.length > 0 ? ["", ...shown] : [])].join("\n")}\n`;
}

/** Only teams with an organisation: CODEOWNERS takes no bare name. */
function codeOwners(agency: Agency | undefined): string[] {
  return namesOf(agency?.github);
}

const namesOf = ({ team, logins = [] }: Agency["github"] = {}): string[] =>
  [...(team?.includes("/") ? [team] : []), ...logins].map((name) => `@${name}`);

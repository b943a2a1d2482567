/** Names of the folders that hold data. A file without imports: the thread that hands out a large check loads only this. */

export const PLATFORMS_FOLDER = "platforms";
export const CRITERIA_FOLDER = "criteria";
export const REGISTERS_FOLDER = `${PLATFORMS_FOLDER}/_registers`;
/** What decides how all else is read. */
export const SETTINGS_FILE = `${REGISTERS_FOLDER}/settings.yml`;
/** What a catalogue asserts of its own data (test/own-data.test.ts reads it): no data, so nothing else does. */
export const OWN_TESTS_FOLDER = `${PLATFORMS_FOLDER}/_tests`;
/** On a branch of its own; never beside the data. */
export const DECISIONS_FOLDER = "decisions";
/** What is known of the addresses in the data: on a branch of its own too. */
export const LINKS_FILE = "links.json";

/** Folder of all files of a platform. */
export const platformFolder = (id: string): string => `${PLATFORMS_FOLDER}/${id}`;
/** Whether a name in the folder of platforms is a platform's. */
export const isPlatform = (name: string): boolean => ![REGISTERS_FOLDER, OWN_TESTS_FOLDER].includes(platformFolder(name));
/** Whether a path lies among the catalogue's assertions of its own data. */
export const isOwnTest = (path: string): boolean => `${path}/`.startsWith(`${OWN_TESTS_FOLDER}/`);

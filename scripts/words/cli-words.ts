/** What the commands say stands apart from the other words: help is there before those are loaded. */
import type { Lang } from "../text/languages.ts";
import { cli as en } from "./en/cli.ts";
import { cli as vi } from "./vi/cli.ts";

export const cliWords: Readonly<Record<Lang, typeof vi>> = { vi, en };

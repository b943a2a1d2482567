/** Web addresses of the data that were looked at: what came of each, and what the command says. */
import type { LinkLine, links as vi } from "../vi/links.ts";
import { day } from "./formats.ts";

export const links: typeof vi = {
  reasons: {
    read: "can be opened",
    "not-found": "the page cannot be found",
    "server-error": "the server reports an error",
    "no-host": "the host does not exist",
    "no-answer": "the server refuses the connection",
    "no-http": "the server answers with what is no web page",
    "redirect-loop": "the address leads back to itself",
    "redirects-many": "the address leads on too many times",
    access: "the site does not let this check read it",
    busy: "the site asks to try again later",
    timeout: "no answer in time, perhaps because the site blocks visitors from abroad",
    wall: "the site asks for a login, cookies or proof of being human",
    "soft-404": "the page opens, and says that there is nothing",
    home: "the address leads to the home page",
    empty: "the page is empty",
    odd: "an unusual answer",
    certificate: "the site’s certificate is not valid",
    private: "the address leads into a private network, and is not looked at",
    robots: "the site does not let automated visitors read it",
    network: "no connection from where it was looked at",
  },
  dead: "Can no longer be opened:",
  failing: "Could not be opened lately, and will be looked at each day:",
  unclear: "Nothing can be said of:",
  line: ({ url, reason, status, fault, since, final }: LinkLine) =>
    `${url}: ${links.reasons[reason]}${bracket(status ?? fault)}${since ? `, since ${day(since)}` : ""}${final ? `; leads to ${final}` : ""}`,
  due: (due, all) => `${due} of ${all} addresses are to be looked at today.`,
  asked: (asked, all, left) =>
    `Looked at ${asked} of ${all} addresses.${left > 0 ? ` There was no time for ${left}, which are left for the next run.` : ""}`,
  cutOff: "No address answered: there may be no connection. Nothing was recorded; run it again when there is one.",
  unknownResults: (name) => `There is no folder, branch or version “${name}” with results of looking at addresses.`,
  badResults: (name, detail) => `“${name}” cannot be read (${detail}). Delete it and make it again by: npx catalogue links`,
};

const bracket = (detail: string | number | undefined): string => (detail === undefined ? "" : ` (${detail})`);

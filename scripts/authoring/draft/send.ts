/**
 * Where a finished file can be sent on GitHub: its new-file and edit pages, and the issue forms. Addresses only; the page
 * opens them when the person says so. Limits: GitHub answers 414 above 8,191 bytes of address (github/docs#5136).
 */

import { MAIN_LANG } from "../../text/languages.ts";
import type { Lookup } from "../intake/entries.ts";
import { type FormId, ISSUE_FORMS, type RecordValues } from "../intake/forms.ts";
import { answersOf } from "../intake/record.ts";

/** Longest address that is offered, in bytes: GitHub adds to it when it asks a person to sign in. */
export const ADDRESS_LIMIT = 6000;

/** What is to be sent, and to which repository. */
interface Sendable {
  /** Address of the repository. */
  readonly repository: string;
  readonly branch: string;
  /** Of the file, in the repository. */
  readonly path: string;
  readonly text: string;
  /** Whether the repository has the file. */
  readonly exists: boolean;
}

interface PullAddress {
  readonly address: string;
  /** False: the text is too long for an address, or GitHub's page does not take one; it goes by the clipboard. */
  readonly filled: boolean;
}

/** The page on which GitHub makes a pull request of a file. */
export function newPullAddress({ repository, branch, path, text, exists }: Sendable): PullAddress {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const page = exists ? `${repository}/edit/${encodeURIComponent(branch)}/${encoded}` : `${repository}/new/${encodeURIComponent(branch)}`;
  const filename: Readonly<Record<string, string>> = exists ? {} : { filename: path };
  const full = `${page}?${query({ ...filename, value: text })}`;
  if (full.length <= ADDRESS_LIMIT) return { address: full, filled: !exists };
  return { address: exists ? page : `${page}?${query(filename)}`, filled: false };
}

interface IssueAddress {
  /** Absent when it would be too long. */
  readonly address?: string;
  /** Keys of the file that the form can not make whole. */
  readonly left: readonly string[];
}

/** The issue form of a kind, filled in from the data of a file. */
export function issueAddress(repository: string, id: FormId, data: RecordValues, lookup: Lookup): IssueAddress {
  const form = ISSUE_FORMS[id];
  const { answers, left } = answersOf(form, data, lookup);
  const name = [...answers.values()][0] ?? "";
  const title = `${form.title[MAIN_LANG]}: ${name}`;
  const address = `${repository}/issues/new?${query({ template: form.file, title, ...Object.fromEntries(answers) })}`;
  return { ...(address.length <= ADDRESS_LIMIT ? { address } : {}), left };
}

/** An issue with a text of its own; one that is too long for an address goes by the clipboard. */
export function letterAddress(repository: string, title: string, body: string): PullAddress {
  const page = `${repository}/issues/new`;
  const full = `${page}?${query({ title, body })}`;
  return full.length <= ADDRESS_LIMIT ? { address: full, filled: true } : { address: `${page}?${query({ title })}`, filled: false };
}

const query = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

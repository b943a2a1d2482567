/**
 * What people type into forms stands beside this, language by language: blank answers, numbers, days, documents, people. Each
 * table is total, so that a new language does not compile without it; what a language has no words for is an empty list. Every
 * language is read in every catalogue. Words and parts of patterns are as `fold` leaves them, but for those of documents and
 * people, whose capitals and marks say something. A table for each thing, so that scripts for the browser hold only their own.
 */
import { ALL_LANGS, type Lang } from "../../languages.ts";

/** What any language of a table says. */
export const inAny = <P, T>(phrases: Readonly<Record<Lang, P>>, said: (one: P, lang: Lang) => readonly T[]): T[] =>
  ALL_LANGS.flatMap((lang) => [...said(phrases[lang], lang)]);

/** One of several parts of a pattern, of which there is at least one. */
export const alternatives = (parts: readonly string[]): string => `(?:${parts.join("|")})`;

/** One of those that any language of a table has; one at least has some. */
export const anyOf = <P>(phrases: Readonly<Record<Lang, P>>, said: (one: P) => readonly string[]): string =>
  alternatives(inAny(phrases, said));

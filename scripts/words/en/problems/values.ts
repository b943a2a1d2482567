/** Problems of keys and values, which the schemas describe: what is wrong, and what to do. */
import { MAIN_LANG } from "../../../text/languages.ts";
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { SwitchedOff, valueProblems as vi } from "../../vi/problems/values.ts";
import { number } from "../formats.ts";
import { names } from "../names.ts";

const or = (items: readonly string[]): string => items.join(", ");

const switchOn = ({ setting, name }: SwitchedOff): string =>
  `To use it, take ${quote(name)} out of ${setting} in the settings; else delete it here.`;

const URL_FAULTS = {
  several: "holds more than one address",
  blank: "has a blank in it",
  end: "ends with a mark that is no part of it",
  letters: "has letters that have to be encoded",
};

export const valueProblems: Translated<typeof vi> = {
  "key-unknown": {
    message: ({ key, place, off, language }) =>
      language
        ? `${language} is not a language of this catalogue.`
        : off
          ? `The field ${quote(key)} is switched off in this catalogue.`
          : `There is no field ${quote(key)}${place ? ` in ${place}` : ""}.`,
    fix: ({ key, suggestion, known, off, language }) =>
      language
        ? `Remove this part. Whoever maintains the catalogue can add the language ${quote(key)} in its settings, or take it out everywhere with \`npx catalogue languages … --remove\`.`
        : off
          ? switchOn(off)
          : suggestion
            ? `Did you mean ${quote(suggestion)}?`
            : /^[\w-]+$/.test(key)
              ? `Remove it. Fields: ${or(known)}.`
              : `Remove it; or, if it is part of the value before a comma, put that whole value in quotes. Fields: ${or(known)}.`,
  },
  "key-missing": {
    message: ({ field, place }) => `${field} is missing${place ? ` in ${place}` : ""}.`,
    fix: ({ help }) => `Add it: ${help}.`,
  },
  "key-duplicate": {
    message: () => "This field is already above; it is not clear which value is meant.",
    fix: () => "Keep one of the two.",
  },
  "value-empty": { message: ({ field }) => `${field} is empty.`, fix: () => "Fill it in; remove the field when there is no source yet." },
  "value-type": { message: ({ field, value, expected }) => `${field} must be ${expected}, but is ${quote(value)}.`, fix: ({ fix }) => fix },
  "value-choice": {
    message: ({ field, value, off }) =>
      off ? `${field}: ${quote(value)} is switched off in this catalogue.` : `${field} has no value ${quote(value)}.`,
    fix: ({ choices, suggestion, off }) =>
      off
        ? switchOn(off)
        : suggestion
          ? `Did you mean ${quote(suggestion)}? Choose one of: ${or(choices)}.`
          : `Choose one of: ${or(choices)}.`,
  },
  "value-format": {
    message: ({ field, value }) => `${field} ${quote(value)} is not written as it should be.`,
    fix: ({ value, expected, suggestion }) =>
      suggestion === undefined
        ? `Needed: ${expected}.`
        : suggestion === String(value).trim()
          ? `Remove the blank before or after it: ${quote(suggestion)}.`
          : `Did you mean ${quote(suggestion)}? Needed: ${expected}.`,
  },
  "value-length": {
    message: ({ field, short }) => (short ? `${field} is too short.` : `${field} is too long.`),
    fix: ({ limit, short }) => (short ? `At least ${limit} characters are needed.` : `Shorten it to ${limit} characters at most.`),
  },
  "value-range": {
    message: ({ field, value }) => `${field} ${quote(value)} is out of range.`,
    fix: ({ bound, limit }) =>
      limit === Number.MAX_SAFE_INTEGER
        ? `Not every digit of a number above ${limit} can be kept; compare with the source, there may be digits too many.`
        : {
            least: `Write ${number(limit)} or more.`,
            most: `Write ${number(limit)} at most.`,
            above: `Write a number above ${number(limit)}.`,
          }[bound],
  },
  "value-count": {
    message: ({ field, problem }) =>
      ({ few: `${field} has too few items.`, many: `${field} has too many items.`, repeated: `${field} has an item twice.` })[problem],
    fix: ({ problem, limit = 0 }) =>
      ({
        few: "Add items, or remove the field if it is not required.",
        many: `At most ${limit} items.`,
        repeated: "Delete the repeated item.",
      })[problem],
  },
  "url-scheme": {
    message: ({ field, value }) => `${field} ${quote(value)} is not an http(s) web address.`,
    fix: () => "Use an address that starts with https:// or http://.",
  },
  "url-form": {
    message: ({ field, value, fault }) => `${field} ${quote(value)} ${URL_FAULTS[fault]}.`,
    fix: ({ suggestion }) => (suggestion ? `Write ${suggestion}` : "Write one address, copied from the browser."),
  },
  "url-letter": {
    message: ({ host, letter, code }) =>
      `The address on ${host} has the character ${quote(letter)} (${code}), which looks like a Latin letter and is none.`,
    fix: () => "Open the page and copy its address again; if that is the host, write it in its form xn--….",
  },
  "translation-missing": {
    message: ({ field, lang }) =>
      `${field} has no ${names.languages[lang]}; the ${names.languages[lang]} page shows the ${names.languages[MAIN_LANG]}.`,
    fix: ({ lang }) => `Add the ${names.languages[lang]} text.`,
  },
};

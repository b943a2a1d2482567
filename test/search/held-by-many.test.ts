/** What many records hold is found by files of its own: the same records as by going through all, and the engine is asked for the other words alone. */
import { describe, expect, test } from "vitest";
import { fold } from "../../scripts/text/text.ts";
import { findHeld, type HeldIndex } from "../../site/browser/finder/held.ts";
import { heldByMany, withBeginnings } from "../../site/discovery/held-by-many.ts";
import { searchRecords } from "../../site/discovery/records.ts";
import { pairs, plainWords, withoutTones, words } from "../../site/discovery/search-text.ts";
import { wordsOfTexts } from "../../site/discovery/text-words.ts";
import { wordPlaces } from "../../site/discovery/word-places.ts";
import { catalogueOf } from "../site/built.ts";

const RECORDS = searchRecords(catalogueOf("demo"), "vi");
const MANY = 20;
const { hear, places: PLACES } = wordPlaces();
for (const record of RECORDS) hear(record, wordsOfTexts(record));
const { words: many, files } = heldByMany(PLACES, false, MANY);
const held = new Set([...PLACES.text].flatMap(([word, places]) => (places.length >= MANY ? [word] : [])));

const TEXTS = RECORDS.map(({ names, everyday, near, texts }) => [
  ...[...names, ...everyday, ...near].flatMap(pairs),
  ...texts.flatMap(([, text]) => plainWords(text)),
]);
const NAMES = RECORDS.map(({ names }) => [...names.flatMap(pairs), ...names.flatMap(plainWords)]);
/** A word that many hold is asked for whole; of the others it is enough to begin so. */
const holders = (all: readonly (readonly string[])[], term: string): number[] =>
  [...all.keys()].filter((place) =>
    plainWords(term).every((asked) => all[place]?.some((word) => (held.has(asked) ? word === asked : word.startsWith(asked)))),
  );

/** Places in the order of the answer, and what the engine was asked. */
async function answer(term: string): Promise<{ readonly places: readonly number[]; readonly asked: readonly (string | null)[] }> {
  const asked: (string | null)[] = [];
  const places = await findHeld(term, {
    engine: async (one) => {
      asked.push(one);
      return one === null ? [...RECORDS.keys()] : holders(TEXTS, one).reverse();
    },
    words: async () => many,
    file: async (number) => files[number] ?? Promise.reject(new Error(`no file ${number}`)),
  });
  return { places, asked };
}

describe("the same records as by going through all", () => {
  test("a word is held by many, or the engine is asked for it", async () => {
    const isHeld = (word: string) => TEXTS.filter((text) => text.includes(word)).length >= MANY;
    const wrong = [...new Set(TEXTS.flat())].filter((word) => held.has(word) !== isHeld(word));
    expect(wrong).toEqual([]);
    expect(held.size).toBeGreaterThan(50);
  });

  test.each([
    ["one that is typed whole", "nền", []],
    ["one that is being typed", "b", []],
    ["one that is being typed, with a mark", "dị", []],
    ["two", "nền số", []],
    ["one beside another that is being typed", "nền b", []],
    ["one that is being typed beside a word that few hold", "b cuội", ["cuội"]],
    ["one beside a word that few hold", "nền cuội", ["cuội"]],
    ["only a word that few hold", "cuội", ["cuội"]],
  ])("%s: %s", async (_, term, asked) => {
    const found = await answer(term);
    expect(found.asked).toEqual(asked);
    expect([...found.places].sort((a, b) => a - b)).toEqual(holders(TEXTS, term));
  });

  test("whatever is typed on the way to a word that many hold", async () => {
    const typed = withBeginnings(many).filter((word) => word.length <= 2);
    expect(typed.filter((word) => !held.has(word)).length).toBeGreaterThan(30);
    for (const term of typed) {
      const found = await answer(term);
      expect(found.asked, term).toEqual([]);
      expect(
        [...found.places].sort((a, b) => a - b),
        term,
      ).toEqual(holders(TEXTS, term));
    }
  });

  test("what is called so comes first, the shortest names before all", async () => {
    const { places } = await answer("bo");
    const named = holders(NAMES, "bo");
    expect(new Set(places.slice(0, named.length))).toEqual(new Set(named));
    const lengths = places.slice(0, named.length).map((place) => PLACES.lengths[place] ?? 0);
    expect(lengths.slice(0, 60)).toEqual([...lengths].sort((a, b) => a - b).slice(0, 60));
  });
});

test("what is called by just that word comes before what is called by one that begins so, or only opens with it", async () => {
  const typed = withBeginnings(many).filter((word) => PLACES.own.has(word));
  expect(typed.filter((word) => held.has(word)).length).toBeGreaterThan(10);
  expect(typed.filter((word) => !held.has(word)).length).toBeGreaterThan(3);
  for (const word of typed) {
    const called = new Set(PLACES.own.get(word));
    const { places } = await answer(word);
    expect(
      places.slice(0, Math.min(called.size, 60)).filter((place) => !called.has(place)),
      word,
    ).toEqual([]);
  }
});

test("what is typed with its marks comes first where it is spelt so", async () => {
  const spelt = RECORDS.map(({ texts }) => texts.flatMap(([, text]) => words(text)));
  const marked = [...new Set(spelt.flat())].filter((word) => word !== fold(word) && held.has(fold(word)));
  expect(marked.length).toBeGreaterThan(20);
  for (const word of marked) {
    const wanted = [...spelt.keys()].filter((place) => spelt[place]?.includes(word)).length;
    const { places } = await answer(word);
    expect(
      places.slice(0, Math.min(wanted, 60)).filter((place) => !spelt[place]?.includes(word)),
      word,
    ).toEqual([]);
  }
});

test("what is typed so far, with a mark, comes first where a word begins so whatever its tone", async () => {
  const spelt = RECORDS.map(({ texts }) => [...new Set(texts.flatMap(([, text]) => words(text)))].map(withoutTones));
  const begun = new Set([...PLACES.marked.keys()].map((word) => withoutTones(word).slice(0, 2)));
  const typed = [...begun].filter((two) => two !== fold(two) && withBeginnings(many).includes(fold(two)) && !held.has(fold(two)));
  expect(typed.length).toBeGreaterThan(10);
  for (const two of typed) {
    const begins = (place: number) => spelt[place]?.some((word) => word.startsWith(two)) === true;
    const { places } = await answer(two);
    expect(places.slice(0, Math.min([...spelt.keys()].filter(begins).length, 60)).every(begins), two).toBe(true);
  }
});

test("of several words the one that tells most decides what comes first", async () => {
  const named = new Set(PLACES.names.get("nen"));
  const isOfOne = ([place = -1, ...others]: readonly number[] = []) => others.length === 0 && named.has(place);
  const few = withBeginnings(many).filter((word) => !held.has(word) && isOfOne(PLACES.own.get(word)));
  expect(few.length).toBeGreaterThan(0);
  for (const word of few)
    for (const term of [`${word} nền`, `nền ${word}`]) expect((await answer(term)).places[0], term).toBe(PLACES.own.get(word)?.[0]);
});

test("beside words that few hold the order is the engine's", async () => {
  const { places } = await answer("nền cuội");
  expect(places).toEqual([...places].sort((a, b) => b - a));
});

test("where the engine takes endings off, only what has none is found so", () => {
  const { words } = heldByMany(PLACES, true, 5);
  expect(words.join(" ")).toMatch(/^[^aeiouy]+$/);
  expect(words.length).toBeGreaterThan(0);
});

test("in a catalogue where no word is held by so many there are no files", () => {
  expect(heldByMany(PLACES, false)).toEqual({ words: [], files: [] });
});

test("the file of another word, or none, leaves it to the engine", async () => {
  const all = [...RECORDS.keys()];
  for (const file of [async (number: number) => files[number - 1] ?? files[1], () => Promise.reject(new Error("none"))])
    expect(
      await findHeld("nền", {
        engine: async (term) => (term === null ? all : all.slice(0, 1)),
        words: async () => many,
        file: file as HeldIndex["file"],
      }),
    ).toEqual(all.slice(0, 1));
});

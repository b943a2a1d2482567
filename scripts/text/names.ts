/**
 * Finds platforms whose names are the same or nearly so, accents aside, without comparing each with each: names that
 * agree in all words but one meet in a bucket, and only the odd words are compared.
 */
import { madeOnce } from "./made-once.ts";
import { editDistance, fold, foldedWords, slug } from "./text.ts";

/** Words that open many names and distinguish nothing; "số" in "số hóa", "số liệu" or before a figure says something. */
const OPENING = /^(?:nen tang(?: so(?! (?:hoa|lieu|hieu|luong|hoc|\d)))?|he thong) /;
/** A bucket this full is a numbered series, not a set of doubles. */
const CROWD = 40;

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

interface SimilarName {
  readonly other: NamedEntry;
  readonly exact: boolean;
}

export interface NameIndex {
  /** The first other platform of an equal or nearly equal name. */
  readonly similarTo: (named: NamedEntry) => SimilarName | undefined;
}

/** How many words of a folded name only open it: 2 of "nen tang dia chi so". */
export function openingLength(words: readonly string[]): number {
  const opening =
    OPENING.exec(`${words.join(" ")} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  return opening < words.length ? opening : 0;
}

/** The words of a name that count, folded. */
export function wordsOfName(name: string): string[] {
  const words = foldedWords(name);
  return words.slice(openingLength(words));
}

/** Longest id, in characters. */
export const ID_LENGTH = 80;

/** Beside records stand the pages of their list (site/routes.ts), whose words are those of the main language, which may change. */
const OF_PAGE = "(?:trang|page)-[0-9]+";
/** Names that Windows keeps for devices, whatever stands after a point: no file there can have one. */
const OF_DEVICE = "(?:con|prn|aux|nul|com[0-9]|lpt[0-9])";
/** Lowercase ASCII kebab: the form of every id, made from the Vietnamese name with đ→d; none is the address of such a page. */
export const ID_PATTERN = `^(?!(?:${OF_PAGE}|${OF_DEVICE})$)[a-z0-9]+(-[a-z0-9]+)*$`;

const ID = new RegExp(ID_PATTERN);
export const canBeId = (text: string): boolean => ID.test(text) && text.length <= ID_LENGTH;
export const isOfPage = (text: string): boolean => new RegExp(`^${OF_PAGE}$`).test(text);
export const isOfDevice = (text: string): boolean => new RegExp(`^${OF_DEVICE}$`).test(text);

/** Id of a new entry: its name without the words that open many, đ as d. A last word of these with another mark, as "sổ", is of the name itself. */
export function idOf(name: string): string {
  const words = foldedWords(name);
  const opening = openingLength(words);
  const written = name.normalize("NFC").toLowerCase().trim().split(/\s+/)[opening - 1];
  const isOther = fold(written ?? "") === "so" && written !== "số" && written !== "so";
  return idLike(words.slice(isOther ? opening - 1 : opening).join("-"));
}

/** An id of these letters; of one that is an address of a list's page, without the hyphen; of a device, with a number. */
export const idLike = (text: string): string =>
  slug(text)
    .slice(0, ID_LENGTH)
    .replace(/-+$/, "")
    .replace(new RegExp(`^${OF_PAGE}$`), (page) => page.replace("-", ""))
    .replace(new RegExp(`^${OF_DEVICE}$`), (device) => `${device}-1`);

/** Indexes the names of a catalogue. */
export function indexNames(all: Iterable<NamedEntry>): NameIndex {
  const [exact, loose, nearby] = [new Map<string, Bucket>(), new Map<string, Bucket>(), new Map<string, Bucket>()];
  for (const named of all) {
    const { whole, near, bag } = keysOf(named.name);
    add(exact, whole, named);
    add(loose, bag, named);
    for (const key of near) add(nearby, key, named);
  }
  // More than one rule asks of each.
  const found = new Map<NamedEntry["id"], { readonly name: string; readonly similar: SimilarName | undefined }>();
  const similarTo = (named: NamedEntry): SimilarName | undefined => {
    const known = found.get(named.id);
    if (known?.name === named.name) return known.similar;
    const similar = findSimilar(named, keysOf(named.name), exact, nearby, loose);
    found.set(named.id, { name: named.name, similar });
    return similar;
  };
  return { similarTo };
}

/** Nearly all have one entry, which needs no list. */
type Bucket = NamedEntry | NamedEntry[];
type Buckets = ReadonlyMap<string, Bucket>;

function add(index: Map<string, Bucket>, key: string, named: NamedEntry): void {
  const bucket = index.get(key);
  if (!bucket) index.set(key, named);
  else if (!Array.isArray(bucket)) index.set(key, [bucket, named]);
  else if (bucket.length <= CROWD) bucket.push(named);
}

/** The first of a bucket that is meant; most have one entry, so no list is made of it. */
function firstIn(bucket: Bucket | undefined, isMeant: (named: NamedEntry) => boolean): NamedEntry | undefined {
  if (bucket === undefined) return undefined;
  return Array.isArray(bucket) ? bucket.find(isMeant) : isMeant(bucket) ? bucket : undefined;
}

interface NameKeys {
  readonly words: readonly string[];
  readonly whole: string;
  /** The name with each word left out in turn: two names with one odd word share one of these. */
  readonly near: readonly string[];
  /** Its words in no order, without what stands in brackets. */
  readonly bag: string;
}

/** Each name is indexed and then looked for, and again at the next check of the same catalogue, all names of the largest. */
const keysOf = madeOnce(nameKeys, 20_000);

function nameKeys(name: string): NameKeys {
  const words = wordsOfName(name);
  const whole = words.join(" ");
  const bag = (name.includes("(") ? wordsOfName(name.replace(/\([^)]*\)/g, " ")) : words).toSorted().join(" ");
  return { words, whole, near: words.length < 2 ? [] : withoutEach(words, whole), bag: bag || whole };
}

/** @param whole the words with blanks between them */
function withoutEach(words: readonly string[], whole: string): string[] {
  let start = 0;
  return words.map((word) => {
    const key = `${whole.slice(0, start)}*${whole.slice(start + word.length)}`;
    start += word.length + 1;
    return key;
  });
}

function findSimilar(
  named: NamedEntry,
  { words, whole, near, bag }: NameKeys,
  exact: Buckets,
  nearby: Buckets,
  loose: Buckets,
): SimilarName | undefined {
  const isOther = ({ id }: NamedEntry) => id !== named.id;
  const same = firstIn(exact.get(whole), isOther);
  if (same) return { other: same, exact: true };
  const reordered = firstIn(loose.get(bag), isOther);
  if (reordered) return { other: reordered, exact: false };
  for (const [index, key] of near.entries()) {
    const bucket = nearby.get(key);
    if (Array.isArray(bucket) && bucket.length > CROWD) continue;
    const similar = firstIn(bucket, (other) => isOther(other) && isTypo(words[index] ?? "", keysOf(other.name).words[index] ?? ""));
    if (similar) return { other: similar, exact: false };
  }
  return undefined;
}

/** One letter apart, in words long enough for that to be a slip; numbers are meant to differ. */
function isTypo(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && !/\d/.test(a + b) && editDistance(a, b) === 1;
}

/** Share of the distinguishing words that two names must have in common to be shown together. */
const SIMILAR = 0.5;

/** Finds the names that are most like one: closest first, at most three. */
export type SimilarIndex = (named: NamedEntry) => NamedEntry[];
const MOST_SIMILAR = 3;

/**
 * Platforms that may be the same thing under another name: they share most of the words that distinguish names (a word
 * distinguishes the more, the fewer names have it). For people to judge, where similar names are for the machine. Indexed once, for the
 * editor asks at every key.
 */
export function indexSimilar(all: readonly NamedEntry[]): SimilarIndex {
  const words = all.map((named) => ({ named, set: new Set(wordsOfName(named.name)) }));
  const holders = new Map<string, number>();
  for (const { set } of words) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + (words.length + 1) / (1 + (holders.get(word) ?? 0)));
  const total = (set: Iterable<string>) => [...set].reduce((sum, word) => sum + weight(word), 0);
  const totals = words.map(({ set }) => total(set));
  return ({ id, name }) => {
    const own = new Set(wordsOfName(name));
    const whole = total(own);
    return words
      .map(({ named, set }, index) => ({
        named,
        likeness: (2 * total([...own].filter((word) => set.has(word)))) / (whole + (totals[index] ?? 0)),
      }))
      .filter(({ named, likeness }) => named.id !== id && likeness >= SIMILAR)
      .sort((a, b) => b.likeness - a.likeness || (a.named.id < b.named.id ? -1 : 1))
      .slice(0, MOST_SIMILAR)
      .map(({ named }) => named);
  };
}

/** Platforms whose ids, made from their names, are equal or nearly so: what a check of a few files reads beside them. */
export function nearIds(wanted: readonly string[], all: readonly string[]): string[] {
  const targets = wanted.map((id) => id.split("-"));
  const near = all.filter((id) => {
    const words = id.split("-");
    return targets.some((target) => Math.abs(target.length - words.length) <= 3 && sharesAllButOne(target, words));
  });
  return near.length > CROWD * wanted.length ? [] : near;
}

function sharesAllButOne(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let missing = 0;
  for (const word of few) if (!many.includes(word) && ++missing > 1) return false;
  return true;
}

/** What every field of the form needs: words, what is known, what is wrong where, and how to change a value. */
import { type ComponentChildren, type ComponentType, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Choice } from "../../../../scripts/authoring/intake/entries.ts";
import { type Diagnostic, levelOf } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import type { SetCodes, SetControl } from "../../../../scripts/records/set-codes.ts";
import type { Bilingual } from "../../../../scripts/text/bilingual.ts";
import type { Lang } from "../../../../scripts/text/languages.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { isMissing, pointerKey } from "../pointers.ts";

/** A value with the schema that says how it is edited. */
export interface ValueProps {
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly value: unknown;
  /** Or what else would do. */
  readonly required?: boolean | string;
  /** Of a number in a unit that is not asked for: what to write. */
  readonly numberHelp?: string;
}

/** A field that holds the code of something that people know by its name. */
export interface NamedCodeProps {
  readonly pointer: Pointer;
  readonly label: ComponentChildren;
  readonly help?: string | undefined;
  readonly required?: boolean | string | undefined;
  readonly value: unknown;
  readonly control: SetControl | "measure";
}

/** A problem with what may be meant by what was typed, for the person to choose from. */
export interface RetoldDiagnostic extends Diagnostic {
  readonly readings?: readonly unknown[];
}

/** What is said, and the place that was emptied of which it is said: once that is filled in again it is said no more. */
export interface Told {
  readonly said: Bilingual;
  readonly emptied?: Pointer;
}

/** What is said of what was typed into a field. */
export interface SaidOfTyped {
  readonly said: readonly Told[];
  /** Whether it could be read: else the problem of the field says the same. */
  readonly isTaken: boolean;
  /** What stood there before is what the next text comes after. */
  readonly isUnread?: true | undefined;
}

export interface Form {
  /** Draws a value of any kind: what holds other values is drawn by it, and draws them with it. */
  readonly Value: ComponentType<ValueProps>;
  /** Drawn beside a name that nobody knows, once they are fetched. */
  readonly parts: {
    readonly AskFor: ComponentType<{ readonly id: string; readonly name: string }> | undefined;
    readonly OfferedPlatforms:
      | ComponentType<{ readonly typed: string; readonly known: Known; readonly lang: Lang; readonly choose: (name: string) => void }>
      | undefined;
    readonly NamedCode: ComponentType<NamedCodeProps> | undefined;
  };
  readonly config: EditorConfig;
  readonly known: Known;
  /** What codes in a criteria set stand for, where it is one that is written. */
  readonly codes: SetCodes | undefined;
  /** By pointerKey. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Of a value and of all that it holds. */
  readonly problemsAt: (pointer: Pointer) => readonly Diagnostic[];
  /** Empty fields that a person has been in, or all once they asked: only there is it said that something is missing. */
  readonly isVisited: (key: string) => boolean;
  /** Whether nothing stands there. */
  readonly isEmpty: (pointer: Pointer) => boolean;
  readonly visit: (key: string) => void;
  readonly set: (pointer: Pointer, value: unknown) => void;
  /** How often fields have become others', as those behind an item that is taken away: what is read later is read of another then. */
  readonly shifts: () => number;
  /** Calls back when what reads an odd text comes, if it is not there yet. */
  readonly onceRead: (text: string, call: () => void) => void;
  /** Reads what was typed into a field as it is meant, puts it where it belongs, and says what is to be said of it. */
  readonly take: (node: SchemaNode, pointer: Pointer, text: string, before: unknown, isLatest: () => boolean) => Promise<SaidOfTyped>;
  /** What is to be said of a text that is kept otherwise than it was typed. */
  readonly told: (text: string) => Promise<readonly Told[]>;
  /** When what was typed last has been read. */
  readonly settled: () => Promise<void>;
  /** What is read of what was typed takes a while. */
  readonly wait: (work: Promise<unknown>) => void;
  /** What a person has to see to before they go on, by the id of its element: what is asked of them, and what could not be read. */
  readonly pending: Map<string, unknown>;
  /** Agencies that the register does not have and that are asked for, by name; and the way to ask for one, or not to. */
  readonly asked: readonly string[];
  readonly ask: (name: string, isAsked: boolean) => void;
  /** All that can be named. */
  readonly agencies: readonly Choice[];
  /** Adds an item at the end of a list, and goes there. */
  readonly add: (pointer: Pointer, item: unknown) => void;
  /** The same without going there. */
  readonly append: (pointer: Pointer, item: unknown) => void;
  readonly remove: (pointer: Pointer, title: string) => void;
  /** What was taken away last, until something else is changed: from which list, what is said of it, and the way back. */
  readonly removed: { readonly list: string; readonly said: string; readonly undo: () => void } | undefined;
  /** Whether a folded part is open, by the id of its element. */
  readonly isOpen: (id: string) => boolean;
  readonly open: (id: string, open: boolean) => void;
  /** Puts the focus on an element, by its id, once what was changed with it is drawn. */
  readonly focus: (id: string) => void;
  readonly rename: (pointer: Pointer, key: string) => void;
  /** Whether a topic is on its own page, so that what may be left out is folded; false where all stands on one page. */
  readonly isStepped: boolean;
  /** Fields of the items of a list that are on another page. */
  readonly omit: readonly string[];
  /** Fields of a document that are on this page; undefined where all are. */
  readonly only: readonly string[] | undefined;
  /** What others say of a field, by the id of its element; undefined until somebody has said something. */
  readonly beside: ((id: string) => ComponentChildren) | undefined;
  /** What a field is called. */
  readonly titleOf: (pointer: Pointer) => string;
  /** Goes to a field, by the id of its element: to the page of its topic, and what is folded away is opened. */
  readonly goTo: (id: string) => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws outside of a form */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("no form");
  return form;
}

/** Id of the element of a value. */
export const fieldId = (pointer: Pointer): string => `f-${pointerKey(pointer)}`;

/** Id of the button that puts back what was taken from a list. */
export const undoId = (list: string): string => `${list}-undo`;

export const inLanguage = (words: Bilingual | undefined, { lang }: EditorConfig): string => words?.[lang] ?? "";

/**
 * Diagnostics that are shown beside a field: of what is missing, only where a person has been.
 * @param whole the text that it is the main language of: what is wrong with that as a whole has no other place
 */
export function shownDiagnostics({ diagnostics, isVisited }: Form, pointer: Pointer, whole?: Pointer): readonly Diagnostic[] {
  const at = (key: string) => diagnostics.get(key) ?? [];
  const ofWhole = whole ? at(pointerKey(whole)).filter(({ rule }) => levelOf(rule) === "error") : [];
  const keys = [pointer, ...(whole ? [whole] : [])].map(pointerKey);
  const all = [...at(pointerKey(pointer)), ...ofWhole];
  return keys.some(isVisited) ? all : all.filter((one) => !isMissing(one));
}

/** What a person does with a draft; a criteria set that is published is no longer made from the framework. */
export function taskName({ task, entry }: Pick<Draft, "task" | "entry">, { words }: EditorConfig): string {
  return {
    platform: words.taskPlatform,
    correct: words.taskCorrect,
    usage: words.taskUsage,
    plan: words.taskPlan,
    assessment: words.taskAssessment,
    ballot: words.taskBallot,
    criteria: entry === undefined ? words.taskCriteria : words.taskSet,
    comments: words.taskComments,
  }[task];
}

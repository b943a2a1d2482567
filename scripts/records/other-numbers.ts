/** Numbers of documents that have none of the shapes of the types here, or that the register does not have: what they may be. */
import { editDistance, fold } from "../text/text.ts";

/** Numbers of the Party, of joint documents, and other shapes that no type here has: figures, and the codes behind them. */
const OTHER = /^(?:\d{2,6}|…)(?:\/\d{4})?((?:[/-]\p{L}[\p{L}\d&.]*){2,})$/u;

/** The codes of a number that is none of the shapes of the types here, but has the makings of one: 123-CV/TU, 01/2026/TTLT-BTC-BNV. */
export const codesOfOther = (number: string): readonly string[] | undefined => OTHER.exec(number)?.[1]?.split(/[/-]/).slice(1);

/** A number that another one may be meant for: its serial with codes that are hardly another's, or of its day a serial that is. */
export function slipFor(number: string, others: readonly string[], isOfDay: boolean): string | undefined {
  const [serial, codes] = serialAndCodes(number);
  return others.find((other) => {
    const [itsSerial, itsCodes] = serialAndCodes(other);
    if (serial === itsSerial) return editDistance(codes, itsCodes) <= 2;
    return isOfDay && codes === itsCodes && (editDistance(serial, itsSerial) === 1 || sameFigures(serial, itsSerial));
  });
}

const serialAndCodes = (number: string): readonly [serial: string, codes: string] => {
  const [serial = ""] = /^\d+/.exec(number) ?? [];
  return [serial.replace(/^0+/, ""), fold(number.slice(serial.length).replace(/\s+/g, ""))];
};
const sameFigures = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

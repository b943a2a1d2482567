/** The sheets of one assessment, out of the files of its platform. */
import type { PlatformFiles } from "../../records/records.ts";
import type { Cast } from "./seats.ts";

/** @param date day of the assessment */
export const castOf = ({ ballots }: Pick<PlatformFiles, "ballots">, date: string): Cast[] =>
  ballots.filter((one) => one.date === date).map(({ key = "", data, sha256, bytesSha256 }) => ({ member: key, data, sha256, bytesSha256 }));

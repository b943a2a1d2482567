/** What one who judges is called where no person is named: by role and organisation, as the assessment has them. */
import { assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import type { EditorConfig, OpenForSheets } from "../../views/editor-config.ts";
import { valueName } from "./choice-lists.ts";
import { SHEET_PLACE } from "./topics.ts";

type Seat = Omit<OpenForSheets["members"][number], "member"> & { readonly member?: string | undefined };

/** Id of the field that says whose a sheet is: on the page of where it belongs. */
export const SHEET_MEMBER = `f-${SHEET_PLACE}`;

/** The one that a sheet is called by. */
export const seatIn = <S extends Seat>(seats: readonly S[] = [], member: string | undefined): S | undefined =>
  member === undefined ? undefined : seats.find((one) => one.member === member);

const ROLE = assessmentSchema.properties.assessors.items.properties.role;

/** "chủ tịch, Bộ Mây Trắng" */
export const seatName = (seat: Pick<Seat, "role" | "organisation"> | undefined, config: EditorConfig): string =>
  seat ? `${valueName(ROLE, seat.role, config)}, ${seat.organisation}` : "";

/** The same for a list, where two may be called alike: by their sheets then. */
export function seatNames(seats: OpenForSheets["members"], config: EditorConfig): ReadonlyMap<string, string> {
  const names = seats.map((seat) => seatName(seat, config));
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return new Map(seats.map(({ member }, at) => [member, isAlone(names[at] ?? "") ? (names[at] ?? "") : `${names[at]} (${member})`]));
}

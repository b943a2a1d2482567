/** Every comment on every draft as one table, a row each, and a row for each opinion without comments: the fields of the schema. */
import type { CommentsEntry, CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { type CriterionComment, commentsSchema } from "../../scripts/records/schema/comments.ts";
import { cellTable } from "./cell-table.ts";
import { type Column, columnsOf, flatten, STRING, TEXT } from "./columns.ts";
import { namesWithin, tableColumns } from "./field-columns.ts";

interface Row {
  readonly set: CriteriaEntry;
  readonly file: CommentsEntry;
  readonly comment: Partial<CriterionComment>;
}

const column = columnsOf<Row>();
const { comments, ...ofFile } = commentsSchema.properties;
const FILE = { ...commentsSchema, properties: ofFile };
const fileData = ({ file }: Row) => file.data;
const commentData = ({ comment }: Row) => comment;

/** Every table is of agencies in some way: this column says that it is a code. */
const asCode = (columns: readonly Column<Row>[]): Column<Row>[] =>
  columns.map((one) => ({ ...one, name: one.name.replace(/^agency/, "agencyCode") }));

const COLUMNS: readonly Column<Row>[] = [
  column("set", STRING, ({ set }) => set.id),
  column("setTitle", TEXT, ({ set }) => set.data.title),
  column("commentsFile", STRING, ({ file }) => file.key),
  ...asCode(tableColumns<Row>(FILE, fileData)),
  ...tableColumns<Row>(comments.items, commentData),
  ...asCode(namesWithin<Row>(FILE, fileData)),
  ...namesWithin<Row>(comments.items, commentData),
];

export const COMMENTS_TABLE = cellTable(flatten(COLUMNS), ({ criteria }) =>
  criteria.flatMap((set) => set.comments.flatMap((file) => (file.data.comments ?? [{}]).map((comment): Row => ({ set, file, comment })))),
);

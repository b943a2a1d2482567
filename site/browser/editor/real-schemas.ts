/** The schemas of what few write: the table of kinds has their places empty until they come (site/build/editor). */
import { RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { ballotSchema } from "../../../scripts/records/schema/ballot.ts";
import { commentsSchema } from "../../../scripts/records/schema/comments.ts";

Object.assign(RECORD_KINDS.ballot.schema, ballotSchema);
Object.assign(RECORD_KINDS.comments.schema, commentsSchema);

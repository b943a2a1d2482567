/** The annex that an agency sends, with its letter, as a document to edit and sign: made when somebody asks for it. */
import type { AnnexLetter } from "../views/papers/paper.ts";
import { offerLetter } from "./letter-button.ts";

offerLetter<AnnexLetter>("data-annex-letter", ({ letter }) => letter);

/** @jsxImportSource preact */
/** The ways to send a draft, and what is printed. */

import type { PageProps } from "./page-props.ts";
import { SendPanel } from "./send-panel.tsx";

export const SendPage = (props: PageProps) => <SendPanel {...props} isAlone />;

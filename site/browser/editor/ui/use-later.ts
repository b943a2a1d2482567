/** Parts of the page that are fetched when they are wanted. */
import { useEffect, useState } from "preact/hooks";

type Later = typeof import("../later.ts");

/** One of them, from when it is wanted and there; until then nothing. */
export function useLater<Name extends keyof Later>(name: Name, isWanted: boolean): Later[Name] | undefined {
  const [part, setPart] = useState<Later[Name]>();
  useEffect(() => {
    if (isWanted) void import("../later.ts").then((loaded) => setPart(() => loaded[name]));
  }, [isWanted]);
  return part;
}

/** Parts of the page that are fetched when they are wanted. */
import { useEffect, useState } from "preact/hooks";
import { sayFailed } from "../lazily.ts";

type Later = typeof import("../later.ts");

/** One of them, from when it is wanted and there; until then nothing. */
export function useLater<Name extends keyof Later>(name: Name, isWanted: boolean): Later[Name] | undefined {
  const [later, setLater] = useState<Later>();
  useEffect(() => {
    if (isWanted && !later) void import("../later.ts").then((loaded) => setLater(() => loaded), sayFailed);
  }, [isWanted]);
  return later?.[name];
}

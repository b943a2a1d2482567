/** Work by turns: one at a time for each name, with a pause after it, and only so many names at once. */

export type Turns = <T>(name: string, pauseMs: number, work: () => Promise<T>) => Promise<T>;

export function takingTurns(most: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = most;
  const begin = async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async (name, pauseMs, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const turn = before.then(async () => {
      await begin();
      return work().finally(end);
    });
    const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));
    last.set(name, turn.then(pause, pause));
    return turn;
  };
}

/** The browser's database, asked with promises. */

/** A database of one store. Where it is forbidden asking throws. */
export async function openBase(name: string, store: string): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(store);
  return answered(asked);
}

export const answered = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = reject;
  });

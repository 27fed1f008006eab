/**
 * What was committed quietly (`bureau.quiet`) is told afterwards, for many commits at once: a notification within a
 * transaction makes all commits of the database wait for each other. A process that dies in between tells nothing; whoever
 * listens looks by himself now and then.
 */
type Listener = (objectType: string, objectId: string) => void;
const listeners = new Set<Listener>();

/** @returns how to stop listening */
export function onQuietCommit(listener: Listener): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

export const quietlyCommitted: Listener = (objectType, objectId) => { for (const listener of listeners) listener(objectType, objectId); };

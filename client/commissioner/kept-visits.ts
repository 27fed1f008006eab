import { effect, signal } from '@preact/signals';
import { account } from '../account/session.ts';
import { SendVisitDocument, type LogVisitInput } from '../generated/graphql.ts';
import { newKey } from '../kit/key.ts';
import { Fault, request } from '../kit/request.ts';
import { toast } from '../kit/toast.tsx';
import { uploadFile } from '../kit/upload-file.ts';
import { text } from './words.ts';

/** A photo as it lies on this device; once it was handed over, the bureau's id of it. */
export interface KeptPhoto { /** Telephones call every photo the same. */ readonly key: string; readonly name: string; readonly file: Blob; readonly id?: string }

/**
 * A visit log as it was written, kept on this device until the bureau has it. `key` is made with the log and never changes:
 * however often it is sent, the bureau takes it once.
 */
export interface KeptVisit {
  readonly key: string;
  /** Who wrote it; another person who signs in here neither sees nor sends it. */
  readonly person: string;
  readonly input: Omit<LogVisitInput, 'photos' | 'idempotencyKey'>;
  readonly photos: readonly KeptPhoto[];
  /** For whom, in words. */
  readonly about: string;
  /** Why the bureau would not have it; it waits for its writer. */
  readonly refused?: string;
}

const store = 'visits';
let opened: Promise<IDBDatabase> | undefined;
const database = (): Promise<IDBDatabase> => {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('bureau', 1);
    asked.onupgradeneeded = () => { asked.result.createObjectStore(store, { keyPath: 'key' }); };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('indexedDB'));
  });
  opened.catch(() => { opened = undefined; });
  return opened;
};
const run = async <T>(mode: IDBTransactionMode, work: (visits: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const transaction = (await database()).transaction(store, mode);
  const asked = work(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    // What is written counts when the transaction is through, not when it was asked for.
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('indexedDB'));
  });
};

/** What waits on this device for whoever is signed in, the oldest first. */
export const kept = signal<readonly KeptVisit[]>([]);
/** The key of the log that is on its way. */
export const sending = signal<string | null>(null);
/** Counts the logs that the bureau has taken: pages that show logs read anew. */
export const taken = signal(0);

const own = (): string | undefined => account.peek()?.viewer.person?.id;
const refresh = async (): Promise<void> => {
  const person = own();
  const all = await run<KeptVisit[]>('readonly', (visits) => visits.getAll() as IDBRequest<KeptVisit[]>);
  kept.value = all.filter((each) => each.person === person).sort((a, b) => String(a.input.writtenAt).localeCompare(String(b.input.writtenAt)));
};
const keep = async (visit: KeptVisit): Promise<void> => { await run('readwrite', (visits) => visits.put(visit)); await refresh(); };

/** Keeps a log, then sends it if that is possible. Resolves when it is kept: from then on it is not lost. */
export const keepVisit = async (visit: Omit<KeptVisit, 'key' | 'person'>, key = newKey()): Promise<string> => {
  await keep({ ...visit, key, person: own()! });
  return key;
};
export const dropVisit = async (key: string): Promise<void> => { await run('readwrite', (visits) => visits.delete(key)); await refresh(); };
export const keptVisit = (key: string): Promise<KeptVisit | undefined> => run<KeptVisit | undefined>('readonly', (visits) => visits.get(key) as IDBRequest<KeptVisit | undefined>);

/** One log: its photos, then itself. What was handed over is noted at once, so that a repeat sends the very same. */
async function send(key: string): Promise<'sent' | 'refused' | 'later'> {
  let visit = await keptVisit(key);
  if (!visit || visit.person !== own()) return 'later';
  try {
    for (const [at, photo] of visit.photos.entries()) {
      if (photo.id) continue;
      const { id } = await uploadFile(new File([photo.file], photo.name, { type: photo.file.type }), () => undefined);
      const photos: readonly KeptPhoto[] = visit.photos.map((each, place) => (place === at ? { ...each, id } : each));
      visit = { ...visit, photos };
      await keep(visit);
    }
    const { logVisit: { errors } } = await request(SendVisitDocument, { input: { ...visit.input, photos: visit.photos.map(({ id }) => id!), idempotencyKey: key } });
    if (errors.length === 0) { await dropVisit(key); return 'sent'; }
    // Files that nobody took in time are gone: they are handed over anew.
    const isGone = errors.some(({ code }) => code === 'ATTACHMENT_NOT_FOUND') && visit.photos.some(({ id }) => id);
    await keep({ ...visit, ...(isGone && { photos: visit.photos.map(({ id: _, ...photo }) => photo) }), refused: errors.map(({ message }) => message).join(' ') });
    return 'refused';
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error.kind === 'invalid' || error.kind === 'forbidden') { await keep({ ...visit, refused: error.message }); return 'refused'; }
    return 'later';
  }
}

/** One tab sends at a time; without locks (a county's inner network may have no HTTPS) the key alone makes it once. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work();
  await navigator.locks.request('bureau.visits', { ifAvailable: true }, async (lock) => { if (lock) await work(); });
};

let isBusy = false;
let isAskedAgain = false;
/** Sends what waits, one after the other, until there is no signal. What was refused waits for its writer. */
export const sendKept = async (): Promise<void> => {
  if (own() === undefined) return;
  if (isBusy) { isAskedAgain = true; return; }
  isBusy = true;
  try {
    await refresh();
    await alone(async () => {
      for (const { key, refused } of kept.peek()) {
        if (refused !== undefined) continue;
        sending.value = key;
        const outcome = await send(key);
        if (outcome === 'sent') { taken.value += 1; toast(text.sent); }
        if (outcome === 'refused') toast(text.keptRefused, 'bad');
        if (outcome === 'later') break;
      }
    });
  } finally {
    sending.value = null;
    isBusy = false;
  }
  // A log that was written meanwhile does not wait for the clock.
  if (isAskedAgain) { isAskedAgain = false; await sendKept(); }
};
export const sendAgain = async (key: string): Promise<void> => {
  const visit = await keptVisit(key);
  if (!visit) return;
  const { refused: _, ...fresh } = visit;
  await keep(fresh);
  await sendKept();
};

const every = 30_000;
let isStarted = false;
/** Sends at once, whenever the signal comes back, and now and then, since a browser's word about signal is a guess. */
export const startSending = (): void => {
  if (isStarted) return;
  isStarted = true;
  const tryIt = (): void => { void sendKept().catch(() => undefined); };
  addEventListener('online', tryIt);
  setInterval(() => { if (kept.peek().length > 0) tryIt(); }, every);
  effect(() => { if (account.value) tryIt(); else kept.value = []; });
};

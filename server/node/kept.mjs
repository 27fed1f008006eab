// What is found out once and read again by the next process. Plain JavaScript that Node 20 understands.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What was kept there; undefined where nothing was. */
export const keptAt = (place) => { try { return readFileSync(place, 'utf8'); } catch { return undefined; } };

/** Whole or not at all: other processes read it. Where nothing may be written, it is found out again the next time. */
export const keepAt = (place, text) => { try { writeFileSync(`${place}.${process.pid}`, text); renameSync(`${place}.${process.pid}`, place); } catch { /* kept nowhere */ } };

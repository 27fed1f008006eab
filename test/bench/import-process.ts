import 'reflect-metadata';
import { importNow } from '../../schema/core/exchange/exchange.ts';
import '../../schema/index.ts'; // the sheets
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { testVault } from '../support/vault.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ImportAsked, type ImportTold, watchMemory } from './import-told.ts';

// A process that imports files once and tells how long it took and how much memory it had at most.
const { url, role, files, year, regionCode } = JSON.parse(process.argv[2]!) as ImportAsked;
const orm = createOrm({ url, role, entities, pool: { max: 4 } });
await orm.em.fork().execute('select 1');
const memory = watchMemory();
const before = memory.now();
const stages: [number, string][] = [];
const began = performance.now();
const batch = await importNow(
  { em: () => orm.em.fork(), requestId: null, vault: testVault }, { year, regionCode, files: files.map((path) => ({ name: basename(path), content: readFileSync(path) })) },
  (percent, title) => { stages.push([performance.now() - began, `${percent} % ${title}`]); },
);
const milliseconds = performance.now() - began;
await orm.close(true);
process.send!({ batch, milliseconds, before, peak: memory.peak(), stages } satisfies ImportTold);

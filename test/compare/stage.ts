import 'reflect-metadata';
import { createLog, type Log } from '../../server/log.ts';
import { startApi } from '../support/api.ts';
import type { TestDatabase } from '../support/database.ts';
import type { OwnPlace } from '../support/every-actor.ts';
import { sampleRows } from '../matrix/sample-rows.ts';
import { Documents } from './generate.ts';
import type { Row, Rows } from './inputs.ts';
import type { Random } from './random.ts';
import type { Sides } from './sides.ts';

/** Fields whose value is another each time, and those whose code needs more of a row than a sample has. */
const unlike: ReadonlySet<string> = new Set(['AuctionLot.serverTime', 'ReviewAssignment.availableActions', 'ChallengeListing.availableActions']);

/** What a bug's number stands for, told where a difference is: the log itself stays silent. */
const incidents = new Map<string, string>();
export const quietLog = (): Log => Object.assign(createLog({ logLevel: 'silent' as never }), {
  error: ({ incident, error }: { incident?: string; error?: string }) => { if (incident) incidents.set(incident, (error ?? '').split('\n').slice(0, 4).join('\n      ')); },
}) as Log;
export const explained = (text: string): string => text.replace(/编号 ([0-9a-f]{8})/g, (whole, incident: string) => incidents.get(incident) ?? whole);

export interface Stage extends Sides {
  readonly rows: Rows;
  readonly own: OwnPlace;
  documents(random: Random): Documents;
  close(): Promise<void>;
}

/** Both ways over one database, in which every type has rows: such as every rule tells apart. */
export async function openStage(database: TestDatabase): Promise<Stage> {
  const compiled = await startApi({ database, log: quietLog() });
  const plain = await startApi({ database, plain: true, log: quietLog() });
  const { model, schema } = compiled.app;
  await sampleRows(database.orm.em.fork(), model);
  const em = database.orm.em.fork();
  const rows = new Map<string, readonly Row[]>();
  for (const type of model.types.values()) rows.set(type.name, (await em.find(type.entity.class as never, {}, { orderBy: { id: 'asc' } as never })) as Row[]);
  const first = rows.get('Organization')!.find((row) => row['town'] && row['status'] === 'ACTIVE')!;
  return {
    compiled, plain, rows,
    own: { organization: first['id'] as string, town: first['town'].id as string, person: rows.get('Person')![0]!['id'] as string },
    documents: (random) => new Documents(schema, model, rows, random, unlike),
    async close() { await compiled.close(); await plain.close(); },
  };
}

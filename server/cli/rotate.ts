import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../../schema/core/access/actor.ts';
import { record } from '../../schema/core/journal/journal.ts';
import { resealStep } from '../../schema/core/personal/reseal.ts';
import { sealedColumns } from '../../schema/core/personal/resolve.ts';
import { openVault } from '../vault.ts';
import type { CommandContext, Options } from './context.ts';

/** `rotate`: everything that is sealed or hashed goes under today's secret and suite. It may be stopped and run again. */
export const rotate = async ({ orm, em, config, answer, fail }: CommandContext, _: Options): Promise<void> => {
  const vault = openVault(config);
  const columns: { column: string; changed: number; lost: number }[] = [];
  for (const each of sealedColumns(orm.getMetadata()).filter(({ isFixed }) => !isFixed)) {
    const sum = { column: `${each.meta.tableName}.${each.meta.properties[each.cipher ?? each.hash!]!.fieldNames[0]!}`, changed: 0, lost: 0 };
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const done = await em.transactional((own) => resealStep(own as EntityManager, vault, each, after));
      after = done.after;
      sum.changed += done.changed;
      sum.lost += done.lost;
    }
    columns.push(sum);
  }
  const [changed, lost] = [columns.reduce((all, each) => all + each.changed, 0), columns.reduce((all, each) => all + each.lost, 0)];
  await em.transactional((own) => record(own as EntityManager, systemActor('setup'), { objectType: 'Vault', objectId: null, action: 'rotate', after: { suite: config.cipherSuite, changed, lost } }));
  if (lost > 0) fail();
  answer({ suite: config.cipherSuite, changed, lost, columns }, () => [
    ...columns.filter((each) => each.changed + each.lost > 0).map((each) => `${each.column.padEnd(40)} ${each.changed}${each.lost > 0 ? `（${each.lost} 项无法打开 | cannot be opened）` : ''}`), `已换封 ${changed} 项 | sealed anew`,
  ]);
};

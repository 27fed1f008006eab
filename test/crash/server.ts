// Stands for the server: changes records and journals it, each in one transaction, until every record has had its share.
import { publicActor, type Actor } from '../../schema/core/access/actor.ts';
import { record } from '../../schema/core/journal/journal.ts';
import { declareReactions } from '../../schema/core/journal/reaction.ts';
import '../../schema/index.ts';
import { isTold } from '../../schema/core/notice/plan.ts';
import { tell } from '../../schema/notice/notice.tasks.ts';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { given, leave } from './shared.ts';

const { url, role, perObject, firm, enterprise, township, office } = given();
declareReactions([{ objectType: () => true, action: isTold, task: tell }, { objectType: 'QualificationApplication', action: '*', task: leave }]);
const orm = createOrm({ url, role, entities, pool: { max: 6 } });
const person = (personId: string, organizationId: string): Actor => ({ ...publicActor, kind: 'person', name: 'crash', personId, organizationId });
const [asFirm, asTown] = [person(enterprise, firm), person(township, office)];

async function step(): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    const [row] = await em.execute<{ id: string; state: string }[]>(
      `select t.id, t.state from qualification_application t where (select coalesce(max(sequence), 0) from journal_entry j where j.object_type = 'QualificationApplication' and j.object_id = t.id) < ?
        order by random() limit 1 for update of t skip locked`, [perObject]);
    if (!row) return false;
    // Somebody else may have had it between looking and locking.
    const [told] = await em.execute<{ n: number }[]>(`select coalesce(max(sequence), 0)::int as n from journal_entry where object_type = 'QualificationApplication' and object_id = ?`, [row.id]);
    if (told!.n >= perObject) return true;
    const [from, to, action, actor] = row.state === 'DRAFT' ? ['DRAFT', 'SUBMITTED', 'submit', asFirm] as const : ['SUBMITTED', 'DRAFT', 'return', asTown] as const;
    await em.execute('update qualification_application set state = ? where id = ?', [to, row.id]);
    await record(em as never, actor, { objectType: 'QualificationApplication', objectId: row.id, action, fromState: from, toState: to, concerns: firm });
    return true;
  });
}

/** No more lies in the queue than its workers get through in a few seconds, so that what lies there longer lies there for a reason. */
const most = 300;
const hasRoom = async (): Promise<boolean> =>
  (await orm.em.fork().execute<[{ n: number }]>(`select count(*)::int as n from job_run where outcome in ('QUEUED', 'RUNNING', 'WAITING')`))[0].n < most;

/** A database that is not there is waited for. */
async function work(): Promise<void> {
  for (let idle = 0, done = 0; idle < 20; done += 1) {
    try {
      if (done % 10 === 0 && !(await hasRoom())) { await new Promise((resolve) => { setTimeout(resolve, 100); }); done -= 1; continue; }
      idle = await step() ? 0 : idle + 1;
      if (idle > 0) await new Promise((resolve) => { setTimeout(resolve, 100); });
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, 200); });
    }
  }
}
await Promise.all([work(), work(), work()]);
await orm.close(true);
process.exit(0);

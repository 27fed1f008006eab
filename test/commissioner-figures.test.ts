import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actor, publicActor, type Role } from '../schema/core/access/actor.ts';
import { Attachment } from '../schema/core/attachment/attachment.entity.ts';
import type { AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { addDays } from '../schema/core/scalar/local-date.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Assignment, Person } from '../schema/account/account.entity.ts';
import { commissionerRules } from '../schema/commissioner/commissioner.rules.ts';
import { commissionerLifecycle } from '../schema/commissioner/lifecycle/commissioner.ts';
import { teamLifecycle } from '../schema/commissioner/lifecycle/team.ts';
import { termLifecycle } from '../schema/commissioner/lifecycle/term.ts';
import { visitLifecycle } from '../schema/commissioner/lifecycle/visit.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase, testVault } from './support/county.ts';

/**
 * Must show 6: workbook 10 says who was on the roster and what was served. The same facts are told a second time, from an
 * empty roster, as people tell them to the bureau: registered, termed, logged, confirmed or written up by the clerk. The
 * figures and the coverage of townships come out the same, and so does each one's count of records.
 */
interface Entry { commissioner: string; name: string; specialty: string | null; senderName: string | null; kind: 'INDIVIDUAL' | 'TEAM' | 'LEGAL_PERSON'; level: string; team: string | null; town: string | null; organization: string | null; left: string | null }
interface Visit { commissioner: string; servedOn: string; hours: string; town: string; organization: string | null; problem: string | null; result: string | null; transport: string | null; lodging: string | null }

let api: Api;
let now = new Date('2024-01-10T02:00:00Z');
const em = () => api.database.orm.em.fork();
const person = (role: Role, where: Partial<Actor> = {}): Actor => ({ ...publicActor, kind: 'person', name: role, personId: uuidv7(), roles: new Set([role]), ...where });
const clerk = person('CLERK');
const act = (lifecycle: AnyLifecycle) => (actor: Actor, action: string, id: string | undefined, input: unknown = {}) => perform({ actor, em, requestId: null, vault: testVault, clock: () => now }, lifecycle, action, { id, input });
const upload = async (actor: Actor): Promise<string> => {
  const id = uuidv7();
  await em().insert(Attachment, { id, name: '协议.pdf', mediaType: 'application/pdf', size: 10, sha256: 'a'.repeat(64), file: randomUUID(), uploadedBy: actor.personId, uploadedAt: new Date() } as never);
  return id;
};

const names = ['support.commissioner_city', 'support.commissioner_city_team', 'support.commissioner_prov', 'support.commissioner_prov_team', 'support.service_hours', 'support.service_cost'];
interface Told { readonly figures: Readonly<Record<string, unknown>>; readonly coverage: unknown }
async function told(): Promise<Told> {
  const { data, errors } = await api.ask(`{ figures(year: 2023) { indicator value recordCount }
    commissionerCoverage(year: 2023) { covered total rate served servedRate towns { isCovered visits hours lastVisitOn town { name } entries { commissioner { name } } } } }`, {}, clerk);
  expect(errors).toBeUndefined();
  const own = (data.figures as { indicator: string; value: string; recordCount: number }[]).filter(({ indicator }) => names.includes(indicator));
  return { figures: Object.fromEntries(own.map(({ indicator, value, recordCount }) => [indicator, { value, recordCount }])), coverage: data.commissionerCoverage };
}

beforeAll(async () => {
  api = await startApi({ database: await countyDatabase() });
  await loadRules(em(), commissionerRules);
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});

test('figures and coverage are the same, whether the workbook told it or people did', async () => {
  const imported = await told();
  expect(Object.keys(imported.figures).sort()).toEqual([...names].sort());
  expect(imported.figures['support.commissioner_city']).toEqual({ value: '11', recordCount: 11 });

  const roster = await em().execute<Entry[]>(
    `select c.name as commissioner, c.name, c.specialty, c.sender_name as "senderName", e.kind, e.level, t.name as team, e.town_id as town, e.organization_id as organization, e.left_on as left
       from commissioner_roster_entry e join commissioner c on c.id = e.commissioner_id left join commissioner_team t on t.id = e.team_id where e.year = 2023 order by c.name`);
  const visits = await em().execute<Visit[]>(
    `select c.name as commissioner, to_char(v.served_on, 'YYYY-MM-DD') as "servedOn", v.hours::text as hours, v.town_id as town, v.organization_id as organization, v.problem, v.result, v.transport_cost::text as transport, v.lodging_cost::text as lodging
       from visit_log v join commissioner c on c.id = v.commissioner_id order by v.served_on, c.name`);
  expect([roster.length > 20, visits.length > 100]).toEqual([true, true]);
  for (const table of ['visit_log', 'commissioner_roster_entry', 'commissioner_team', 'commissioner']) await em().execute(`delete from ${table}`);
  const emptied = await told();
  expect(emptied).not.toEqual(imported);

  const [{ id: region }] = await em().execute<{ id: string }[]>(`select id from region where level = 'COUNTY' and code = '339901'`) as [{ id: string }];
  const [commissioners, teams, terms, logs] = [act(commissionerLifecycle), act(teamLifecycle), act(termLifecycle), act(visitLifecycle)];
  const known = new Map<string, string>();
  for (const { name, specialty, senderName, kind, level, team, town, organization } of roster) {
    const id = await commissioners(clerk, 'register', undefined, { name, region, senderName: senderName ?? '（未填）', ...(specialty && { specialty }) });
    known.set(name, id);
    const led = kind === 'TEAM' ? await teams(clerk, 'form', undefined, { name: team!, industry: specialty ?? '（未填）', leader: id }) : undefined;
    await terms(clerk, 'record', undefined, {
      commissioner: id, kind, level, ...(led && { team: led }), ...(town && { town }), ...(organization && { organization }), startsOn: '2023-01-01', endsOn: '2023-12-31', document: '示科〔2023〕1号', agreement: [await upload(clerk)],
    });
  }

  // The one who served most has an account: his visits he logs himself, and whoever received them confirms; the rest the clerk writes up.
  const most = [...Map.groupBy(visits, ({ commissioner }) => commissioner)].sort((a, b) => b[1].length - a[1].length)[0]![0];
  const [{ id: unit }] = await em().execute<{ id: string }[]>(`select id from organization where kind <> 'ENTERPRISE' limit 1`) as [{ id: string }];
  const himself = person('COMMISSIONER', { organizationId: unit });
  await em().insert(Person, { id: himself.personId!, name: most, state: 'ACTIVE' } as never);
  await em().insert(Assignment, { id: uuidv7(), person: himself.personId!, organization: unit, role: 'COMMISSIONER', state: 'IN_FORCE', validFrom: '2023-01-01', requestedAt: new Date() } as never);
  await commissioners(clerk, 'bindAccount', known.get(most)!, { person: himself.personId! });
  let logged = 0;
  for (const { commissioner, servedOn, hours, town, organization, problem, result, transport, lodging } of visits) {
    const input = {
      ...(organization && { organization }), town, servedOn, hours, problem: problem ?? '（未填）', action: '现场指导', ...(result && { result }), ...(transport && { transportCost: transport }), ...(lodging && { lodgingCost: lodging }),
    };
    if (commissioner !== most) { await logs(clerk, 'record', undefined, { commissioner: known.get(commissioner)!, ...input }); continue; }
    now = new Date(`${addDays(servedOn, 2)}T02:00:00Z`);
    const id = await logs(himself, 'log', undefined, { ...input, photos: [await upload(himself)] });
    await logs(organization ? person('ENTERPRISE', { organizationId: organization }) : person('TOWNSHIP', { regionId: town }), 'confirm', id);
    now = new Date('2024-01-10T02:00:00Z');
    logged += 1;
  }
  expect(logged).toBeGreaterThan(3);
  const states = await em().execute<{ state: string; count: number }[]>('select state, count(*)::int as count from visit_log group by 1 order by 1');
  expect(states).toEqual([{ state: 'CONFIRMED', count: logged }, { state: 'RECORDED', count: visits.length - logged }]);

  expect(await told()).toEqual(imported);
});

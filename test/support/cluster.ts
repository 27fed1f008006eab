import 'reflect-metadata';
import { publicActor, systemActor, type Actor, type Role } from '../../schema/core/access/actor.ts';
import type { Lifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import type { TaskContext } from '../../schema/core/outbox/task.ts';
import type { Performer } from '../../schema/core/performer.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { CarrierRecognition, Incubator } from '../../schema/incubator/entity/carrier.ts';
import { Incubation } from '../../schema/incubator/entity/incubation.ts';
import { CarrierMonth, IncubationSpace } from '../../schema/incubator/entity/space.ts';
import { incubatorRules } from '../../schema/incubator/incubator.rules.ts';
import { QualificationGrant } from '../../schema/ladder/ladder.entity.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { startApi, testSecret, type Api } from './api.ts';
import { freshDatabase } from './database.ts';

export const actorNames = [
  'operator', 'otherOperator', 'tenant', 'otherTenant', 'township', 'otherTownship', 'clerk', 'director', 'higher', 'auditor', 'finance', 'expert', 'partner', 'public', 'clock', 'keeper',
] as const;
export type ActorName = (typeof actorNames)[number];

/** A county with a carrier, its operator, two enterprises and everybody who deals with them. */
export interface Cluster {
  readonly api: Api;
  readonly actors: Readonly<Record<ActorName, Actor>>;
  readonly region: { readonly county: string; readonly town: string; readonly otherTown: string };
  readonly organization: { readonly operator: string; readonly otherOperator: string; readonly valves: string; readonly pumps: string; readonly old: string };
  /** The time as everyone sees it; null for the database's. */
  now: Date | null;
  readonly task: TaskContext;
  em(): ReturnType<Api['database']['orm']['em']['fork']>;
  performer(actor: Actor): Performer;
  as<S extends string, R extends object>(lifecycle: Lifecycle<S, R>, actor: Actor, action: string, id: string | undefined, input?: unknown): Promise<string>;
  /** An uploaded file in the actor's hands. */
  upload(actor: Actor): Promise<string>;
  /** Files of these kinds on a record. */
  attach(objectType: string, objectId: string, ...kinds: string[]): Promise<void>;
  carrier(over?: object): Promise<string>;
  month(carrier: string, month: string, over?: object): Promise<string>;
  incubation(carrier: string, over?: object): Promise<string>;
  space(carrier: string, over?: object): Promise<string>;
  certificate(organization: string, over?: object): Promise<string>;
  outbox(name: string): Promise<Record<string, unknown>[]>;
  rows<T extends object = Record<string, any>>(sql: string, values?: unknown[]): Promise<T[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** `done`, or the codes of the refusal. */
export const codes = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });
export const messages = async (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'done', (error: { reasons?: { message: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ message }) => message).join('\n'); });

const tables = [
  'graduation', 'mentor_session', 'incubation_report', 'incubation_term', 'incubation', 'incubation_space', 'carrier_month', 'carrier_check', 'carrier_recognition', 'operator_engagement', 'carrier_plan', 'incubator',
  'qualification_grant', 'attachment', 'outbox_message', 'idempotency_key',
];

export async function startCluster(): Promise<Cluster> {
  const api = await startApi({ database: await freshDatabase() });
  const em = () => api.database.orm.em.fork();
  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const [town, otherTown] = [['330324001', '瓯北街道'], ['330324002', '桥头镇']].map(([code, name]) => own.create(Region, { code: code!, name: name!, shortName: name!.slice(0, 2), level: 'TOWNSHIP', parent: county })) as [Region, Region];
  const organization = (kind: Organization['kind'], name: string, creditCode: string | null, over: object = {}) =>
    own.create(Organization, { kind, name, creditCode, region: county, town, foundedOn: '2025-12-01', status: 'ACTIVE', searchText: name, createdAt: new Date(), ...over } as never) as Organization;
  const made = {
    operator: organization('OPERATOR', '瓯江孵化器运营有限公司', '91330324MA2YJ0048H'), otherOperator: organization('OPERATOR', '别处运营有限公司', null),
    valves: organization('ENTERPRISE', '瓯北阀门有限公司', '91330324MA2YJ0013Y'), pumps: organization('ENTERPRISE', '桥头泵业有限公司', '91330324MA2YJ0021R'), old: organization('ENTERPRISE', '老字号机械有限公司', '91330324MA2YJ0030P', { foundedOn: '2010-01-01' }),
  };
  await own.flush();
  await loadRules(em(), incubatorRules);

  const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });
  const actors: Record<ActorName, Actor> = {
    operator: person(['INCUBATOR'], { organizationId: made.operator.id }), otherOperator: person(['INCUBATOR'], { organizationId: made.otherOperator.id }),
    tenant: person(['ENTERPRISE'], { organizationId: made.valves.id }), otherTenant: person(['ENTERPRISE'], { organizationId: made.pumps.id }),
    township: person(['TOWNSHIP'], { regionId: town.id }), otherTownship: person(['TOWNSHIP'], { regionId: otherTown.id }), clerk: person(['CLERK'], { regionId: county.id }), director: person(['DIRECTOR'], { regionId: county.id }),
    higher: person(['HIGHER_AUTHORITY']), auditor: person(['AUDITOR']), finance: person(['FINANCE']), expert: person(['EXPERT']),
    partner: { ...publicActor, kind: 'key', name: '合作高校', scopes: new Set(['incubator:read']) }, public: publicActor, clock: systemActor('clock'), keeper: systemActor('incubator'),
  };
  const vault = createVault(testSecret);
  const upload = async (actor: Actor, over: object = {}): Promise<string> => {
    const id = uuidv7();
    await em().execute(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by, object_type, object_id, kind) select r.* from jsonb_to_record(?::jsonb) as r(id uuid, name text, media_type text, size int, sha256 text, file text, uploaded_by uuid, object_type text, object_id uuid, kind text)`,
      [JSON.stringify({ id, name: '佐证.pdf', media_type: 'application/pdf', size: 9, sha256: '0'.repeat(64), file: id, uploaded_by: actor.personId, ...over })]);
    return id;
  };
  const insert = async (entity: new () => object, values: object): Promise<string> => {
    const id = uuidv7();
    await em().insert(entity as never, { id, createdAt: new Date(), ...values } as never);
    return id;
  };
  const cluster: Cluster = {
    api, actors, em, now: null, upload,
    region: { county: county.id, town: town.id, otherTown: otherTown.id }, organization: Object.fromEntries(Object.entries(made).map(([name, { id }]) => [name, id])) as never,
    task: { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault, id: uuidv7(), attempt: 1, progress: async () => undefined } as unknown as TaskContext,
    performer: (actor) => ({ actor, em, requestId: null, vault, ...(cluster.now && { clock: () => cluster.now! }) }),
    as: (lifecycle, actor, action, id, input = {}) => perform(cluster.performer(actor), lifecycle, action, { ...(id !== undefined && { id }), input }),
    attach: async (objectType, objectId, ...kinds) => { for (const kind of kinds) await upload(actors.clerk, { object_type: objectType, object_id: objectId, kind }); },
    carrier: async ({ recognised = true, ...over }: { recognised?: boolean } = {}) => {
      const id = await insert(Incubator, {
        region: county.id, town: town.id, name: `瓯江孵化器${uuidv7().slice(-6)}`, kind: 'INCUBATOR', isProfessional: false, operator: made.operator.id, state: recognised ? 'RECOGNISED' : 'OPERATING', level: recognised ? 'CITY' : null,
        openedOn: '2020-01-01', searchText: '', ...over,
      });
      if (recognised) await insert(CarrierRecognition, { carrier: id, level: 'CITY', recognisedOn: '2021-05-12' });
      return id;
    },
    month: (carrier, month, over = {}) => insert(CarrierMonth, { carrier, month, grossArea: '20000', lettableArea: '18000', usedArea: '15000', state: 'ACCEPTED', ...over }),
    incubation: (carrier, over = {}) => insert(Incubation, { carrier, organization: made.valves.id, tenantName: '瓯北阀门有限公司', field: '智能装备', isConnectedVehicle: false, state: 'INCUBATING', enteredOn: '2026-01-15', ...over }),
    space: (carrier, over = {}) => insert(IncubationSpace, {
      carrier, name: '一期', place: '3 号楼 1–5 层', propertyNumber: '浙（2024）永嘉县不动产权第1号', tenure: 'OWNED', origin: 'REUSED', grossArea: '5000.5', lettableArea: '4200', state: 'DECLARED', declaredOn: '2026-11-01', ...over,
    }),
    certificate: (organization_, over = {}) => insert(QualificationGrant, { organization: organization_, kind: 'HNTE', grantedOn: '2025-12-08', validTo: '2028-12-07', isRenewal: false, status: 'VALID', ...over }),
    outbox: async (name) => (await em().execute<{ payload: Record<string, unknown> }[]>('select payload from outbox_message where task = ? order by id', [name])).map(({ payload }) => payload),
    rows: (sql, values = []) => em().execute(sql, values as never) as never,
    async clear() {
      const cleaning = em();
      for (const table of tables) await cleaning.execute(`delete from ${table}`);
      await cleaning.nativeUpdate(Organization, {}, { status: 'ACTIVE' });
    },
    async close() {
      await api.close();
      await api.database.drop();
    },
  };
  return cluster;
}

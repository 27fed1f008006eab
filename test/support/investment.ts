import type { Performer } from '../../schema/core/performer.ts';
import { publicActor, systemActor, type Actor, type Role } from '../../schema/core/access/actor.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Person } from '../../schema/account/account.entity.ts';
import { investmentRules } from '../../schema/investment/investment.rules.ts';
import { catalogueLifecycle } from '../../schema/investment/lifecycle/catalogue.ts';
import { issueLifecycle } from '../../schema/investment/lifecycle/issue.ts';
import { projectLifecycle } from '../../schema/investment/lifecycle/project.ts';
import { visitLifecycle } from '../../schema/investment/lifecycle/visit.ts';
import { loadIndustryClasses } from '../../schema/organization/industry.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { testVault } from './county.ts';
import type { TestDatabase } from './database.ts';

type Names = 'owner' | 'otherOwner' | 'township' | 'otherTownship' | 'clerk' | 'director' | 'statistics' | 'industry' | 'finance' | 'agriculture' | 'tax' | 'higher' | 'auditor' | 'partner' | 'public' | 'keeper' | 'clock';

/** A county with two owners in two townships, one of each kind of person, and the ways to act: everything goes through the lifecycles. */
export interface InvestmentCounty {
  readonly county: Region; readonly town: Region; readonly otherTown: Region;
  readonly valves: Organization; readonly pumps: Organization; readonly farmOffice: Organization;
  readonly actors: Readonly<Record<Names, Actor>>;
  /** The time as everyone sees it. */
  at(day: string): void;
  performer(actor: Actor): Performer;
  readonly project: Act; readonly issue: Act; readonly visit: Act; readonly catalogue: Act;
  /** A file that this person has uploaded and nobody has taken yet. */
  file(actor: Actor): Promise<string>;
  /** A catalogue in force from a day on. */
  inForce(validFrom: string, codes: readonly string[], title?: string): Promise<string>;
  /** A valve project that stands in the library since a month, through all the steps of entry; `over` changes what is registered. */
  inLibrary(month: string, over?: object): Promise<string>;
  /** Everything gone, but what is kept. */
  clear(keep?: readonly string[]): Promise<void>;
}
type Act = (actor: Actor, action: string, id?: string, input?: unknown, idempotencyKey?: string) => Promise<string>;

const tables = ['visit_task', 'project_issue', 'project_warning', 'site_record', 'planned_total_change', 'investment_progress', 'investment_plan', 'investment_project', 'high_tech_catalogue_class', 'high_tech_catalogue_version', 'released_value', 'release', 'attachment', 'outbox_message', 'idempotency_key'];

export async function investmentCounty({ orm }: TestDatabase): Promise<InvestmentCounty> {
  const em = () => orm.em.fork();
  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const [town, otherTown] = [['330324001', '瓯北街道'], ['330324002', '桥头镇']].map(([code, name]) => own.create(Region, { code: code!, name: name!, shortName: name!.slice(0, 2), level: 'TOWNSHIP', parent: county })) as [Region, Region];
  const made = (kind: Organization['kind'], name: string, creditCode: string | null, where: Region | null) => own.create(Organization, { kind, name, creditCode, region: county, town: where, foundedOn: '2015-03-01', status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  const valves = made('ENTERPRISE', '瓯北阀门有限公司', '91330324MA2YJ0013Y', town);
  const pumps = made('ENTERPRISE', '桥头泵业有限公司', '91330324MA2YJ0021R', otherTown);
  const farmOffice = made('DEPARTMENT', '永嘉县农业农村局', null, null);
  await own.flush();
  await loadRules(em(), investmentRules);
  await loadIndustryClasses(em());
  const person = async (name: string, roles: Role[], where: Partial<Actor> = {}): Promise<Actor> => {
    const making = em();
    const row = making.create(Person, { name, state: 'ACTIVE' } as never) as Person;
    await making.persist(row).flush();
    return { kind: 'person', name, personId: row.id, organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where };
  };
  const actors: Record<Names, Actor> = {
    owner: await person('阀门业主', ['ENTERPRISE'], { organizationId: valves.id }), otherOwner: await person('泵业业主', ['ENTERPRISE'], { organizationId: pumps.id }),
    township: await person('瓯北镇街', ['TOWNSHIP'], { regionId: town.id }), otherTownship: await person('桥头镇街', ['TOWNSHIP'], { regionId: otherTown.id }),
    clerk: await person('陈经办', ['CLERK']), director: await person('林局长', ['DIRECTOR']), statistics: await person('郑统计', ['STATISTICS']), industry: await person('王经信', ['INDUSTRY']),
    finance: await person('周财政', ['FINANCE']), agriculture: await person('卫农业', ['AGRICULTURE'], { organizationId: farmOffice.id }), tax: await person('吴税务', ['TAX']), higher: await person('沈市局', ['HIGHER_AUTHORITY']), auditor: await person('蒋纪检', ['AUDITOR']),
    partner: { ...publicActor, kind: 'key', name: '合作高校', scopes: new Set(['investment:read']) }, public: publicActor, keeper: systemActor('investment'), clock: systemActor('clock'),
  };
  let now = new Date('2026-11-20T02:00:00Z');
  const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault: testVault, clock: () => now });
  const acts = (lifecycle: AnyLifecycle): Act => (actor, action, id, input = {}, idempotencyKey = undefined) => perform(performer(actor), lifecycle, action, { ...(id !== undefined && { id }), input, idempotencyKey: idempotencyKey ?? null });
  const [project, issue, visit, catalogue] = [acts(projectLifecycle), acts(issueLifecycle), acts(visitLifecycle), acts(catalogueLifecycle)];
  const file = async (actor: Actor): Promise<string> => {
    const id = uuidv7();
    await em().execute(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by) values (?, '照片.png', 'image/png', 48, repeat('0', 64), ?, ?)`, [id, id.replaceAll('-', ''), actor.personId]);
    return id;
  };
  const at = (day: string): void => { now = new Date(`${day}T02:00:00Z`); };
  let serial = 0;
  const inForce = async (validFrom: string, codes: readonly string[], title = `${validFrom.slice(0, 4)} 年目录`): Promise<string> => {
    const id = await catalogue(actors.clerk, 'load', undefined, { jurisdiction: '330000', title, issuer: '省统计局', documentNumber: '浙统〔2023〕1号', edition: 'GB/T 4754-2017', validFrom, classes: codes.map((code) => ({ code, name: `行业${code}` })) });
    await catalogue(actors.director, 'publish', id);
    return id;
  };
  return {
    county, town, otherTown, valves, pumps, farmOffice, actors, at, performer, project, issue, visit, catalogue, file, inForce,
    async inLibrary(month, { industryCode = '3441', startedOn = `${month}-02`, ...over }: { industryCode?: string; startedOn?: string; organization?: string; name?: string; plannedTotal?: string; kind?: string } = {}) {
      serial += 1;
      const before = now;
      at(`${month}-20`);
      const ours = over.organization === pumps.id ? { owner: actors.otherOwner, town: actors.otherTownship } : { owner: actors.owner, town: actors.township };
      const id = await project(actors.industry, 'register', undefined, { organization: valves.id, name: `第 ${serial} 个智能阀门项目`, plannedTotal: '60000000.00', field: '高端装备制造', ...over });
      await project(actors.industry, 'file', id, { projectCode: `2309-330324-04-01-${String(serial).padStart(6, '0')}`, filingNumber: '永经信备〔2023〕1号', filedOn: `${month}-01` });
      await project(actors.clerk, 'match', id, { product: '智能阀门', industryCode });
      await project(ours.owner, 'reportStart', id, { startedOn, takenOn: startedOn, place: '瓯北工业园 3 号地块', showsNameBoard: true, photos: [await file(ours.owner)], constructionContract: [await file(ours.owner)] });
      await project(ours.town, 'confirmStart', id, { visitedOn: `${month}-05` });
      await project(ours.owner, 'submitEntry', id, { filingDocument: [await file(ours.owner)], ownerLicence: [await file(ours.owner)] });
      await project(actors.clerk, 'confirmEntry', id, { confirmationSeal: [await file(actors.clerk)] });
      await project(actors.statistics, 'verifyEntry', id, { month: `${month}-01`, libraryNumber: `K${serial}` });
      now = before;
      return id;
    },
    async clear(keep = []) {
      const clearing = em();
      // In one statement: constraints are looked at when all is gone.
      await clearing.execute(`with ${tables.filter((table) => !keep.includes(table)).map((table) => `_${table} as (delete from ${table})`).join(', ')} update organization set status = 'ACTIVE' where status <> 'ACTIVE'`);
    },
  };
}

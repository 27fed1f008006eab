import { randomUUID } from 'node:crypto';
import { publicActor, systemActor, type Actor, type Role } from '../../schema/core/access/actor.ts';
import { Attachment } from '../../schema/core/attachment/attachment.entity.ts';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import type { TaskContext } from '../../schema/core/outbox/task.ts';
import type { Performer } from '../../schema/core/performer.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Person, Assignment } from '../../schema/account/account.entity.ts';
import { commissionerRules } from '../../schema/commissioner/commissioner.rules.ts';
import { Commissioner } from '../../schema/commissioner/entity/roster.ts';
import { batchLifecycle } from '../../schema/commissioner/lifecycle/batch.ts';
import { claimLifecycle } from '../../schema/commissioner/lifecycle/claim.ts';
import { commissionerLifecycle } from '../../schema/commissioner/lifecycle/commissioner.ts';
import { consentLifecycle } from '../../schema/commissioner/lifecycle/consent.ts';
import { demandLifecycle } from '../../schema/commissioner/lifecycle/demand.ts';
import { teamLifecycle } from '../../schema/commissioner/lifecycle/team.ts';
import { termLifecycle } from '../../schema/commissioner/lifecycle/term.ts';
import { visitLifecycle } from '../../schema/commissioner/lifecycle/visit.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { publicityRules } from '../../schema/publicity/publicity.rules.ts';
import type { Api } from './api.ts';
import { testVault } from './county.ts';

/** The tables of the area, those that point at others first. */
const tables = [
  'objection', 'public_notice', 'subsidy_claim_day', 'subsidy_claim', 'visit_location', 'location_consent', 'visit_log', 'dispatch', 'service_demand', 'commissioner_assessment', 'commissioner_report', 'commissioner_roster_entry', 'commissioner_term',
  'commissioner_batch', 'commissioner_team_member', 'commissioner_team', 'attachment', 'outbox_message',
];

type Names = 'clerk' | 'director' | 'sender' | 'otherSender' | 'commissioner' | 'otherCommissioner' | 'enterprise' | 'otherEnterprise' | 'township' | 'otherTownship' | 'higher' | 'finance' | 'auditor' | 'expert' | 'partner' | 'public' | 'clock' | 'keeper';

/** A county with its townships, two firms, two universities and a commissioner of each: the bureau's words, the same operations as everyone's. */
export async function commissionerCounty(api: Api) {
  const em = () => api.database.orm.em.fork();
  let now = new Date('2026-11-20T02:00:00Z');
  const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });

  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const [town, otherTown] = [['330324009', '瓯北街道'], ['330324102', '桥头镇']].map(([code, name]) => own.create(Region, { code: code!, name: name!, shortName: name!.slice(0, 2), level: 'TOWNSHIP', parent: county })) as [Region, Region];
  const organization = (kind: Organization['kind'], name: string, where: Region | null, creditCode: string | null = null) =>
    own.create(Organization, { kind, name, creditCode, region: county, town: where, status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  const bureau = organization('DEPARTMENT', '永嘉县科学技术局', null);
  const valves = organization('ENTERPRISE', '瓯北阀门有限公司', town, '91330324MA2YJ0013Y');
  const pumps = organization('ENTERPRISE', '桥头泵业有限公司', otherTown, '91330324MA2YJ0021R');
  const university = organization('UNIVERSITY', '瓯江理工大学', null);
  const college = organization('UNIVERSITY', '雁荡农学院', null);
  const people = ['林特派', '叶特派'].map((name) => own.create(Person, { id: uuidv7(), name, state: 'ACTIVE' } as never) as Person);
  await own.flush();
  for (const [at, each] of people.entries()) await em().insert(Assignment, { id: uuidv7(), person: each.id, organization: [university, college][at]!.id, role: 'COMMISSIONER', state: 'IN_FORCE', validFrom: '2026-01-01', requestedAt: new Date() } as never);
  await loadRules(em(), [...commissionerRules, ...publicityRules]);
  await loadOfficialCalendar(em());

  const actors: Record<Names, Actor> = {
    clerk: person(['CLERK'], { organizationId: bureau.id, regionId: county.id }), director: person(['DIRECTOR'], { organizationId: bureau.id, regionId: county.id }),
    sender: person(['RESEARCH'], { organizationId: university.id }), otherSender: person(['RESEARCH'], { organizationId: college.id }),
    commissioner: person(['COMMISSIONER'], { personId: people[0]!.id, organizationId: university.id }), otherCommissioner: person(['COMMISSIONER'], { personId: people[1]!.id, organizationId: college.id }),
    enterprise: person(['ENTERPRISE'], { organizationId: valves.id }), otherEnterprise: person(['ENTERPRISE'], { organizationId: pumps.id }),
    township: person(['TOWNSHIP'], { regionId: town.id }), otherTownship: person(['TOWNSHIP'], { regionId: otherTown.id }),
    higher: person(['HIGHER_AUTHORITY']), finance: person(['FINANCE']), auditor: person(['AUDITOR']), expert: person(['EXPERT']),
    partner: { ...publicActor, kind: 'key', name: '合作高校', organizationId: college.id, scopes: new Set(['ladder:read']) }, public: publicActor, clock: systemActor('clock'), keeper: systemActor('commissioner'),
  };
  const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault: testVault, clock: () => now });
  const using = (lifecycle: AnyLifecycle) => (actor: Actor, action: string, id: string | undefined, input: unknown = {}, idempotencyKey?: string): Promise<string> =>
    perform(performer(actor), lifecycle, action, { id, input, ...(idempotencyKey && { idempotencyKey }) });
  const act = {
    commissioner: using(commissionerLifecycle), team: using(teamLifecycle), batch: using(batchLifecycle), term: using(termLifecycle), demand: using(demandLifecycle), visit: using(visitLifecycle), consent: using(consentLifecycle), claim: using(claimLifecycle),
  };
  /** An uploaded file that waits for the action that takes it. */
  const file = (uploadedBy: string) => ({ id: uuidv7(), name: '照片.jpg', mediaType: 'image/jpeg', size: 10, sha256: 'a'.repeat(64), file: randomUUID(), uploadedBy, uploadedAt: new Date() });
  const upload = async (actor: Actor): Promise<string> => {
    const made = file(actor.personId ?? uuidv7());
    if (actor.personId) await em().insert(Attachment, made as never);
    return made.id;
  };

  /** One such file for everybody, for inputs that cannot wait: `paper` names it. */
  const papers = new Map<string, string>();
  const stock = async (): Promise<void> => {
    const all = Object.values(actors).flatMap(({ personId }) => (personId ? [file(personId)] : []));
    await em().insertMany(Attachment, all as never);
    for (const { id, uploadedBy } of all) papers.set(uploadedBy, id);
  };
  const paper = (actor: Actor): string => papers.get(actor.personId ?? '') ?? uuidv7();

  const registered = async (name: string, unit: Organization, who: Person | null, over: object = {}): Promise<string> => {
    const id = await act.commissioner(actors.clerk, 'register', undefined, { name, sender: unit.id, region: county.id, specialty: '阀门设计', skills: ['材料热处理'], title: 'SENIOR', phone: '13900001111', ...over });
    if (who) await act.commissioner(actors.clerk, 'bindAccount', id, { person: who.id });
    return id;
  };
  const commissioner = await registered('林特派', university, people[0]!);
  const otherCommissioner = await registered('叶特派', college, people[1]!, { specialty: '茶学', skills: [] });

  /** A term that began before the bureau did: the shortest way onto the roster. */
  const serving = async (id = commissioner, over: object = {}): Promise<string> =>
    act.term(actors.clerk, 'record', undefined, { commissioner: id, kind: 'INDIVIDUAL', level: 'CITY', town: town.id, organization: valves.id, isPaid: true, startsOn: '2026-01-01', endsOn: '2026-12-31', document: '温科〔2025〕9号', agreement: [await upload(actors.clerk)], ...over });
  const log = async (over: object = {}, actor = actors.commissioner): Promise<string> =>
    act.visit(actor, 'log', undefined, { organization: valves.id, servedOn: '2026-11-18', hours: '4', problem: '阀门密封面泄漏', action: '调整研磨工艺', photos: [await upload(actor)], ...over });
  const confirmed = async (over: object = {}, actor = actors.commissioner, by = actors.enterprise): Promise<string> => {
    const id = await log(over, actor);
    await act.visit(by, 'confirm', id);
    return id;
  };
  const demand = async (over: object = {}, actor = actors.enterprise): Promise<string> =>
    act.demand(actor, 'file', undefined, { title: '阀门密封面泄漏', problem: '高温球阀密封面泄漏，请专家到现场诊断', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '13800002222', ...over });
  const inService = async (over: object = {}): Promise<string> => {
    const id = await demand(over);
    await act.demand(actors.clerk, 'triage', id, { skills: ['阀门设计'] });
    await act.demand(actors.clerk, 'dispatch', id, { commissioner });
    await act.demand(actors.commissioner, 'accept', id);
    return id;
  };
  const trip = (visit: string, over: object = {}) => ({ visit, origin: '温州', destination: '瓯北', mode: 'COACH', nights: 0, transportSpent: '60', lodgingSpent: '0', ...over });

  return {
    em, actors, act, upload, stock, paper, performer, commissioner, otherCommissioner, county, town, otherTown, valves, pumps, university, college, bureau, people, registered, serving, log, confirmed, demand, inService, trip, person,
    get now() { return now; },
    at(moment: string) { now = new Date(moment); },
    task: { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault: testVault, id: uuidv7(), attempt: 1, progress: async () => undefined } as unknown as TaskContext,
    codes: async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); }),
    async payee(id = commissioner, actor = actors.commissioner, identityNumber = '330324188001010018') {
      await act.commissioner(actor, 'setPayee', id, { identityNumber, bank: '农业银行', account: '6228480000001234' });
    },
    /** Everything but who there is. */
    async clear() {
      const cleared = em();
      // In one go: a walk clears the county a thousand times.
      await cleared.execute(`do $$ begin ${tables.map((table) => `delete from ${table};`).join(' ')} end $$`);
      await cleared.nativeDelete(Commissioner, { id: { $nin: [commissioner, otherCommissioner] } });
      await cleared.execute(`update commissioner set state = 'ACTIVE', barred_until = null, is_civil_servant = false, identity_number_masked = null, identity_number_cipher = null, identity_number_hash = null, payee_bank = null, payee_account_masked = null, payee_account_cipher = null, title = 'SENIOR'`);
    },
  };
}
export type CommissionerCounty = Awaited<ReturnType<typeof commissionerCounty>>;

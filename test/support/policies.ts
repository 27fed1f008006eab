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
import { QualificationGrant } from '../../schema/ladder/ladder.entity.ts';
import { Organization, RdExpense, Region } from '../../schema/organization/organization.entity.ts';
import { PolicyClause, PolicyClauseVersion } from '../../schema/policy/entity/policy.ts';
import { accountLifecycle, answerLifecycle, questionLifecycle } from '../../schema/policy/lifecycle/answer.ts';
import { claimLifecycle } from '../../schema/policy/lifecycle/claim.ts';
import { policyLifecycle } from '../../schema/policy/lifecycle/policy.ts';
import { runLifecycle } from '../../schema/policy/lifecycle/run.ts';
import { versionLifecycle } from '../../schema/policy/lifecycle/version.ts';
import { policyRules } from '../../schema/policy/policy.rules.ts';
import { publicityRules } from '../../schema/publicity/publicity.rules.ts';
import type { Api } from './api.ts';
import { testVault } from './county.ts';

const tables = [
  'objection', 'public_notice', 'policy_run_line', 'policy_run', 'policy_co_check', 'policy_claim', 'payee_account', 'policy_answer', 'policy_question', 'policy_clause_version', 'policy_clause', 'policy', 'hold', 'qualification_grant', 'rd_expense', 'attachment', 'outbox_message',
];
type Names = 'clerk' | 'director' | 'finance' | 'finance2' | 'enterprise' | 'otherEnterprise' | 'tax' | 'market' | 'industry' | 'township' | 'auditor' | 'higher' | 'expert' | 'partner' | 'public' | 'clock' | 'keeper';

/** A county with two firms, its departments and two people of finance: the bureau's words, the same operations as everyone's. */
export async function policyCounty(api: Api) {
  const em = () => api.database.orm.em.fork();
  let now = new Date('2026-11-20T02:00:00Z');
  const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });
  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const town = own.create(Region, { code: '330324009', name: '瓯北街道', shortName: '瓯北', level: 'TOWNSHIP', parent: county });
  const firm = (name: string, creditCode: string) => own.create(Organization, { kind: 'ENTERPRISE', name, creditCode, region: county, town, foundedOn: '2015-03-01', registeredCapital: '10000000.00', industryCode: '3443', status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  const valves = firm('瓯北阀门有限公司', '91330324MA2YJ0013Y');
  const pumps = firm('桥头泵业有限公司', '91330324MA2YJ0021R');
  await own.flush();
  await loadRules(em(), [...policyRules, ...publicityRules]);
  await loadOfficialCalendar(em());
  const actors: Record<Names, Actor> = {
    clerk: person(['CLERK']), director: person(['DIRECTOR']), finance: person(['FINANCE']), finance2: person(['FINANCE']), enterprise: person(['ENTERPRISE'], { organizationId: valves.id }), otherEnterprise: person(['ENTERPRISE'], { organizationId: pumps.id }),
    tax: person(['TAX']), market: person(['MARKET']), industry: person(['INDUSTRY']), township: person(['TOWNSHIP'], { regionId: town.id }), auditor: person(['AUDITOR']), higher: person(['HIGHER_AUTHORITY']), expert: person(['EXPERT']),
    partner: { ...publicActor, kind: 'key', name: '合作高校', organizationId: valves.id, scopes: new Set(['ladder:read']) }, public: publicActor, clock: systemActor('clock'), keeper: systemActor('policy'),
  };
  const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault: testVault, clock: () => now });
  const using = (lifecycle: AnyLifecycle) => (actor: Actor, action: string, id: string | undefined, input: unknown = {}): Promise<string> => perform(performer(actor), lifecycle, action, { id, input });
  const act = { policy: using(policyLifecycle), version: using(versionLifecycle), question: using(questionLifecycle), answer: using(answerLifecycle), account: using(accountLifecycle), claim: using(claimLifecycle), run: using(runLifecycle) };
  const file = (uploadedBy: string) => ({ id: uuidv7(), name: '材料.pdf', mediaType: 'application/pdf', size: 10, sha256: 'a'.repeat(64), file: randomUUID(), uploadedBy, uploadedAt: new Date() });
  const upload = async (actor: Actor): Promise<string> => {
    const made = file(actor.personId ?? uuidv7());
    if (actor.personId) await em().insert(Attachment, made as never);
    return made.id;
  };
  const papers = new Map<string, string>();
  const stock = async (): Promise<void> => {
    const all = Object.values(actors).flatMap(({ personId }) => (personId ? [file(personId)] : []));
    await em().insertMany(Attachment, all as never);
    for (const { id, uploadedBy } of all) papers.set(uploadedBy, id);
  };
  const paper = (actor: Actor): string => papers.get(actor.personId ?? '') ?? uuidv7();

  const head = { title: '永嘉县科技创新若干政策', issuer: '永嘉县人民政府', documentNumber: '永政发〔2026〕1号', issuedOn: '2026-01-05', validFrom: '2026-01-10', validTo: '2028-12-31' };
  /** 20 万元 for whoever is recognised for the first time. */
  const clauseInput = (over: object = {}) => ({
    number: '第三条', title: '首次认定高新技术企业奖励', mode: 'APPLY', frequency: 'YEARLY', wording: '对首次认定的高新技术企业，奖励 20 万元。',
    conditions: [{ fact: 'ladder.first.HNTE', operator: 'IS', value: 'true' }, { fact: 'organization.active', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '200000' }, ...over,
  });
  const drafted = async (...clauses: object[]): Promise<string> => {
    const id = await act.policy(actors.clerk, 'draft', undefined, { region: county.id, ...head });
    for (const over of clauses.length > 0 ? clauses : [{}]) await act.policy(actors.clerk, 'addClause', id, clauseInput(over));
    return id;
  };
  const reviewed = async (...clauses: object[]): Promise<string> => {
    const id = await drafted(...clauses);
    await act.policy(actors.market, 'review', id, { result: 'PASSED', opinion: '未发现排除、限制竞争', review: [await upload(actors.market)] });
    return id;
  };
  const published = async (...clauses: object[]): Promise<{ readonly policy: string; readonly clauses: PolicyClause[]; readonly versions: PolicyClauseVersion[] }> => {
    const policy = await reviewed(...clauses);
    await act.policy(actors.director, 'publish', policy);
    const found = await em().find(PolicyClause, { policy }, { orderBy: { position: 'asc' } });
    const versions = await em().find(PolicyClauseVersion, { clause: { policy } }, { orderBy: { clause: { position: 'asc' } } });
    return { policy, clauses: found, versions };
  };
  const grant = (organization: Organization, over: object = {}) => em().insert(QualificationGrant, { id: uuidv7(), organization: organization.id, kind: 'HNTE', grantedOn: '2026-03-01', validFrom: '2026-03-01', validTo: '2029-02-28', isRenewal: false, status: 'VALID', createdAt: new Date(), ...over } as never);
  const expense = (organization: Organization, year: number, spent: string, revenue = '100000000.00') => em().insert(RdExpense, { id: uuidv7(), organization: organization.id, year, expense: spent, revenue, throughMonth: 12 } as never);
  const account = (actor = actors.enterprise, number = '6228480000001234') => act.account(actor, 'confirm', undefined, { bank: '农业银行瓯北支行', holder: '瓯北阀门有限公司', number });
  /** A claim of the first clause, as far as the state says. */
  const claim = async (clause: string, actor = actors.enterprise, over: object = {}): Promise<string> => act.claim(actor, 'draft', undefined, { clause, ...over });
  const submitted = async (clause: string, actor = actors.enterprise): Promise<string> => {
    const id = await claim(clause, actor);
    await act.claim(actor, 'submit', id, { truthPledge: true });
    return id;
  };
  const checked = async (clause: string, actor = actors.enterprise): Promise<string> => {
    const id = await submitted(clause, actor);
    await act.claim(actors.clerk, 'check', id);
    return id;
  };
  const places = [{ place: '县政府门户网站' }];
  const noticed = async (clause: string, actor = actors.enterprise): Promise<string> => {
    const id = await checked(clause, actor);
    await act.claim(actors.director, 'notice', id, { places });
    await em().execute(`update public_notice set state = 'ENDED' where subject_id = ?`, [id]);
    return id;
  };

  return {
    em, actors, act, performer, county, town, valves, pumps, upload, stock, paper, head, clauseInput, drafted, reviewed, published, grant, expense, account, claim, submitted, checked, noticed, places,
    at(moment: string) { now = new Date(moment); },
    task: { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault: testVault, id: uuidv7(), attempt: 1, progress: async () => undefined } as unknown as TaskContext,
    codes: async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); }),
    messages: async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { message: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ message }) => message); }),
    async clear() {
      const cleared = em();
      // In one go: a walk clears the county a thousand times.
      await cleared.execute(`do $$ begin ${tables.map((table) => `delete from ${table};`).join(' ')} update organization set status = 'ACTIVE' where status <> 'ACTIVE'; end $$`);
    },
  };
}
export type PolicyCounty = Awaited<ReturnType<typeof policyCounty>>;

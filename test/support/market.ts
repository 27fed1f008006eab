import type { Actor, Role } from '../../schema/core/access/actor.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { PriorityRight } from '../../schema/achievement/listing.entity.ts';
import { achievementLifecycle } from '../../schema/achievement/lifecycle/achievement.ts';
import { contractLifecycle } from '../../schema/achievement/lifecycle/contract.ts';
import { distributionLifecycle } from '../../schema/achievement/lifecycle/distribution.ts';
import { interestLifecycle } from '../../schema/achievement/lifecycle/interest.ts';
import { listingLifecycle } from '../../schema/achievement/lifecycle/listing.ts';
import { priorityLifecycle } from '../../schema/achievement/lifecycle/priority.ts';
import { reportLifecycle } from '../../schema/achievement/lifecycle/report.ts';
import { trialLifecycle } from '../../schema/achievement/lifecycle/trial.ts';
import { testVault } from './county.ts';
import type { TestDatabase } from './database.ts';

const day = 86_400_000;
const tail = (): string => uuidv7().slice(-6).toUpperCase();

/** The demo county's market of results: its people as actors, and what they do, on days of the test's choosing. */
export interface Market {
  /** A demo account as who asks. */
  actor(loginName: string): Promise<Actor>;
  /** Performs as an account or a system, so many days ago. */
  as(who: string | Actor, lifecycle: AnyLifecycle, action: string, id?: string, input?: unknown, daysAgo?: number): Promise<string>;
  file(by: string): Promise<string>;
  on(daysAgo: number): string;
  /** A result of the university, registered with everything that belongs to it. */
  achievement(title: string, over?: object): Promise<string>;
  /** Brings a result to market in one way. */
  listing(achievement: string, over: object): Promise<string>;
}

export function makeMarket(database: Pick<TestDatabase, 'orm'>): Market {
  const em = () => database.orm.em.fork();
  const known = new Map<string, Promise<Actor>>();
  const find = async (loginName: string): Promise<Actor> => {
    const rows = await em().execute<{ person: string; name: string; organization: string | null; role: Role }[]>(
      `select p.id as person, p.name, a.organization_id as organization, a.role from credential c join person p on p.id = c.person_id join assignment a on a.person_id = p.id and a.state = 'IN_FORCE' where c.login_name = ?`, [loginName]);
    const [first] = rows;
    if (!first) throw new Error(`no account ${loginName}`);
    return { kind: 'person', name: first.name, personId: first.person, organizationId: first.organization, regionId: null, scopes: null, roles: new Set(rows.map(({ role }) => role)) };
  };
  let counted = 0;
  const market: Market = {
    actor(loginName) { const found = known.get(loginName) ?? find(loginName); known.set(loginName, found); return found; },
    async as(who, lifecycle, action, id, input = {}, daysAgo = 0) {
      const actor = typeof who === 'string' ? await market.actor(who) : who;
      const at = new Date(Date.now() - daysAgo * day);
      return perform({ actor, em, requestId: null, vault: testVault, ...(daysAgo !== 0 && { clock: () => at }) }, lifecycle, action, { ...(id !== undefined && { id }), input });
    },
    async file(by) {
      const id = uuidv7();
      await em().execute(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by, uploaded_at) values (?, '证明材料.pdf', 'application/pdf', 10240, repeat('0', 64), ?, ?, clock_timestamp())`, [id, id, (await market.actor(by)).personId]);
      return id;
    },
    on: (daysAgo) => new Date(Date.now() + 8 * 3_600_000 - daysAgo * day).toISOString().slice(0, 10),
    async achievement(title, over = {}) {
      const { organizationId } = await market.actor('university');
      counted += 1;
      const id = await market.as('university', achievementLifecycle as AnyLifecycle, 'draft', undefined, {
        organization: organizationId, title, abstract: `${title}：经县级科技计划支持研制，通过第三方检测，已在两家企业试用，性能稳定。`, class: 'APPLIED_TECHNOLOGY', field: '系统流程装备', maturity: 8, intent: 'TRANSFER', expectedPrice: '1200000', beganOn: '2022-03-01', endedOn: '2024-06-30',
        ground: 'PLAN_PROJECT', projectNumber: `KJ2022-${counted}`, evaluation: 'ACCEPTANCE', evaluatedOn: market.on(60), recommender: '示范县科学技术局',
        completers: [{ name: '尤专家', unit: '示范理工大学', contribution: '总体设计' }, { name: '李敏', unit: '示范理工大学', contribution: '结构与试验' }, { name: '赵一帆', unit: '示范理工大学' }],
        owners: [{ organization: organizationId, name: '示范理工大学', share: '0.7' }, { name: '省机械研究院', share: '0.3' }], rights: [{ kind: 'KNOW_HOW', title: `${title}装配工艺`, holder: '示范理工大学' }, { kind: 'SOFTWARE', number: `2024SR${tail()}`, title: `${title}监测软件`, holder: '示范理工大学', grantedOn: '2024-05-06' }],
        ownershipProof: [await market.file('university')], evaluationCertificate: [await market.file('university')], userProof: [await market.file('university')], ...over,
      }, 50);
      await market.as('university', achievementLifecycle as AnyLifecycle, 'submit', id, { noSecret: true, noDispute: true, truth: true }, 45);
      await market.as('clerk', achievementLifecycle as AnyLifecycle, 'register', id, { registrationNumber: `3399012026${tail()}`, registeredOn: market.on(40), approver: '示范县科学技术局' }, 40);
      return id;
    },
    async listing(achievement, over) {
      return market.as('university', listingLifecycle as AnyLifecycle, 'choose', undefined, {
        achievement, transferKind: 'ASSIGNMENT', title: '专利权转让', abstract: '一项发明专利及其配套技术秘密，现状交付，提供三个月技术指导。', priceBasis: 'APPRAISAL', price: '1000000', appraisedValue: '1100000', decidedOn: market.on(36), decision: '校长办公会纪要〔2026〕12 号', decisionFile: [await market.file('university')], ...over,
      }, 35);
    },
  };
  return market;
}

export interface Shown { readonly achievement: string; readonly negotiated: string; readonly listed: string; readonly trial: string; readonly licence: string; readonly contract: string; readonly distribution: string; readonly report: string }

/** One of everything that the pages of the area show. */
export async function fillMarket(database: Pick<TestDatabase, 'orm'>): Promise<Shown> {
  const market = makeMarket(database);
  const { as, on, file } = market;
  const [firm, university] = [(await market.actor('enterprise')).organizationId!, (await market.actor('university')).organizationId!];
  const lives = { listing: listingLifecycle, priority: priorityLifecycle, interest: interestLifecycle, trial: trialLifecycle, contract: contractLifecycle, distribution: distributionLifecycle, report: reportLifecycle } as unknown as Record<string, AnyLifecycle>;
  const told = async (listing: string): Promise<void> => {
    const right = await as('university', lives['priority']!, 'name', undefined, { listing, holderName: '尤专家', ground: 'COMPLETER', rank: 1, person: (await market.actor('expert')).personId }, 34);
    await as('university', lives['priority']!, 'notify', right, { notifiedOn: on(34), notice: '书面送达' }, 34);
  };

  const achievement = await market.achievement('三偏心金属硬密封蝶阀');
  const negotiated = await market.listing(achievement, { way: 'NEGOTIATED', title: '三偏心金属硬密封蝶阀专利权转让' });
  await told(negotiated);
  await as('university', lives['listing']!, 'startNotice', negotiated, { inUnit: 'https://www.shifan-lg.edu.cn/notice/2026/1120', onMarket: 'https://market.zjsti.gov.cn/notice/339901-2026-18', transferee: firm, isRelatedParty: true, relation: '完成人李*兼任受让方技术顾问' }, 3);

  const listed = await market.listing(await market.achievement('智能电动执行器', { intent: 'LICENCE', maturity: 7, expectedPrice: '300000' }), { way: 'LISTING', transferKind: 'EXCLUSIVE_LICENCE', title: '智能电动执行器独占许可', price: '300000', priceBasis: 'NEGOTIATED', appraisedValue: undefined });
  await told(listed);
  await as('university', lives['listing']!, 'list', listed, { until: on(-20) }, 5);
  await as('enterprise', lives['interest']!, 'express', undefined, { listing: listed, organization: firm, offer: '320000', message: '可一次付清', isRelatedParty: false });

  const trial = await market.listing(await market.achievement('高压泵在线监测系统', { intent: 'COOPERATION', maturity: 6 }), { way: 'TRIAL', transferKind: 'ORDINARY_LICENCE', title: '高压泵在线监测系统先用后转', price: '80000', priceBasis: 'NEGOTIATED', appraisedValue: undefined });
  await as('university', lives['listing']!, 'startTrial', trial, {}, 30);
  const licence = await as('university', lives['trial']!, 'offer', undefined, { listing: trial, organization: firm, from: on(29), until: on(-12), conversionPrice: '80000', conversionKind: 'ORDINARY_LICENCE', terms: '试用期内免费，提供远程支持。' }, 29);
  await as('enterprise', lives['trial']!, 'accept', licence, {}, 28);

  const deal = await market.achievement('旋流污水处理装置', { isServiceResult: true, expectedPrice: undefined });
  const contract = await as('university', lives['contract']!, 'draft', undefined, {
    provider: university, buyer: firm, achievement: deal, title: '旋流污水处理装置技术秘密许可合同', kind: 'LICENCE', subkind: 'KNOW_HOW_LICENCE', number: 'XK-2026-07', total: '500000', paymentMode: 'INSTALMENT',
    payments: [{ dueOn: on(25), amount: '150000' }, { dueOn: on(-60), amount: '350000' }], file: [await file('university')],
  }, 30);
  for (const side of ['university', 'enterprise']) await as(side, lives['contract']!, 'sign', contract, { signedOn: on(28) }, 28);
  const [payment] = await database.orm.em.fork().execute<{ id: string }[]>('select id from contract_payment where contract_id = ? order by position limit 1', [contract]);
  await as('university', lives['contract']!, 'recordPayment', contract, { payment: payment!.id, paidOn: on(24), voucher: '电汇 20261101-0073' }, 24);
  await as('university', lives['contract']!, 'file', contract, {}, 6);
  const distribution = await as('university', lives['distribution']!, 'draft', undefined, {
    achievement: deal, contract, basis: 'TRANSFER', income: '150000', costs: '10000', incomeOn: on(24), rewardTotal: '105000', isStateOwnedUnit: true,
    shares: [{ name: '尤专家', role: 'MAIN_CONTRIBUTOR', amount: '80000' }, { name: '李敏', role: 'CONTRIBUTOR', amount: '17000' }, { name: '赵一帆', role: 'TRANSFER_STAFF', amount: '8000' }],
  }, 20);
  await as('university', lives['distribution']!, 'publish', distribution, { place: '校园网公示栏' }, 2);
  const report = await as('university', lives['report']!, 'draft', undefined, { organization: university, year: new Date().getFullYear() - 1, lines: [{ kind: 'LICENCE', contracts: 2, amount: '200000' }, { kind: 'SERVICE', contracts: 5, amount: '620000' }], income: '780000', rewards: '410000', rewardedPeople: 12, summary: '以服务县域泵阀企业为主。' });
  return { achievement, negotiated, listed, trial, licence, contract, distribution, report };
}

/** A holder of a first refusal, confirmed. */
export const confirmPriority = async (database: Pick<TestDatabase, 'orm'>, listing: string, holder: Actor, rank: number): Promise<void> => {
  await database.orm.em.fork().insert(PriorityRight, {
    id: uuidv7(), listing, state: 'CONFIRMED', ground: 'COMPLETER', rank, holderName: holder.name, maskedName: `${holder.name[0]}**`, person: holder.personId, notifiedOn: '2026-10-02', notice: '书面', decidedOn: '2026-10-05', createdAt: new Date(),
  } as never);
};

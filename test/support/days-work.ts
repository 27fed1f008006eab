import { achievementLifecycle } from '../../schema/achievement/lifecycle/achievement.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Assignment } from '../../schema/account/account.entity.ts';
import { answersFor } from '../../schema/account/holders.ts';
import { demandLifecycle as wantedLifecycle } from '../../schema/challenge/lifecycle/demand.ts';
import { demandLifecycle } from '../../schema/commissioner/lifecycle/demand.ts';
import { visitLifecycle } from '../../schema/commissioner/lifecycle/visit.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { evaluationLifecycle } from '../../schema/platform/lifecycle/evaluation.ts';
import { policyLifecycle } from '../../schema/policy/lifecycle/policy.ts';
import { seedServices } from '../../server/demo-services.ts';
import { testVault } from './county.ts';
import type { TestDatabase } from './database.ts';
import { makeMarket } from './market.ts';
import { somebody } from './people.ts';

/** Matters that wait for the demo's people, made as they come to wait: by the same actions as everyone's. Titles bear a mark, so that several days can be walked through. */
export async function prepareDay(database: Pick<TestDatabase, 'orm'>, folder: string) {
  const em = () => database.orm.em.fork();
  const one = async <T extends object>(sql: string, values: unknown[] = []): Promise<T> => (await em().execute<T[]>(sql, values as never))[0]!;
  const market = makeMarket(database);
  const does = async (who: string, lifecycle: unknown, action: string, id?: string, input: object = {}): Promise<string> => {
    const { region } = await one<{ region: string }>(`select ${answersFor} as region from credential c join assignment a on a.person_id = c.person_id join organization o on o.id = a.organization_id where c.login_name = ? order by a.id limit 1`, [who]);
    return market.as({ ...await market.actor(who), regionId: region }, lifecycle as AnyLifecycle, action, id, input);
  };
  const { id: county } = await one<{ id: string }>(`select id from region where code = '339901'`);
  await seedServices({ orm: database.orm, vault: testVault, county, dataDirectory: folder });
  const { id: commissioner } = await one<{ id: string }>(`select id from commissioner where name = '秦教授'`);
  const experts = [(await market.actor('expert')).personId!];
  const { id: elsewhere } = await one<{ id: string }>('select id from organization order by id limit 1');
  for (const name of ['甲核查', '乙核查']) {
    const { personId } = await somebody(em(), name, ['EXPERT']);
    await em().insert(Assignment, { id: uuidv7(), person: personId!, organization: elsewhere, role: 'EXPERT', state: 'IN_FORCE', validFrom: '2020-01-01', requestedAt: new Date() } as never);
    experts.push(personId!);
  }
  const [university, firm] = [(await market.actor('university')).organizationId, (await market.actor('enterprise')).organizationId];
  const platforms = await em().execute<{ id: string }[]>(`select p.id from platform p join platform_year y on y.platform_id = p.id and y.year = 2023 and y.staff is not null where p.state in ('OPERATING', 'RECOGNISED') and coalesce(p.organization_id, p.id) <> ? and coalesce(p.partner_organization_id, p.id) <> ? order by p.name`, [university, university] as never);
  const year = Number(market.on(0).slice(0, 4));

  const asks = (title: string) => does('enterprise', demandLifecycle, 'file', undefined, { title, problem: '新系列多级泵效率低于设计值，希望有人指导仿真与试验。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '13800002222' });
  const dispatched = async (title: string): Promise<string> => {
    const demand = await asks(title);
    await does('clerk', demandLifecycle, 'triage', demand, { skills: ['泵阀设计'] });
    await does('clerk', demandLifecycle, 'dispatch', demand, { commissioner });
    return demand;
  };
  let counted = 0;
  const next = (): number => { counted += 1; return counted; };

  return {
    /** A firm asks for a commissioner: the clerk's. */
    asked: asks,
    /** A commissioner is sent: his to answer. */
    dispatched,
    /** He was there another day: the firm's to confirm. */
    async served() {
      const { id: demand } = await one<{ id: string }>(`select id from service_demand where title = '球阀密封面泄漏'`);
      await does('university', visitLifecycle, 'log', undefined, { demand, servedOn: market.on(next()), hours: '3', place: '总装车间', problem: '密封面研磨纹路不均', action: '调整研磨工艺并试压', photos: [await market.file('university')] });
    },
    /** A technical demand: the township's to check. */
    async wanted(title: string) {
      const wanted = await does('enterprise', wantedLifecycle, 'draft', undefined, {
        organization: firm, title, field: '流体机械', problem: '565 摄氏度下密封寿命不足两千小时', deadlineMonths: 18, totalBudget: '1000000', commitment: '750000', award: '250000', ipProposal: '双方共有', contactName: '朱企业', contactPhone: '13800138001',
        indicators: [{ name: '密封寿命', unit: '小时', target: '8000', testMethod: '现场连续运行' }],
      });
      await does('enterprise', wantedLifecycle, 'submit', wanted);
    },
    /** A result that the university has drafted: its own to submit. */
    async result(title: string) {
      await does('university', achievementLifecycle, 'draft', undefined, {
        organization: university, title, abstract: '经县级科技计划支持研制，通过第三方检测，已在两家企业试用，性能稳定。', class: 'APPLIED_TECHNOLOGY', field: '系统流程装备', maturity: 8, intent: 'TRANSFER', expectedPrice: '1200000', beganOn: '2022-03-01', endedOn: '2024-06-30',
        ground: 'PLAN_PROJECT', projectNumber: `KJ2022-${next()}`, evaluation: 'ACCEPTANCE', evaluatedOn: market.on(60), recommender: '示范县科学技术局', completers: [{ name: '尤专家', unit: '示范理工大学', contribution: '总体设计' }],
        owners: [{ organization: university, name: '示范理工大学', share: '1' }], rights: [{ kind: 'KNOW_HOW', title: '装配工艺', holder: '示范理工大学' }], ownershipProof: [await market.file('university')], evaluationCertificate: [await market.file('university')], userProof: [await market.file('university')],
      });
    },
    /** A policy with a clause, reviewed: the director's to publish. */
    async policy(title: string) {
      const policy = await does('clerk', policyLifecycle, 'draft', undefined, { region: county, title, issuer: '示范县人民政府', documentNumber: `示政发〔${year}〕${20 + next()}号`, issuedOn: `${year}-01-05`, validFrom: `${year}-01-10`, validTo: `${year + 2}-12-31` });
      await does('clerk', policyLifecycle, 'addClause', policy, { mode: 'APPLY', frequency: 'YEARLY', number: '第二条', title: '转化奖励', wording: '对吸纳技术成果的企业，奖励 5 万元。', conditions: [{ fact: 'organization.active', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '50000' } });
      await does('market', policyLifecycle, 'review', policy, { result: 'PASSED', opinion: '未发现排除、限制竞争的内容', review: [await market.file('market')] });
    },
    /** A platform's year, checked at the desk: an expert's to see on site. */
    async judged() {
      const evaluation = await does('clerk', evaluationLifecycle, 'open', undefined, { platform: platforms.shift()!.id, year: 2023 });
      await does('clerk', evaluationLifecycle, 'report', evaluation, { selfReport: '全年成交技术合同三项，服务企业四十家。', selfScore: '78.5' });
      await does('clerk', evaluationLifecycle, 'firstCheck', evaluation, { opinion: '材料齐全', experts });
    },
  };
}
export type Day = Awaited<ReturnType<typeof prepareDay>>;

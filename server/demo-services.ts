import { join } from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { answersFor } from '../schema/account/holders.ts';
import { demoAccounts } from '../schema/account/demo.ts';
import { demandLifecycle } from '../schema/commissioner/lifecycle/demand.ts';
import { commissionerLifecycle } from '../schema/commissioner/lifecycle/commissioner.ts';
import { termLifecycle } from '../schema/commissioner/lifecycle/term.ts';
import { visitLifecycle } from '../schema/commissioner/lifecycle/visit.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import type { AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { clockOf, dayOf, perform } from '../schema/core/lifecycle/perform.ts';
import type { Vault } from '../schema/core/secret/vault.ts';
import { policyLifecycle } from '../schema/policy/lifecycle/policy.ts';
import { createFileStore } from './files.ts';
import { keepAttachment } from './keep-attachment.ts';

/** Who signs in to the demo, as his actions are judged. */
async function actorOf(em: EntityManager, login: string): Promise<Actor & { readonly personId: string; readonly organizationId: string }> {
  const [found] = await em.execute<{ person: string; name: string; organization: string; region: string }[]>(
    `select p.id as person, p.name, o.id as organization, ${answersFor} as region from credential c join person p on p.id = c.person_id join assignment a on a.person_id = p.id join organization o on o.id = a.organization_id where c.login_name = ? order by a.id limit 1`, [login]);
  const account = demoAccounts.find(({ loginName }) => loginName === login)!;
  return { kind: 'person', name: found!.name, personId: found!.person, organizationId: found!.organization, regionId: found!.region, roles: new Set(account.roles), scopes: null };
}

/** A page with one line on it: what stands for a signed paper in the demo. */
const paper = (line: string): Buffer => {
  const text = `BT /F1 18 Tf 72 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const at = objects.map((object, index) => { const start = file.length; file += `${index + 1} 0 obj\n${object}\nendobj\n`; return start; });
  const table = file.length;
  return Buffer.from(`${file}xref\n0 6\n0000000000 65535 f \n${at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
};

/** What the county's workbooks do not tell of: a commissioner at work today, and a policy that firms can claim by. By the same actions as everyone's. */
export async function seedServices({ orm, vault, county, dataDirectory }: { readonly orm: MikroORM; readonly vault: Vault; readonly county: string; readonly dataDirectory: string }): Promise<void> {
  const em = () => orm.em.fork();
  const [clerk, director, market, firm, professor] = await Promise.all(['clerk', 'director', 'market', 'enterprise', 'university'].map((login) => actorOf(em(), login))) as [Awaited<ReturnType<typeof actorOf>>, ...Awaited<ReturnType<typeof actorOf>>[]];
  const does = (actor: Actor | undefined, lifecycle: AnyLifecycle, action: string, id: string | undefined, input: object = {}): Promise<string> =>
    perform({ actor: actor!, em, requestId: null, vault }, lifecycle, action, { ...(id !== undefined && { id }), input });
  const store = createFileStore({ folder: join(dataDirectory, 'attachments') });
  const hand = async (by: { readonly personId: string } | undefined, name: string, line: string): Promise<string> => (await keepAttachment(em(), store, { name, bytes: paper(line), by: by!.personId })).id;
  const today = dayOf(await clockOf({}, em()));
  const year = Number(today.slice(0, 4));
  const [{ town }] = await em().execute<[{ town: string }]>('select town_id as town from organization where id = ?', [firm!.organizationId]);

  const commissioner = await does(clerk, commissionerLifecycle, 'register', undefined, { name: professor!.name, sender: professor!.organizationId, region: county, specialty: '泵阀设计', skills: ['泵阀设计', '流体仿真'], title: 'SENIOR', phone: '13900001111' });
  await does(clerk, commissionerLifecycle, 'bindAccount', commissioner, { person: professor!.personId });
  await does(clerk, termLifecycle, 'record', undefined, {
    commissioner, kind: 'INDIVIDUAL', level: 'CITY', town, organization: firm!.organizationId, isPaid: true, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, document: `示科〔${year}〕1号`, agreement: [await hand(clerk, '三方协议.pdf', 'Agreement (demo)')],
  });
  const serving = await does(firm, demandLifecycle, 'file', undefined, { title: '球阀密封面泄漏', problem: '高温球阀密封面泄漏，返修率偏高，请专家到现场诊断。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '13800002222' });
  await does(clerk, demandLifecycle, 'triage', serving, { skills: ['泵阀设计'] });
  await does(clerk, demandLifecycle, 'dispatch', serving, { commissioner });
  await does(professor, demandLifecycle, 'accept', serving);
  await does(professor, visitLifecycle, 'log', undefined, { demand: serving, servedOn: today, hours: '3', place: '总装车间', problem: '密封面研磨纹路不均', action: '调整研磨工艺并试压', photos: [await hand(professor, '现场记录.pdf', 'Visit (demo)')] });
  await does(firm, demandLifecycle, 'file', undefined, { title: '多级泵叶轮水力优化', problem: '新系列多级泵效率低于设计值，希望有人指导仿真与试验。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '13800002222' });

  const policy = await does(clerk, policyLifecycle, 'draft', undefined, { region: county, title: '示范县科技创新若干政策', issuer: '示范县人民政府', documentNumber: `示政发〔${year}〕1号`, issuedOn: `${year}-01-05`, validFrom: `${year}-01-10`, validTo: `${year + 2}-12-31` });
  const active = { fact: 'organization.active', operator: 'IS', value: 'true' };
  for (const clause of [
    { number: '第三条', title: '首次认定高新技术企业奖励', wording: '对首次认定的高新技术企业，奖励 20 万元。', conditions: [active, { fact: 'ladder.first.HNTE', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '200000' } },
    { number: '第四条', title: '研发投入补助', wording: '年度研发费用 100 万元以上的企业，按研发费用的 5% 补助，最高 50 万元。', conditions: [active, { fact: 'organization.rdExpense', operator: 'AT_LEAST', value: '1000000' }], amount: { kind: 'SHARE', fact: 'organization.rdExpense', rate: '0.05', upTo: '500000' } },
    { number: '第五条', title: '有效高新技术企业成长奖励', wording: '对在有效期内的高新技术企业，每年奖励 5 万元。', conditions: [active, { fact: 'ladder.valid.HNTE', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '50000' }, yearQuota: '5000000' },
  ]) await does(clerk, policyLifecycle, 'addClause', policy, { mode: 'APPLY', frequency: 'YEARLY', ...clause });
  await does(market, policyLifecycle, 'review', policy, { result: 'PASSED', opinion: '未发现排除、限制竞争的内容', review: [await hand(market, '公平竞争审查.pdf', 'Fair competition review (demo)')] });
  await does(director, policyLifecycle, 'publish', policy);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isInputObjectType } from 'graphql';
import { sheetData, xlsx } from '../fixtures/xlsx.ts';
import { folder, run } from '../support/bureau-process.ts';
import { eventually } from '../support/eventually.ts';
import { fitting, schema } from './chapters/access.ts';
import { attach, hand, pdf } from './chapters/uploads.ts';
import { short } from './probe.ts';
import type { Bureau } from './bureau.ts';

/** Every number that is planted looks like this, and no other does: found anywhere it is ours. */
export const planted = /1994470\d{4}|33039918\d{9}[\dX]/;
let made = 0;
export const phone = (): string => { made += 1; return `1994470${String(made).padStart(4, '0')}`; };
/** An identity number of somebody born in the 1880s (GB 11643). */
export const identityNumber = (): string => {
  made += 1;
  const body = `33039918${80 + (made % 10)}0${1 + (made % 9)}1${made % 10}${String(100 + (made % 900))}`;
  const sum = [...body].reduce((total, digit, n) => total + Number(digit) * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][n]!, 0);
  return `${body}${'10X98765432'[sum % 11]!}`;
};

/** Plants phones and identity numbers in whatever takes them, through the interface, as those who may. Gives what took them. */
export async function plant(bureau: Bureau): Promise<string[]> {
  const took: string[] = [];
  const ask = async (login: string, mutation: string, input: object): Promise<any> => {
    const { args } = schema.getMutationType()!.getFields()[mutation]!;
    const answer = await bureau.ask(await bureau.as(login), `mutation ($input: ${String(args[0]!.type)}) { ${mutation}(input: $input) { errors { code message path } ${mutation === 'registerCommissioner' ? 'commissioner { id }' : ''} } }`, { input });
    if (answer.codes.length === 0) took.push(mutation);
    return answer.data?.[mutation];
  };
  for (let n = 0; n < 5; n += 1) await ask('sysadmin', 'createPerson', { loginName: `planted-${n}`, name: `周密${n}`, phone: phone(), identityNumber: identityNumber() });
  for (let n = 0; n < 5; n += 1) await ask('enterprise', 'fileServiceDemand', { title: `泵房噪声 ${n}`, problem: '泵房噪声超标，请专家来厂诊断指导。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: phone() });
  for (let n = 0; n < 3; n += 1) {
    const registered = await ask('clerk', 'registerCommissioner', { name: `吴专家${n}`, senderName: '示范理工大学', specialty: '泵阀', skills: ['泵阀设计'], title: 'SENIOR', phone: phone() });
    if (registered?.commissioner) for (const login of ['clerk', 'university']) await ask(login, 'setCommissionerPayee', { id: registered.commissioner.id, identityNumber: identityNumber(), bank: '示范银行', account: `6222${identityNumber().slice(0, 12)}` });
  }
  // And wherever else an input asks for one: by whoever may, with whatever else it wants.
  for (const { name, args } of Object.values(schema.getMutationType()!.getFields())) {
    const input = args[0] && getNamedType(args[0].type);
    if (!isInputObjectType(input)) continue;
    const personal = Object.values(input.getFields()).filter((field) => /phone|identityNumber/i.test(field.name));
    if (personal.length === 0 || took.includes(name)) continue;
    for (const login of ['enterprise', 'university', 'clerk', 'incubator', 'expert']) {
      const value = fitting(args[0]!.type, () => `org_${bureau.own}`) as Record<string, unknown>;
      for (const field of personal) value[field.name] = /phone/i.test(field.name) ? phone() : identityNumber();
      await ask(login, name, value);
    }
  }
  // A workbook, with lines that are taken and lines that are refused.
  const headings = ['序号', '统一社会信用代码', '企业名称', '所属镇街', '成立日期', '注册资本（万元）', '法定代表人', '联系人', '联系电话', '登记状态'];
  const [town] = await bureau.rows<{ name: string }>(`select r.name from region r join region c on c.id = r.parent_id where r.level = 'TOWNSHIP' and c.code = '339901' order by r.code limit 1`);
  const line = (n: number, code: string) => [n, code, `埋点第${n}有限公司`, town!.name, '2020.5.3', '1,000', '王一', '李二', phone(), '存续'];
  const rows = [line(1, '91110000600037341L'), line(2, '914403001922038216'), line(3, '914403001922038217'), line(4, 'x'), [5, '91330100799655058B', phone(), town!.name, phone(), '1,000', phone(), '李二', `${phone()}转1`, '存续']];
  const handed = await hand(bureau, await bureau.as('clerk'), [{ name: '01企业名录.xlsx', content: xlsx({ 名录: sheetData([headings, ...rows]) }) }], { year: '2023', region: '339901' });
  const batch = handed.json?.id as string | undefined;
  if (batch) {
    took.push('a workbook');
    const lines = await bureau.ask(await bureau.as('clerk'), 'query ($id: ID!) { importBatch(id: $id) { accepted rejected lines(first: 3) { nodes { reason column value } } } }', { id: batch });
    const names = Object.keys(schema.getMutationType()!.getFields()).filter((name) => /ImportBatch$/.test(name));
    for (const name of names.filter((each) => /^run/.test(each))) { const done = await ask('clerk', name, { id: batch }); took.push(`${name}: ${short(done?.errors)} ${short(lines.data?.importBatch)}`); }
    // It is taken in by a job: what comes of it is there before anything is tried.
    await eventually(async () => (await bureau.rows(`select 1 from import_batch where state = 'IMPORTING'`)).length === 0, { within: 60_000 });
  }
  // What people type where it does not belong: into searches, logins, ids, names of files.
  await bureau.ask(await bureau.as('clerk'), 'query ($s: String!) { enterprises(first: 1, search: $s) { totalCount } node(id: $s2) { id } }'.replace(', search: $s)', ', search: $s)').replace('node(id: $s2) { id }', ''), { s: phone() });
  await bureau.signIn(phone());
  await bureau.ask(await bureau.as('clerk'), 'mutation ($id: ID!) { disablePerson(input: { id: $id, reason: "测试一下" }) { errors { code } } }', { id: phone() });
  await attach(bureau, await bureau.as('enterprise'), pdf, '合同.pdf');
  await bureau.ask(await bureau.as('clerk'), `{ importBatch(id: "${phone()}") { id } nothing(phone: "${phone()}") }`);
  return took;
}

/** Where a planted number stands that must not: every table, log, and what the bureau exports. */
export async function findPlanted(bureau: Bureau): Promise<string[]> {
  const found: string[] = [];
  // What was planted is there, sealed: else nothing could be found of it.
  const [control] = await bureau.rows<{ people: string; demands: string }>(`select (select count(*) from person where phone_masked like '199%*%' and phone_cipher is not null and identity_number_cipher is not null) as people, (select count(*) from service_demand where contact_phone_masked like '199%*%') as demands`);
  if (Number(control!.people) < 5 || Number(control!.demands) < 5) found.push(`no column at all: ${short(control)} were planted`);
  const pattern = '1994470[0-9]{4}|33039918[0-9]{9}[0-9X]';
  const tables = await bureau.rows<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('public', 'bullmq') order by 1`);
  for (const { name } of tables) {
    const [row] = await bureau.rows<{ n: string; sample: string }>(`select count(*) as n, min(left(substring(t::text from '.{0,80}(?:${pattern}).{0,20}'), 140)) as sample from ${name} t where t::text ~ '${pattern}'`);
    if (Number(row!.n) > 0) found.push(`${row!.n} rows of ${name}: ${row!.sample}`);
  }
  const logs = bureau.logs().split('\n').filter((each) => planted.test(each));
  if (logs.length > 0) found.push(`${logs.length} lines of the log: ${short(logs[0])}`);
  const target = folder();
  try {
    const exporting = run('server/cli/bureau.ts', ['export', join(target.path, 'all'), '--json'], { BUREAU_DATA: bureau.data, BUREAU_MODE: 'production', BUREAU_SECRET: bureau.secret, LOG_LEVEL: 'trace' });
    const status = await exporting.ended();
    if (status !== 0) found.push(`the export ended with ${status}: ${short(exporting.output())}`);
    else for (const name of readdirSync(join(target.path, 'all'))) { const hit = planted.exec(readFileSync(join(target.path, 'all', name), 'utf8')); if (hit) found.push(`the export’s ${name}: ${hit[0]}`); }
    if (planted.test(exporting.output())) found.push('what the export says');
  } finally { target.remove(); }
  return found;
}

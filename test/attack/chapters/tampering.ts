import { must, probe, short, type Chapter } from '../probe.ts';
import { type Answered, type Bureau, stranger, type Who } from '../bureau.ts';

const cursorOf = (...place: unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64');
const page = 'query ($after: String, $before: String, $o: [OrganizationOrder!]) { enterprises(first: 3, after: $after, before: $before, orderBy: $o) { totalCount nodes { id } pageInfo { endCursor } } }';
const refusesCursor = (after: (bureau: Bureau) => Promise<string> | string, query = page, variables: object = {}) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.ask(stranger, query, { after: await after(bureau), ...variables });
  must(answer.codes.includes('BAD_CURSOR'), short(answer.text));
};
const signature = async (bureau: Bureau, list: string, order = ''): Promise<unknown[]> => {
  const answer = await bureau.ask(await bureau.as('clerk'), `{ ${list}(first: 1${order}) { pageInfo { endCursor } } }`);
  const cursor = answer.data?.[list]?.pageInfo?.endCursor as string | null;
  must(typeof cursor === 'string', `${list} is empty: ${short(answer.text)}`);
  return JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as unknown[];
};
/** The true cursor with one value changed. */
const changed = (list: string, index: number, values: readonly unknown[], order = '') => async (bureau: Bureau): Promise<void> => {
  const place = await signature(bureau, list, order);
  for (const value of values) {
    const answer = await bureau.ask(await bureau.as('clerk'), `query ($after: String) { ${list}(first: 1, after: $after${order}) { nodes { id } } }`, { after: cursorOf(...place.map((each, n) => (n === index ? value : each))) });
    must(answer.codes.includes('BAD_CURSOR'), `${short(value, 60)}: ${short(answer.text)}`);
  }
};
/** Nothing is there under what is no id, however it is written. */
const findsNothing = (id: (bureau: Bureau) => string) => async (bureau: Bureau): Promise<void> => {
  const answer: Answered = await bureau.ask(stranger, 'query ($id: ID!) { node(id: $id) { id } organization(id: $id) { id } nodes(ids: [$id, $id]) { id } enterprises(first: 1, filter: { id: { eq: $id } }) { totalCount } more: enterprises(first: 1, filter: { id: { in: [$id] } }) { totalCount } }', { id: id(bureau) });
  must(!answer.data || (answer.data.node === null && answer.data.organization === null && (answer.data.enterprises?.totalCount ?? 0) === 0 && (answer.data.more?.totalCount ?? 0) === 0), short(answer.text));
};
const rival = (bureau: Bureau): Promise<Who> => bureau.as('rival');

export const tampering: Chapter = {
  title: 'Cursors and ids', probes: [
    probe('a cursor that is none', 'BAD_CURSOR', async (bureau) => { for (const after of ['', 'x', '!!!', '====', 'null', '[]', 'e30=', Buffer.from('[').toString('base64'), 'A'.repeat(100_000)]) await refusesCursor(() => after)(bureau); }),
    probe('a cursor of deep lists', 'BAD_CURSOR', refusesCursor(() => Buffer.from(`${'['.repeat(50_000)}${']'.repeat(50_000)}`).toString('base64'))),
    probe('a cursor of another list', 'BAD_CURSOR', refusesCursor(async (bureau) => cursorOf(...(await signature(bureau, 'qualificationGrants'))))),
    probe('a cursor of another order', 'BAD_CURSOR', async (bureau) => {
      const first = await bureau.ask(stranger, page, {});
      await refusesCursor(() => first.data.enterprises.pageInfo.endCursor as string, page, { o: [{ field: 'FOUNDED_ON', direction: 'DESC' }] })(bureau);
    }),
    probe('SQL in a cursor’s order', 'BAD_CURSOR', refusesCursor(() => cursorOf(`name asc; drop table person; --,id asc`, 'x', '00000000-0000-0000-0000-000000000000'))),
    probe('a cursor with an id that is none', 'BAD_CURSOR', changed('organizations', 2, [`' or 1=1 --`, 'x', 1, null, {}, [], '00000000-0000-0000-0000-00000000000', '00000000-0000-0000-0000-000000000000 ', true])),
    probe('a cursor with a day that is none', 'BAD_CURSOR', changed('enterprises', 1, ['2024-02-31', '2023-02-29', '0000-00-00', '2024-13-01', 'infinity', 'today', '2024-1-1', '99999-01-01', 20240101, {}], ', orderBy: [{ field: FOUNDED_ON, direction: DESC }]')),
    probe('a cursor with a moment that is none', 'BAD_CURSOR', changed('importBatches', 1, ['2024-02-31 00:00:00+08', '2024-01-01 24:00:01+08', '2024-01-01 00:61:00+08', '2024-01-01 00:00:00+99', 'now', 'infinity', '2024-01-01', '2024-01-01T00:00:00Z'])),
    probe('a cursor with a NUL', 'BAD_CURSOR', changed('organizations', 1, ['\0', 'a\0b'])),
    probe('a cursor with half a character and right-to-left marks', 'no fault', async (bureau) => {
      const place = await signature(bureau, 'organizations');
      for (const value of ['\ud800', '\u202e\u0000'.slice(0, 1), '\uffff', '𠮷'.repeat(10_000)]) {
        const answer = await bureau.ask(stranger, 'query ($after: String) { organizations(first: 1, after: $after) { nodes { id } } }', { after: cursorOf(place[0], value, place[2]) });
        must(answer.status < 500, short(answer.text));
      }
    }),
    probe('a clerk’s cursor used by another', 'shows no row more', async (bureau) => {
      const place = await signature(bureau, 'importBatches');
      const answer = await bureau.ask(await rival(bureau), 'query ($at: String) { a: importBatches(first: 5, after: $at) { totalCount nodes { id } } b: importBatches(last: 5, before: $at) { totalCount nodes { id } } }', { at: cursorOf(...place) });
      must(!answer.data || ((answer.data.a?.nodes?.length ?? 0) === 0 && (answer.data.b?.nodes?.length ?? 0) === 0), short(answer.text));
    }),
    probe('every id of a list of others’ drafts, guessed by a cursor', 'shows no row more', async (bureau) => {
      const answer = await bureau.ask(stranger, 'query ($at: String) { serviceDemands(first: 100, after: $at) { totalCount nodes { id } } }', { at: cursorOf(...(await signature(bureau, 'serviceDemands')).map((each, n) => (n === 0 ? each : each))) });
      must((answer.data?.serviceDemands?.nodes?.length ?? 0) === 0, short(answer.text));
    }),
    ...([
      ['SQL for an id', () => `org_' or '1'='1`], ['an id of a million characters', () => `org_${'a'.repeat(900_000)}`], ['an id without its type', (bureau: Bureau) => bureau.own], ['another type before the key', (bureau: Bureau) => `prs_${bureau.own}`],
      ['a key with a blank', (bureau: Bureau) => `org_${bureau.own} `], ['a key in braces', (bureau: Bureau) => `org_{${bureau.own}}`], ['a key without its dashes', (bureau: Bureau) => `org_${bureau.own.replaceAll('-', '')}`], ['full-width characters', () => 'ｏｒｇ_００００'],
      ['the name of a table', () => 'credential_00000000-0000-0000-0000-000000000000'], ['__proto__', () => '__proto___x'], ['constructor', () => 'constructor_00000000-0000-0000-0000-000000000000'], ['base64 of another id', (bureau: Bureau) => Buffer.from(`Organization:${bureau.own}`).toString('base64')],
    ] as const).map(([name, id]) => probe(name, 'null', findsNothing(id))),
    probe('what is not there and what one may not see', 'the same answer to the letter', async (bureau) => {
      const [row] = await bureau.rows<{ id: string }>('select id from service_demand where organization_id = $1 limit 1', [bureau.own]);
      const seen = await bureau.ask(await bureau.as('enterprise'), '{ serviceDemands(first: 1) { nodes { id } } }');
      const prefix = (seen.data.serviceDemands.nodes[0].id as string).split('_')[0];
      const ask = (id: string): Promise<Answered> => rival(bureau).then((who) => bureau.ask(who, 'query ($id: ID!) { node(id: $id) { id } serviceDemand(id: $id) { id title } }', { id }));
      const act = (id: string): Promise<Answered> => rival(bureau).then((who) => bureau.ask(who, 'mutation ($id: ID!) { withdrawServiceDemand(input: { id: $id, reason: "撤回测试" }) { serviceDemand { id } errors { code message path } } }', { id }));
      const absent = `${prefix}_01900000-0000-7000-8000-000000000000`;
      const [there, nowhere] = [await ask(`${prefix}_${row!.id}`), await ask(absent)];
      must(there.text === nowhere.text, `${short(there.text)} / ${short(nowhere.text)}`);
      const [done, none] = [await act(`${prefix}_${row!.id}`), await act(absent)];
      must(done.text === none.text && done.codes.length > 0, `${short(done.text)} / ${short(none.text)}`);
    }),
    probe('an action on a record of another type', 'NOT_FOUND', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('sysadmin'), 'mutation ($id: ID!) { disablePerson(input: { id: $id, reason: "停用测试" }) { errors { code } } }', { id: `org_${bureau.own}` });
      must(answer.codes.includes('NOT_FOUND'), short(answer.text));
    }),
    probe('one key for two different requests', 'IDEMPOTENCY_KEY_REUSED', async (bureau) => {
      const file = (title: string): Promise<Answered> => bureau.as('enterprise').then((who) => bureau.ask(who, 'mutation ($input: FileServiceDemandInput!) { fileServiceDemand(input: $input) { serviceDemand { id } errors { code } } }', { input: { title, problem: '泵体振动超标，请专家来厂诊断指导。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '0577-67000000', idempotencyKey: 'attack-once' } }));
      const [first, again, other] = [await file('泵体振动'), await file('泵体振动'), await file('换了内容')];
      must(first.codes.length === 0 && again.data.fileServiceDemand.serviceDemand.id === first.data.fileServiceDemand.serviceDemand.id && other.codes.includes('IDEMPOTENCY_KEY_REUSED'), `${short(first.text)} ${short(other.text)}`);
    }, { leaves: true }),
    probe('somebody else’s idempotency key', 'worth nothing', async (bureau) => {
      const answer = await bureau.ask(await rival(bureau), 'mutation ($input: FileServiceDemandInput!) { fileServiceDemand(input: $input) { serviceDemand { id organization { id } } errors { code } } }', { input: { title: '泵体振动', problem: '泵体振动超标，请专家来厂诊断指导。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '0577-67000000', idempotencyKey: 'attack-once' } });
      must(answer.data?.fileServiceDemand?.serviceDemand?.organization?.id !== `org_${bureau.own}`, short(answer.text));
    }, { leaves: true }),
    probe('fields of the row itself sent along', '400', async (bureau) => {
      for (const extra of ['state: DONE', 'organization: "x"', 'createdBy: "x"', 'isAdmin: true', '__proto__: {}']) {
        const answer = await bureau.ask(await bureau.as('enterprise'), `mutation { fileServiceDemand(input: { title: "多带一项", problem: "多带一项看看收不收。", kind: TECHNICAL_GUIDANCE, contactName: "王", contactPhone: "0577-67000000", ${extra} }) { serviceDemand { id } errors { code } } }`);
        must(answer.status === 400, `${extra}: ${short(answer.text)}`);
      }
    }),
  ],
};

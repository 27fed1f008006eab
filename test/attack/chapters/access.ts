import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, getNamedType, getNullableType, isInputObjectType, isEnumType, isListType, isNonNullType, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Answered, type Bureau, stranger, type Who } from '../bureau.ts';

export const schema: GraphQLSchema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
/** Root fields that list rows: a page of them and their ids. */
const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => getNamedType(type).name.endsWith('Connection')).map(({ name }) => name);

const idsSeen = async (bureau: Bureau, who: Who): Promise<Map<string, string[]>> => {
  const seen = new Map<string, string[]>();
  for (let from = 0; from < lists.length; from += 15) {
    const part = lists.slice(from, from + 15);
    const answer = await bureau.ask(who, `{ ${part.map((name) => `${name}(first: 100) { nodes { id } }`).join(' ')} }`);
    must(answer.data !== undefined, short(answer.text));
    for (const name of part) seen.set(name, ((answer.data?.[name]?.nodes ?? []) as ({ id: string } | null)[]).flatMap((row) => (row ? [row.id] : [])));
  }
  return seen;
};
const everything = new WeakMap<Bureau, Promise<string[]>>();
/** One id at least of whatever the bureau’s own people see. */
const known = (bureau: Bureau): Promise<string[]> => {
  let ids = everything.get(bureau);
  if (!ids) {
    everything.set(bureau, ids = (async () => {
      const all = new Set<string>();
      for (const login of ['clerk', 'director', 'enterprise', 'university', 'finance', 'auditor', 'sysadmin', 'secadmin']) for (const some of (await idsSeen(bureau, await bureau.as(login))).values()) for (const id of some.slice(0, 40)) all.add(id);
      return [...all];
    })());
  }
  return ids;
};
const nodesSeen = async (bureau: Bureau, who: Who, ids: readonly string[]): Promise<string[]> => {
  const seen: string[] = [];
  for (let from = 0; from < ids.length; from += 100) {
    const answer = await bureau.ask(who, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids.slice(from, from + 100) });
    for (const row of (answer.data?.nodes ?? []) as ({ id: string } | null)[]) if (row) seen.push(row.id);
  }
  return seen;
};
/** What lists do not show, neither an id, a lookup, nor a filter shows. */
const seesNoMoreById = (who: (bureau: Bureau) => Promise<Who>) => async (bureau: Bureau): Promise<void> => {
  const asking = await who(bureau);
  const ids = await known(bureau);
  const byId = new Set(await nodesSeen(bureau, asking, ids));
  // Asked for one by one in the lists: what a list does not find by its id, `node` must not give.
  const listable = new Map<string, string>();
  for (const name of lists) { const connection = getNamedType(schema.getQueryType()!.getFields()[name]!.type) as GraphQLObjectType; listable.set(getNamedType(connection.getFields()['nodes']!.type).name, name); }
  let compared = 0;
  for (let from = 0; from < ids.length; from += 15) {
    const part = ids.slice(from, from + 15).filter((id) => byId.has(id));
    if (part.length === 0) continue;
    const typed = await bureau.ask(asking, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: part });
    const rows = (typed.data.nodes as ({ __typename: string; id: string } | null)[]).flatMap((row) => (row && listable.has(row.__typename) ? [row] : []));
    if (rows.length === 0) continue;
    const answer = await bureau.ask(asking, `{ ${rows.map(({ __typename, id }, n) => `r${n}: ${listable.get(__typename)}(first: 1, filter: { id: { eq: "${id}" } }) { nodes { id } }`).join(' ')} }`);
    rows.forEach(({ id, __typename }, n) => { must(answer.data?.[`r${n}`]?.nodes?.[0]?.id === id || __typename === 'Organization', `${id} (${__typename}) by its id, but in no list: ${short(answer.errors)}`); compared += 1; });
  }
  must(ids.length > 200, `only ${ids.length} ids to try`);
  must(compared > 0 || byId.size === 0, 'nothing was compared');
};

/** A value that fits a type: what an attacker would put in who has read the client’s code. */
export const fitting = (type: GraphQLInputType, id: () => string, depth = 0): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return depth > 3 ? [] : [fitting(inner.ofType, id, depth + 1)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) return Object.fromEntries(Object.values(inner.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, fitting(field.type, id, depth + 1)]));
  switch (getNamedType(inner).name) {
    case 'ID': return id();
    case 'Int': return 1;
    case 'Float': return 1;
    case 'Boolean': return true;
    case 'Money': return '1000.00';
    case 'Rate': return '0.5';
    case 'LocalDate': return '2026-11-20';
    case 'DateTime': return '2026-12-20T09:00:00+08:00';
    case 'CreditCode': return '91330324MA2YJ0013Y';
    case 'JSON': return {};
    default: return '测试内容甲乙丙丁';
  }
};
const mutations = Object.values(schema.getMutationType()!.getFields());
const own = new Set(['signIn', 'signOut', 'changePassword', 'enrolTotp', 'confirmTotp', 'actAs', 'revokeSession', 'updateNoticeSettings', 'markNoticesRead']);

/** Every action there is, on real records, each as somebody who may do none of them: nothing is done. */
const doesNothing = (who: (bureau: Bureau) => Promise<Who>, besides: readonly string[] = []) => async (bureau: Bureau): Promise<void> => {
  const asking = await who(bureau);
  const ids = await known(bureau);
  const byCode = new Map<string, string[]>();
  for (const id of ids) byCode.set(id.split('_')[0]!, [...(byCode.get(id.split('_')[0]!) ?? []), id]);
  const codes = [...byCode.keys()];
  const done: string[] = [];
  let turn = 0;
  for (const { name, args, type } of mutations) {
    if (own.has(name) || besides.includes(name)) continue;
    const payload = getNamedType(type) as GraphQLObjectType;
    // The record that the action is about, where its type is one of those whose ids are known.
    const about = Object.values(payload.getFields()).map((field) => getNamedType(field.type).name);
    const prefer = codes.filter((code) => about.some((each) => prefixes.get(each) === code));
    const pick = (): string => { turn += 1; const code = prefer.length > 0 ? prefer[turn % prefer.length]! : codes[turn % codes.length]!; const of = byCode.get(code)!; return of[turn % of.length]!; };
    const input = args[0] ? fitting(args[0].type, pick) : undefined;
    const attempt = (): Promise<Answered> => bureau.ask(asking, `mutation ($input: ${args[0] ? String(args[0].type) : 'Int'}) { ${name}${args[0] ? '(input: $input)' : ''} { errors { code } } }`, args[0] ? { input } : {});
    let answer = await attempt();
    for (; answer.codes.includes('RATE_LIMITED'); answer = await attempt()) await sleep(200);
    if (answer.codes.length === 0) done.push(name);
  }
  must(done.length === 0, `done: ${done.join(', ')}`);
};
/** Codes of ids by type, as far as anybody has seen them. */
const prefixes = new Map<string, string>();
const learnPrefixes = async (bureau: Bureau): Promise<void> => {
  const ids = await known(bureau);
  const answer = await bureau.ask(await bureau.as('clerk'), 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [...new Map(ids.map((id) => [id.split('_')[0], id])).values()].slice(0, 100) });
  for (const row of answer.data.nodes as ({ __typename: string; id: string } | null)[]) if (row) prefixes.set(row.__typename, row.id.split('_')[0]!);
};

/** A list that this one sees nothing of. */
const seesNone = (list: string, who: (bureau: Bureau) => Promise<Who>) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.ask(await who(bureau), `{ ${list}(first: 100) { totalCount nodes { id } } }`);
  const found = answer.data?.[list];
  must(!found || (found.totalCount === 0 && found.nodes.length === 0), `${list}: ${short(answer.text)}`);
};
const refusesField = (query: string, who: (bureau: Bureau) => Promise<Who>) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.ask(await who(bureau), query);
  must(answer.codes.some((code) => code === 'FORBIDDEN_FIELD' || code === 'GRAPHQL_VALIDATION_FAILED'), short(answer.text));
};
const nobody = async (): Promise<Who> => stranger;
const one = (login: string) => (bureau: Bureau): Promise<Who> => bureau.as(login);

export const accessControl: Chapter = {
  title: 'ASVS V8: access control', probes: [
    probe('ids of 200 and more records by node(id), as a stranger', 'no more than lists show', seesNoMoreById(nobody)),
    probe('the same, as another enterprise', 'no more than lists show', seesNoMoreById(one('rival'))),
    probe('the same, as a township', 'no more than lists show', seesNoMoreById(one('town2'))),
    probe('the same, with a key for the register of organizations', 'no more than lists show', seesNoMoreById((bureau) => bureau.partnerKey(['organization:read'])), { leaves: true }),
    probe('the same, as system administrator', 'no more than lists show', seesNoMoreById(one('sysadmin'))),
    ...['people', 'assignments', 'apiKeys', 'importBatches', 'jobs', 'journal', 'notices', 'deliveries', 'endpoints', 'qualificationApplications', 'poolMemberships', 'serviceDemands', 'visitLogs', 'policyClaims', 'deposits', 'bidderRegistrations', 'challengeBids', 'rdExpenses', 'reportIssues', 'expertProfiles'].map((list) =>
      probe(`${list}, as a stranger`, 'nothing', seesNone(list, nobody))),
    ...['importBatches', 'people', 'apiKeys', 'jobs', 'expertProfiles', 'policyRuns'].map((list) => probe(`${list}, as an enterprise`, 'nothing, or one’s own', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('rival'), `{ ${list}(first: 100) { totalCount } }`);
      must(!((answer.data?.[list]?.totalCount ?? 0) > 1), short(answer.text));
    })),
    ...['qualificationApplications', 'rdExpenses', 'serviceDemands', 'policyClaims', 'investmentProjects'].map((list) => probe(`${list}, as system administrator`, 'nothing of the business', async (bureau) => {
      const [asAdmin, asStranger] = [await bureau.ask(await bureau.as('sysadmin'), `{ ${list}(first: 100) { totalCount } }`), await bureau.ask(stranger, `{ ${list}(first: 100) { totalCount } }`)];
      must((asAdmin.data?.[list]?.totalCount ?? 0) <= (asStranger.data?.[list]?.totalCount ?? 0), short(asAdmin.text));
    })),
    probe('another enterprise’s demand, with its contact', 'not there', async (bureau) => {
      const [row] = await bureau.rows<{ id: string }>('select id from service_demand where organization_id = $1 limit 1', [bureau.own]);
      const seen = await bureau.ask(await bureau.as('enterprise'), '{ serviceDemands(first: 1) { nodes { id } } }');
      const id = `${(seen.data.serviceDemands.nodes[0].id as string).split('_')[0]}_${row!.id}`;
      const answer = await bureau.ask(await bureau.as('rival'), `{ serviceDemand(id: "${id}") { id title } node(id: "${id}") { id } serviceDemands(first: 5, filter: { id: { eq: "${id}" } }) { totalCount } }`);
      must(answer.data.serviceDemand === null && answer.data.node === null && answer.data.serviceDemands.totalCount === 0, short(answer.text));
    }),
    probe('another enterprise’s R&D expenses through its organization', 'empty', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('rival'), `{ organization(id: "org_${bureau.own}") { rdExpenses(first: 5) { nodes { expense revenue } } qualificationApplications(first: 5) { totalCount } } }`);
      must((answer.data.organization?.rdExpenses?.nodes.length ?? 0) === 0 && (answer.data.organization?.qualificationApplications?.totalCount ?? 0) === 0, short(answer.text));
    }),
    probe('firms sorted out by what they spent, by a filter through the relation', 'refused, or finds nobody', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('rival'), '{ enterprises(first: 5, filter: { rdExpenses: { some: { expense: { gte: "1.00" } } } }) { totalCount nodes { id } } }');
      must((answer.data?.enterprises?.totalCount ?? 0) <= 1, short(answer.text));
    }),
    probe('firms sorted out by their drafts, by a filter through the relation', 'refused, or finds nobody', async (bureau) => {
      const answer = await bureau.ask(stranger, '{ enterprises(first: 5, filter: { qualificationApplications: { some: { state: { eq: DRAFT } } } }) { totalCount } }');
      must(!((answer.data?.enterprises?.totalCount ?? 0) > 0), short(answer.text));
    }),
    probe('firms by how many drafts they have', 'refused, or all have none', async (bureau) => {
      const answer = await bureau.ask(stranger, '{ enterprises(first: 5, filter: { qualificationApplications: { count: { gte: 1 } } }) { totalCount } }');
      must(!((answer.data?.enterprises?.totalCount ?? 0) > 0), short(answer.text));
    }),
    probe('a sealed number as a field', 'masked', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('clerk'), '{ organizations(first: 100) { nodes { contactPhone } } people(first: 100) { nodes { phone } } }');
      must(!/"1[3-9]\d{9}"/.test(answer.text), short(answer.text));
    }),
    probe('firms by their phone', 'refused', refusesField('{ enterprises(first: 1, filter: { contactPhone: { eq: "13800002222" } }) { totalCount } }', one('clerk'))),
    probe('firms in the order of their phones', 'refused', refusesField('{ enterprises(first: 1, orderBy: [{ field: CONTACT_PHONE, direction: ASC }]) { nodes { id } } }', one('clerk'))),
    probe('a whole phone, as a stranger', 'FORBIDDEN', async (bureau) => {
      const answer = await bureau.ask(stranger, `mutation { revealContactPhone(input: { id: "org_${bureau.own}", reason: "想要联系一下" }) { phone errors { code } } }`);
      must(answer.codes.includes('FORBIDDEN') && !answer.data?.revealContactPhone?.phone, short(answer.text));
    }),
    probe('a whole phone of another firm, as an enterprise', 'FORBIDDEN', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('rival'), `mutation { revealContactPhone(input: { id: "org_${bureau.own}", reason: "想要联系一下" }) { phone errors { code } } }`);
      must(answer.codes.includes('FORBIDDEN') && !answer.data?.revealContactPhone?.phone, short(answer.text));
    }),
    probe('whole phones one after the other, as a clerk', 'RATE_LIMITED after 30', async (bureau) => {
      const clerk = await bureau.as('clerk');
      const ids = (await bureau.ask(clerk, '{ enterprises(first: 40) { nodes { id } } }')).data.enterprises.nodes as { id: string }[];
      const answers = [];
      for (const { id } of ids) answers.push(await bureau.ask(clerk, 'mutation ($input: RevealContactPhoneInput!) { revealContactPhone(input: $input) { errors { code } } }', { input: { id, reason: '逐个收集号码' } }));
      must(answers.slice(-5).every(({ codes }) => codes.includes('RATE_LIMITED')), short(answers.at(-1)!.text));
    }, { leaves: true }),
    probe('a credential by its login name, as a clerk', 'not there', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('clerk'), '{ credential(loginName: "director") { id } }');
      must(!answer.data?.credential, short(answer.text));
    }),
    probe('every action there is, as a stranger', 'nothing done', async (bureau) => { await learnPrefixes(bureau); await doesNothing(nobody, ['objectToNotice'])(bureau); }),
    probe('every action there is, with a key', 'nothing done', doesNothing((bureau) => bureau.partnerKey(['organization:read', 'indicator:read'])), { leaves: true }),
    probe('every action there is, as auditor', 'nothing done but what auditors do', doesNothing(one('auditor'))),
    probe('every action there is, as system administrator', 'nothing done of the bureau’s business', doesNothing(one('sysadmin'), ['correctPerson', 'createPerson', 'disablePerson', 'enablePerson', 'resetPassword', 'retryFailedJobs', 'startJob'])),
    probe('every action there is, as audit administrator', 'nothing done', doesNothing(one('auditadmin'))),
  ],
};

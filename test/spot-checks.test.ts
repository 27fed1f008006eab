import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { patentResultTerms } from '../schema/achievement/achievement.kinds.ts';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { rdLevels } from '../schema/ladder/ladder.kinds.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase, truth } from './support/county.ts';

/**
 * What somebody asks across the departments of one enterprise, and which enterprise meets conditions of several departments: each is
 * one question to the bureau, of one statement. The county's year is the truth's.
 */
type Known = Readonly<Record<string, unknown>>;
type Check = { readonly id: string } & ({ readonly kind: 'profile'; readonly enterprise: { code: string; name: string }; readonly answer: Known } | { readonly kind: 'find'; readonly question: { zh: string }; readonly answer: { code: string; name: string } });
const { year, fields, checks } = truth<{ year: number; fields: Record<string, object>; checks: Check[] }>('spot-checks');
const during = { gte: `${year}-01-01`, lte: `${year}-12-31` };

let api: Api;
const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
beforeAll(async () => { api = await startApi({ database: await countyDatabase() }); });
afterAll(async () => { await api?.close(); await api?.database.drop(); });

const ask = async (document: string, variables: Record<string, unknown>) => {
  const { data, errors } = await api.ask(document, variables, clerk);
  expect(errors).toBeUndefined();
  expect(api.statements).toHaveLength(1);
  return data;
};

const profile = `query ($code: CreditCode!, $year: Int!, $before: Int!, $from: LocalDate!, $to: LocalDate!) {
  organization(creditCode: $code) {
    name town { name } foundedOn registeredCapital formerNames { name }
    recommended: qualificationApplications(first: 10, filter: { kind: { eq: HNTE }, year: { eq: $year }, isRenewal: { eq: false } }) { nodes { recommendedOn } }
    latestHighTechGrant { certificateNumber } firstProvincialSmeGrant { grantedOn }
    national: qualifications(first: 50, filter: { kind: { eq: NATIONAL_SME } }) { nodes { year } }
    rdInstitutions { level } rdExpenses(first: 1, filter: { year: { eq: $before } }) { nodes { expense intensity } }
    investmentProjects(first: 50) { totalCount nodes { progress(first: 1, filter: { year: { eq: $year }, month: { eq: 10 } }) { nodes { yearToDate } } } }
    parkMemberships { state enteredOn leftOn listVersion { state } }
    techDemands(first: 1, filter: { year: { eq: $year } }) { totalCount }
    projects(first: 1, filter: { establishedOn: { gte: $from, lte: $to } }) { totalCount }
    currentIncubation { carrier { name } } firstIncubation { enteredOn } incubations { isConnectedVehicle }
    talents(first: 1, filter: { on: { lte: $to } }) { totalCount }
    achievements(first: 1, filter: { registeredOn: { gte: $from, lte: $to }, state: { eq: REGISTERED } }) { totalCount }
    patentProjects(first: 50) { nodes { result } }
    commissionerEntries(first: 50, filter: { year: { eq: $year } }) { nodes { commissioner { name } } }
    serviceVisits(first: 100, filter: { servedOn: { gte: $from, lte: $to } }) { totalCount nodes { hours transportCost lodgingCost } }
  } }`;

const sum = (values: readonly (string | null | undefined)[]): number => values.reduce((total, value) => total.plus(value ?? 0), new Decimal(0)).toNumber();
const some = (value: number): number | undefined => (value === 0 ? undefined : value);
const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : [...values].sort());

/** The answer under the keys of the truth; a key is there only when the enterprise has such a record. */
const knownOf = async (code: string): Promise<{ name: string; known: Known }> => {
  const { organization: it } = await ask(profile, { code, year, before: year - 1, from: during.gte, to: during.lte });
  const [tax] = it.rdExpenses.nodes;
  const october = it.investmentProjects.nodes.flatMap(({ progress }: any) => progress.nodes.map(({ yearToDate }: any) => yearToDate));
  const visits = it.serviceVisits.nodes;
  expect(visits).toHaveLength(it.serviceVisits.totalCount);
  return { name: it.name, known: {
    town: it.town?.name, founded: it.foundedOn, capital_wan: it.registeredCapital === null ? undefined : new Decimal(it.registeredCapital).div(10_000).toNumber(), former_names: list(it.formerNames.map(({ name }: any) => name)),
    hitech_recommended: it.recommended.nodes[0]?.recommendedOn, hitech_certificate: it.latestHighTechGrant?.certificateNumber, sme_since: it.firstProvincialSmeGrant?.grantedOn,
    national_sme_years: list(it.national.nodes.map(({ year: each }: any) => each)), rd_levels: list(it.rdInstitutions.map(({ level }: any) => rdLevels[level as keyof typeof rdLevels])),
    projects: some(it.investmentProjects.totalCount), invest_oct_wan: october.length === 0 ? undefined : sum(october) / 10_000,
    rd_expense: tax && Number(tax.expense), rd_intensity: tax?.intensity ? new Decimal(tax.intensity).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toNumber() : undefined,
    in_zone: it.parkMemberships.length === 0 ? undefined : it.parkMemberships.some(({ state, enteredOn, leftOn, listVersion }: any) => ['ADOPTED', 'PUBLISHED'].includes(listVersion.state) && enteredOn <= during.lte && (leftOn === null ? state === 'IN_LIST' : leftOn > during.lte)),
    demands: some(it.techDemands.totalCount), city_projects: some(it.projects.totalCount),
    carrier: it.currentIncubation?.carrier.name, entered: it.firstIncubation?.enteredOn, vehicle: it.incubations.length === 0 ? undefined : it.incubations.some(({ isConnectedVehicle }: any) => isConnectedVehicle),
    talents: some(it.talents.totalCount), achievements: some(it.achievements.totalCount), patent_results: list(it.patentProjects.nodes.flatMap(({ result }: any) => (result === null ? [] : [patentResultTerms[result as keyof typeof patentResultTerms]]))),
    commissioners: list(it.commissionerEntries.nodes.map(({ commissioner }: any) => commissioner.name)), service_hours: some(sum(visits.map(({ hours }: any) => hours))),
    service_cost: some(sum(visits.flatMap(({ transportCost, lodgingCost }: any) => [transportCost, lodgingCost]))),
  } };
};

describe('what is known of an enterprise', () => {
  it.each(checks.flatMap((check) => (check.kind === 'profile' ? [check] : [])))('$id: $enterprise.name', async ({ enterprise, answer }) => {
    const { name, known } = await knownOf(enterprise.code);
    expect(name).toBe(enterprise.name);
    expect(Object.keys(answer).filter((key) => !(key in known))).toEqual([]);
    for (const [key, value] of Object.entries(answer)) expect([key, known[key]]).toEqual([key, Array.isArray(value) ? [...value].sort() : value]);
  });

  // The truth asks of some keys only; those it does not ask of are held against the tables.
  const byTable: Readonly<Record<string, string>> = {
    former_names: `select o.credit_code as code, jsonb_agg(f.name order by f.name) as value from former_name f join organization o on o.id = f.organization_id group by 1`,
    city_projects: `select o.credit_code as code, to_jsonb(count(*)) as value from project p join organization o on o.id = p.organization_id where extract(year from p.established_on) = ${year} group by 1`,
    carrier: `select o.credit_code as code, to_jsonb(c.name) as value from incubation i join incubator c on c.id = i.carrier_id join organization o on o.id = i.organization_id where i.ended_on is null and i.state in ('INCUBATING', 'EXTENDED', 'GRADUATING')`,
    entered: `select o.credit_code as code, to_jsonb(min(i.entered_on)) as value from incubation i join organization o on o.id = i.organization_id group by 1`,
    vehicle: `select o.credit_code as code, to_jsonb(bool_or(i.is_connected_vehicle)) as value from incubation i join organization o on o.id = i.organization_id group by 1`,
    commissioners: `select o.credit_code as code, jsonb_agg(c.name order by c.name) as value from commissioner_roster_entry e join commissioner c on c.id = e.commissioner_id join organization o on o.id = e.organization_id where e.year = ${year} group by 1`,
    service_cost: `select o.credit_code as code, to_jsonb(sum(coalesce(v.transport_cost, 0) + coalesce(v.lodging_cost, 0))) as value from visit_log v join organization o on o.id = v.organization_id where extract(year from v.served_on) = ${year} group by 1`,
  };
  const asked = new Set(checks.flatMap((check) => (check.kind === 'profile' ? Object.keys(check.answer) : [])));
  test('nothing is left unasked', () => { expect(Object.keys(fields).filter((key) => !asked.has(key)).sort()).toEqual(Object.keys(byTable).sort()); });
  it.each(Object.entries(byTable))('%s is answered too', async (key, sql) => {
    const rows = await api.database.orm.em.fork().execute<{ code: string; value: unknown }[]>(`select * from (${sql}) t where code is not null and value <> '0'::jsonb order by md5(code) limit 5`);
    expect(rows.length).toBeGreaterThan(2);
    for (const { code, value } of rows) {
      const { known } = await knownOf(code);
      expect([code, known[key]]).toEqual([code, Array.isArray(value) ? [...value].sort() : value]);
    }
  });
});

describe('which enterprise meets conditions of several departments', () => {
  const least = (wan: string): string => new Decimal(wan).times(10_000).plus('0.01').toFixed(2);
  const inYear = (given: string) => ({ gte: `${given}-01-01`, lte: `${given}-12-31` });
  /** The parts of a question as filters of the list. */
  const conditions: readonly (readonly [said: RegExp, filter: (...found: string[]) => object])[] = [
    [/^在(.+[镇乡街道])$/, (town) => ({ town: { name: { eq: town } } })],
    [/^(\d{4})年首次认定省科技型中小企业$/, (given) => ({ firstProvincialSmeGrant: { grantedOn: inYear(given!) } })],
    [/^(\d{4})年研发费用超过(\d+)万元$/, (given, wan) => ({ rdExpenses: { some: { year: { eq: Number(given) }, expense: { gte: least(wan!) } } } })],
    [/^1-10月累计完成投资超过\d+万元$/, () => ({ investmentProjects: { some: { progress: { some: { year: { eq: year }, month: { eq: 10 }, yearToDate: { gte: '0.01' } } } } } })],
    [/^在高新区企业库内$/, () => ({ parkMemberships: { some: { state: { eq: 'IN_LIST' }, enteredOn: { lte: during.lte } } } })],
    [/^(\d{4})年登记科技成果不少于(\d+)项$/, (given, count) => ({ achievements: { count: { of: { registeredOn: inYear(given!), state: { eq: 'REGISTERED' } }, gte: Number(count) } } })],
  ];
  it.each(checks.flatMap((check) => (check.kind === 'find' ? [check] : [])))('$id: $question.zh', async ({ question, answer }) => {
    const parts = /^哪家企业同时满足：(.+)？$/.exec(question.zh)![1]!.split('；');
    const filter = Object.assign({}, ...parts.map((part) => {
      const [said, make] = conditions.find(([pattern]) => pattern.test(part)) ?? [];
      if (!said) throw new Error(`no filter for “${part}”`);
      return make!(...said.exec(part)!.slice(1));
    })) as object;
    expect(Object.keys(filter)).toHaveLength(parts.length);
    // What was invested is spread over an enterprise's projects, and is added up from the same answer.
    const data = await ask(`query ($filter: OrganizationFilter!, $year: Int!) { enterprises(first: 50, filter: $filter) { totalCount nodes { name creditCode
      investmentProjects(first: 20) { nodes { progress(first: 1, filter: { year: { eq: $year }, month: { eq: 10 } }) { nodes { yearToDate } } } } } } }`, { filter, year });
    expect(data.enterprises.nodes).toHaveLength(data.enterprises.totalCount);
    const wanted = /累计完成投资超过(\d+)万元/.exec(question.zh)?.[1];
    const found = data.enterprises.nodes.filter(({ investmentProjects }: any) => wanted === undefined || sum(investmentProjects.nodes.flatMap(({ progress }: any) => progress.nodes.map(({ yearToDate }: any) => yearToDate))) > Number(wanted) * 10_000);
    expect(found.map(({ name, creditCode }: any) => ({ code: creditCode, name }))).toEqual([answer]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';

/** A figure names the records that it counts; what they are is read by type, however many figures are opened and however many records they have. */
let api: Api;
const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
beforeAll(async () => { api = await startApi({ database: await countyDatabase() }); });
afterAll(async () => { await api?.close(); await api?.database.drop(); });

const opened = async (inside: string, indicators: readonly string[] | null, first: number) => {
  const { data, errors } = await api.ask(`query ($indicators: [String!], $first: Int!) { figures(year: 2023, indicators: $indicators) { indicator recordCount records(first: $first) { label ${inside} } } }`, { indicators, first }, clerk);
  expect(errors).toBeUndefined();
  const records: any[] = data.figures.flatMap((figure: any) => figure.records);
  return { figures: data.figures as any[], records, statements: api.statements.length, text: api.statements.map(({ text }) => text) };
};
const record = 'record { __typename id ... on QualificationApplication { recommendedOn organization { name } } ... on InvestmentProgress { yearToDate project { name } } }';

it('a figure’s records are read by one statement, its organizations by another, however many there are', async () => {
  const one = await opened(`${record} organization { id name town { name } }`, ['ht.recommended'], 1);
  const many = await opened(`${record} organization { id name town { name } }`, ['ht.recommended'], 100);
  expect([one.records.length, many.records.length]).toEqual([1, many.figures[0].recordCount]);
  expect(many.records.length).toBeGreaterThan(50);
  expect([one.statements, many.statements]).toEqual([2, 2]);
  expect(many.records.every((each) => each.record.recommendedOn && each.record.organization.name === each.organization.name)).toBe(true);
  // Each is the record that was named, not its neighbour.
  expect(many.records.map(({ label, organization }) => label === organization.name)).toEqual(many.records.map(() => true));
});

it('all figures opened at once are read by one statement a type', async () => {
  const { figures, records, statements } = await opened(`${record} organization { id name }`, null, 20);
  const types = new Set(records.flatMap((each) => (each.record ? [each.record.__typename as string] : [])));
  expect(figures.filter(({ records: each }) => each.length > 1).length).toBeGreaterThan(20);
  expect(types.size).toBeGreaterThan(8);
  expect(records.some(({ organization }) => organization !== null)).toBe(true);
  expect(statements).toBe(types.size + 1);
});

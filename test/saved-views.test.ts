import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../schema/core/access/actor.ts';
import { type Api, startApi } from './support/api.ts';
import { makeTown } from './support/people.ts';
import { holder, staffOf, type Staff } from './support/staff.ts';

/** Views of the portal's lists: one's own, and what is shared with the people of one's organization. */
let api: Api;
let staff: Staff;
let deputy: Actor;
const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => api.database.orm.em.fork().execute<T[]>(sql, values);

beforeAll(async () => {
  api = await startApi();
  const em = api.database.orm.em.fork();
  const town = await makeTown(em);
  staff = await staffOf(em, town);
  deputy = await holder(em, '钱副手', ['DIRECTOR'], town.bureau);
});
afterAll(() => api?.close());

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
const act = async (mutation: string, actor: Actor, input: object): Promise<{ readonly savedView: { readonly id: string } | null; readonly errors: readonly { readonly code: string }[] }> => {
  const answer = await api.ask(`mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { savedView { id } errors { code message path } } }`, { input }, actor);
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation];
};
const codes = async (mutation: string, actor: Actor, input: object): Promise<string[]> => (await act(mutation, actor, input)).errors.map(({ code }) => code);
const save = async (actor: Actor, name: string, query = 'kind=HNTE&sort=-YEAR&cols=kind,year', list = '/applications'): Promise<string> => {
  const { savedView, errors } = await act('saveView', actor, { list, name, query });
  expect(errors).toEqual([]);
  return savedView!.id;
};
interface View { readonly id: string; readonly name: string; readonly query: string; readonly state: string; readonly isDefault: boolean; readonly availableActions: readonly { readonly action: string; readonly allowed: boolean }[] }
const seen = async (actor: Actor, list = '/applications'): Promise<readonly View[]> =>
  (await api.ask('query ($list: String!) { savedViews(first: 100, filter: { list: { eq: $list } }) { nodes { id name query state isDefault availableActions { action allowed } } } }', { list }, actor)).data.savedViews.nodes;
const names = async (actor: Actor, list?: string): Promise<string[]> => (await seen(actor, list)).map(({ name }) => name);
const begins = async (actor: Actor) => (await api.ask('{ viewer { defaultViews { list query } } }', {}, actor)).data.viewer.defaultViews;
const open = async (actor: Actor, id: string): Promise<string[]> => (await seen(actor)).find((view) => view.id === id)!.availableActions.filter(({ allowed }) => allowed).map(({ action }) => action).sort();

describe('a view of a list', () => {
  test('is its maker\'s until he shares it, and then for the people of his organization', async () => {
    const id = await save(staff.director, '高企复审');
    expect(await seen(staff.director)).toMatchObject([{ id, name: '高企复审', query: 'kind=HNTE&sort=-YEAR&cols=kind,year', state: 'OWN', isDefault: false }]);
    for (const other of [deputy, staff.clerk, staff.enterprise, staff.admin]) expect(await names(other)).toEqual([]);
    expect(await codes('shareView', deputy, { id })).toEqual(['NOT_FOUND']);
    expect(await codes('shareView', staff.director, { id })).toEqual([]);
    expect([await names(deputy), await names(staff.clerk), await names(staff.enterprise), await names(staff.township)]).toEqual([['高企复审'], ['高企复审'], [], []]);
    expect(await open(deputy, id)).toEqual(['dropDefault', 'makeDefault']);
    expect(await codes('renameView', deputy, { id, name: '改成我的' })).toEqual(['FORBIDDEN']);
    expect(await codes('removeView', deputy, { id })).toEqual(['FORBIDDEN']);
    expect(await names(deputy)).toEqual(['高企复审']);
    expect(await codes('unshareView', staff.director, { id })).toEqual([]);
    expect(await names(deputy)).toEqual([]);
    expect(await codes('removeView', staff.director, { id })).toEqual([]);
    expect(await names(staff.director)).toEqual([]);
  });

  test('that is shared is removed by its maker or the bureau\'s clerk, and its name is free again', async () => {
    const id = await save(staff.director, '今年新申报');
    expect(await codes('saveView', staff.director, { list: '/applications', name: '今年新申报', query: '' })).toEqual(['NAME_TAKEN']);
    await save(staff.director, '今年新申报', '', '/enterprises');
    await act('shareView', staff.director, { id });
    expect(await open(staff.clerk, id)).toEqual(['dropDefault', 'makeDefault', 'remove']);
    expect(await codes('removeView', staff.clerk, { id })).toEqual([]);
    expect(await names(staff.director)).toEqual([]);
    expect(await names(staff.director, '/enterprises')).toEqual(['今年新申报']);
    await act('removeView', staff.director, { id: await save(staff.director, '今年新申报') });
  });

  test('is renamed and brought up to date by its maker, and what was looked for is not in the journal', async () => {
    const id = await save(staff.township, '待我审核', 'q=张三丰');
    await save(staff.township, '另一个');
    expect(await codes('renameView', staff.township, { id, name: '另一个' })).toEqual(['NAME_TAKEN']);
    expect(await codes('renameView', staff.township, { id, name: '待镇街审核' })).toEqual([]);
    expect(await codes('updateView', staff.township, { id, query: 'state=SUBMITTED' })).toEqual([]);
    expect((await seen(staff.township)).find((view) => view.id === id)).toMatchObject({ name: '待镇街审核', query: 'state=SUBMITTED' });
    const journal = await rows<{ action: string; before: unknown; after: unknown }>(`select action, before, after from journal_entry where object_type = 'SavedView' and object_id = ? and outcome = 'DONE' order by sequence`, [id.slice(4)]);
    expect(journal.map(({ action }) => action)).toEqual(['save', 'rename', 'update']);
    expect(JSON.stringify(journal)).not.toMatch(/张三丰|SUBMITTED/);
  });

  test('is what a list begins with, for whoever chose it, while he may see it', async () => {
    const shared = await save(staff.director, '本局默认', 'state=SUBMITTED');
    await act('shareView', staff.director, { id: shared });
    const own = await save(deputy, '我的默认', 'state=GRANTED');
    expect(await codes('makeDefaultView', deputy, { id: shared })).toEqual([]);
    expect(await begins(deputy)).toEqual([{ list: '/applications', query: 'state=SUBMITTED' }]);
    expect(await begins(staff.director)).toEqual([]);
    await act('makeDefaultView', deputy, { id: own });
    expect(await begins(deputy)).toEqual([{ list: '/applications', query: 'state=GRANTED' }]);
    expect((await seen(deputy)).filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(['我的默认']);
    await act('makeDefaultView', deputy, { id: shared });
    await act('unshareView', staff.director, { id: shared });
    expect(await begins(deputy)).toEqual([]);
    await act('makeDefaultView', staff.director, { id: shared });
    await act('removeView', staff.director, { id: shared });
    expect(await begins(staff.director)).toEqual([]);
    await act('makeDefaultView', deputy, { id: own });
    await act('dropDefaultView', deputy, { id: own });
    expect(await begins(deputy)).toEqual([]);
  });

  test('is not for strangers, nor for a place that is no list', async () => {
    const answer = await api.ask('mutation { saveView(input: { list: "/applications", name: "x", query: "" }) { savedView { id } errors { code } } }');
    expect(answer.data?.saveView?.errors?.[0]?.code ?? answer.errors?.[0]?.extensions.code).toMatch(/NOT_SIGNED_IN|FORBIDDEN|UNAUTHENTICATED/);
    expect(await codes('saveView', staff.director, { list: 'https://elsewhere.example/', name: '外站', query: '' })).toEqual(['INVALID_INPUT']);
    expect(await rows(`select 1 from saved_view where name in ('x', '外站')`)).toEqual([]);
  });

  test('saved twice at once under one name is saved once', async () => {
    const both = await Promise.all([1, 2].map(() => codes('saveView', staff.clerk, { list: '/applications', name: '同时', query: '' })));
    expect(both.sort()).toEqual([['NAME_TAKEN'], []].sort());
    expect(await names(staff.clerk)).toEqual(['同时']);
  });
});

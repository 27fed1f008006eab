import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { all, any, is, own, role } from '../core/access/condition.ts';
import { Refusal } from '../core/error/refusal.ts';
import { text } from '../core/lifecycle/input.ts';
import { lifecycle, type ActionContext, type Requirement } from '../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { savedViewRows, viewMakers } from './account.access.ts';
import { Person } from './account.entity.ts';
import { SavedView } from './saved-view.entity.ts';

/** So many a person may have on one list; more are no help to anybody. */
const mostViews = 50;

const saveInput = z.object({
  list: text('列表页的路径，如 /applications', { max: 200 }),
  name: text('视图名称', { max: 60 }),
  query: text('列表的筛选、排序与列：网址“?”之后的部分', { min: 0, max: 2_000 }),
});
type SaveInput = z.infer<typeof saveInput>;
const nameInput = z.object({ name: text('视图名称', { max: 60 }) });
const queryInput = z.object({ query: text('列表的筛选、排序与列：网址“?”之后的部分', { min: 0, max: 2_000 }) });

/** Names are given out one after the other for a person. */
async function sameName({ em }: ActionContext, view: SavedView, name: string): Promise<boolean> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('saved view ' || ?, 0))`, [view.person.id]);
  return (await em.count(SavedView, { person: view.person.id, list: view.list, name, state: { $ne: 'REMOVED' }, id: { $ne: view.id } })) > 0;
}
const nameIsFree: Requirement<SavedView, { readonly name: string }> = {
  code: 'NAME_TAKEN', title: '本人在此列表没有同名的视图', beforehand: false,
  check: async (context, view, { name }) => ((await sameName(context, view, name)) ? { message: `您在此列表已有名为“${name}”的视图，请另取名称。`, path: ['input', 'name'] } : null),
};
const fewEnough: Requirement<SavedView, SaveInput> = {
  code: 'TOO_MANY', title: `本人在此列表的视图少于 ${mostViews} 个`, beforehand: false,
  check: async ({ em }, { person, list }) => ((await em.count(SavedView, { person: person.id, list, state: { $ne: 'REMOVED' } })) >= mostViews ? { message: `一个列表至多保存 ${mostViews} 个视图，请先删除不用的。` } : null),
};

const maker = is('person', own.person);
const forget = (em: EntityManager, view: SavedView, except: string | null): Promise<unknown> =>
  em.execute('delete from default_view where view_id = ? and person_id is distinct from ?::uuid', [view.id, except]);

export const savedViewLifecycle = lifecycle<SavedView['state'], SavedView>({
  name: 'savedView', title: '列表视图', entity: SavedView, visible: savedViewRows,
  states: { OWN: { title: '自用' }, SHARED: { title: '共享' }, REMOVED: { title: '已删除', final: true } },
  creations: {
    save: {
      title: '保存视图', to: 'OWN', who: viewMakers, input: saveInput, requires: [fewEnough, nameIsFree],
      make: async ({ em, actor, now }, { list, name, query }: SaveInput) => {
        if (!/^\/[\w/%.~-]*$/.test(list)) throw new Refusal({ code: 'INVALID_INPUT', message: '列表路径不正确。', path: ['input', 'list'] });
        if (actor.personId === null) throw new Refusal({ code: 'NOT_SIGNED_IN', message: '请先登录。' });
        return em.create(SavedView, {
          id: uuidv7(), person: em.getReference(Person, actor.personId, { wrapped: true }), organization: actor.organizationId === null ? null : em.getReference(Organization, actor.organizationId, { wrapped: true }),
          list, name, query, state: 'OWN', createdAt: now,
        } as never, { persist: false });
      },
    },
  },
  actions: {
    rename: { title: '改名', from: ['OWN', 'SHARED'], who: maker, input: nameInput, requires: [nameIsFree], change: async (_, view, { name }: { name: string }) => { view.name = name; } },
    update: { title: '更新为当前筛选', from: ['OWN', 'SHARED'], who: maker, input: queryInput, change: async (_, view, { query }: { query: string }) => { view.query = query; } },
    share: { title: '与本单位共享', from: ['OWN'], to: 'SHARED', who: all(maker, is('organization', own.organization)) },
    unshare: { title: '不再共享', from: ['SHARED'], to: 'OWN', who: maker, change: async ({ em }, view) => { await forget(em, view, view.person.id); } },
    remove: { title: '删除视图', from: ['OWN', 'SHARED'], to: 'REMOVED', who: any(maker, all(role('CLERK'), is('state', 'SHARED'))), change: async ({ em }, view) => { await forget(em, view, null); } },
    makeDefault: {
      title: '设为默认', from: ['OWN', 'SHARED'], who: savedViewRows,
      change: async ({ em, actor }, view) => {
        await em.execute('insert into default_view (person_id, list, view_id) values (?, ?, ?) on conflict (person_id, list) do update set view_id = excluded.view_id', [actor.personId, view.list, view.id]);
      },
    },
    dropDefault: {
      title: '取消默认', from: ['OWN', 'SHARED'], who: savedViewRows,
      change: async ({ em, actor }, view) => { await em.execute('delete from default_view where person_id = ? and view_id = ?', [actor.personId, view.id]); },
    },
  },
  // The query is what somebody looked for: it stays out of the journal.
  facts: ({ list, name }) => ({ list, name }),
});

/** With what each list begins for the person: his own views, and what is still shared with him. */
export const defaultViewsOf = async (em: EntityManager, personId: string, organizationId: string | null): Promise<readonly { readonly list: string; readonly query: string }[]> =>
  em.execute<{ list: string; query: string }[]>(
    `select d.list, v.query from default_view d join saved_view v on v.id = d.view_id
      where d.person_id = ? and (v.state <> 'REMOVED' and v.person_id = d.person_id or v.state = 'SHARED' and v.organization_id = ?) order by d.list`, [personId, organizationId]);

/** Of these views, which the person's lists begin with. */
export const defaultsAmong = async (em: EntityManager, personId: string | null, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (personId === null || ids.length === 0) return new Set();
  const found = await em.execute<{ view_id: string }[]>('select view_id from default_view where person_id = ? and view_id = any(?::uuid[])', [personId, `{${ids.join(',')}}`]);
  return new Set(found.map(({ view_id: id }) => id));
};

import { z } from 'zod';
import { role } from '../core/access/condition.ts';
import { text } from '../core/lifecycle/input.ts';
import { type Action, lifecycle } from '../core/lifecycle/lifecycle.ts';
import { readsReleases } from './release.access.ts';
import { Release, type ReleaseState } from './release.entity.ts';

const act = <Input>(action: Action<ReleaseState, Release, Input>) => action;

/** 统计发布 (domain notes §13.15): imported, signed by the statistics office, never edited afterwards. */
export const releaseLifecycle = lifecycle<ReleaseState, Release>({
  name: 'release', title: '统计发布', entity: Release, visible: readsReleases,
  states: { IMPORTED: { title: '已导入' }, LOCKED: { title: '已签认锁定', final: true } },
  // They come with files only; nobody types a published figure.
  creations: {},
  arrives: ['IMPORTED'],
  actions: {
    sign: act({
      title: '签认锁定', from: ['IMPORTED'], to: 'LOCKED', who: role('STATISTICS'), input: z.object({ document: text('发布文件名称或文号', { max: 200 }) }),
      requires: [{
        code: 'NO_VALUES', title: '发布中有数值', beforehand: true,
        check: async ({ em }, row) => {
          const [found] = await em.execute<{ count: number }[]>('select count(*)::int as count from released_value where release_id = ?', [row.id]);
          return found!.count > 0 ? null : { message: '该发布没有任何数值，请先核对导入。' };
        },
      }],
      change: async ({ today, actor }, row, { document }) => { Object.assign(row, { signedOn: today, signedBy: actor.name, document }); },
    }),
  },
  facts: ({ kind, from, to, signedOn, document }) => ({ kind, from, to, signedOn, document }),
});

import { working } from '../core/access/actor.ts';
import { any, role, scope } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';

/** Targets, figures and plans are the county's own until it publishes them. */
export const readsFigures = any(role(...working), scope('indicator:read'));

export const indicatorAccess = [
  access('Target', readsFigures, ['region', 'year', 'indicator', 'line', 'state', 'unit', 'value', 'minimum', 'maximum', 'period', 'responsible', 'document', 'setOn', 'availableActions', 'sources', 'timeline']),
  access('CountyEvent', readsFigures, ['region', 'on', 'category', 'matter', 'party', 'effectiveOn', 'state', 'followUp', 'availableActions', 'sources', 'timeline']),
  access('IndicatorValue', readsFigures, [
    'indicator', 'definition', 'region', 'year', 'from', 'to', 'state', 'value', 'exact', 'text', 'records', 'target', 'targetLine', 'completionRate', 'rank', 'rankOf', 'computedAt', 'supersededAt', 'reason',
    'recount', 'recountText', 'recountRecords', 'recountedAt', 'availableActions', 'timeline',
  ]),
  access('PlanItem', readsFigures, ['region', 'year', 'category', 'content', 'responsible', 'sources']),
];

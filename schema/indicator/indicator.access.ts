import { working } from '../core/access/actor.ts';
import { any, role, scope } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';

/** Targets, figures and plans are the county's own until it publishes them. */
export const readsFigures = any(role(...working), scope('indicator:read'));

export const indicatorAccess = [
  access('Target', readsFigures, ['region', 'year', 'indicator', 'unit', 'value', 'minimum', 'maximum', 'period', 'responsible', 'sources']),
  access('CountyEvent', readsFigures, ['region', 'on', 'category', 'matter', 'party', 'effectiveOn', 'sources']),
  access('IndicatorValue', readsFigures, ['indicator', 'region', 'from', 'to', 'value', 'text', 'records', 'computedAt']),
  access('PlanItem', readsFigures, ['region', 'year', 'category', 'content', 'responsible', 'sources']),
];

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { defineTask } from '../core/outbox/task.ts';
import { declaredIndicators } from '../core/indicator/registry.ts';
import { uuidv7 } from '../core/uuid.ts';
import { figures } from './indicator.ts';

/** Counts every figure of every county and year that is counted against targets, and keeps the values. Keyed by indicator, region and period. */
async function countAll(em: EntityManager): Promise<void> {
  const places = await em.execute<{ region_id: string; year: number }[]>('select distinct region_id, year from target where period is not null order by year, region_id');
  for (const { region_id: regionId, year } of places) {
    const rows = (await figures(em, declaredIndicators(), year, regionId)).map(({ indicator, period, value, recordCount }) => {
      const isNumber = value !== null && /^-?\d+(\.\d+)?$/.test(value);
      return { id: uuidv7(), indicator: indicator.id, from: period.from, to: period.to, value: isNumber ? value : null, text: isNumber ? null : value, records: recordCount };
    });
    await em.execute(
      `insert into indicator_value (id, indicator, region_id, "from", "to", value, text, records, computed_at)
       select id, indicator, ?, "from", "to", value, text, records, clock_timestamp()
         from jsonb_to_recordset(?::jsonb) as r(id uuid, indicator text, "from" date, "to" date, value numeric, text text, records int)
       on conflict (indicator, region_id, "from", "to") do update set value = excluded.value, text = excluded.text, records = excluded.records, computed_at = excluded.computed_at`,
      [regionId, JSON.stringify(rows)]);
  }
}

export const rollup = defineTask({ name: 'indicator.rollup', queue: 'bulk', payload: z.object({}), handle: ({ em }) => countAll(em) });

/** What was imported or taken back changes what is counted. */
export const rollupAfter = defineTask({ name: 'indicator.rollupAfter', queue: 'soon', payload: z.object({ entry: z.uuid() }), handle: ({ em }) => countAll(em) });

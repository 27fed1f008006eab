import { type AcceptedRow, type StoreContext, type Target, defineSheet } from '../core/exchange/sheet.ts';

const tasks = { file: '12 县府办-年度目标任务', department: '县府办' };
const sections = { title: '责任单位', headings: ['牵头科室', '责任科室', '牵头单位'], kind: 'text' } as const;
const unit = { title: '计量单位', headings: ['单位'], kind: 'text' } as const;

/** 12 今年目标任务: indicator, unit, target of the year, and the period the summary uses for it. */
export const yearTargets = defineSheet({
  name: 'yearTargets', title: '年度目标任务', ...tasks,
  recognisedBy: ['indicator', 'unit', 'period'],
  hints: ['目标任务', '{year}年'],
  columns: {
    indicator: { title: '指标名称', headings: ['考核指标', '指标'], kind: 'text', required: true },
    unit,
    target: { title: '{year}年目标', headings: ['年度目标值', '年度目标', '目标值', '{year}年目标值', '{year}年度目标'], kind: 'target' },
    period: { title: '统计区间', headings: ['统计时段', '统计期间', '统计口径'], kind: 'period' },
    sections,
  },
  store: [(row, context) => [target(row, context, context.year)]],
});

/** 12 明年目标: a number, a range (2-3) or a lower bound (20以上). */
export const nextYearTargets = defineSheet({
  name: 'nextYearTargets', title: '下一年目标', ...tasks,
  recognisedBy: ['indicator', 'unit', 'target'],
  hints: ['{next}年'],
  sameRow: ['indicator'],
  columns: {
    indicator: { title: '指标名称', headings: ['指标', '考核指标'], kind: 'text', required: true },
    unit,
    target: { title: '{next}年目标', headings: ['力争目标', '{next}年目标值', '{next}年度目标', '明年目标'], kind: 'target' },
    sections,
  },
  store: [(row, context) => [target(row, context, context.year + 1)]],
});

/** 12 重要事项: endorsements, documents, events, trainings, work groups. */
export const countyEvents = defineSheet({
  name: 'countyEvents', title: '重要事项', ...tasks,
  recognisedBy: ['day', 'category', 'matter', 'person'],
  hints: ['重要事项', '台账'],
  sameRow: ['day', 'matter', 'person'],
  columns: {
    day: { title: '日期', headings: ['时间'], kind: 'date', check: 'inYear', required: true },
    category: { title: '类别', headings: ['类型', '事项类别'], kind: 'text' },
    matter: { title: '事项', headings: ['事项内容', '内容'], kind: 'text' },
    person: { title: '单位（领导）', headings: ['领导（单位）', '单位或领导'], kind: 'text' },
    effectiveOn: { title: '实施日期', headings: ['施行日期', '生效日期'], kind: 'date', check: 'any' },
  },
  store: [({ values }, { regionId }) => [{
    entity: 'CountyEvent', key: { region: regionId, on: values['day'], matter: values['matter'], party: values['person'] }, values: { category: values['category'], effectiveOn: values['effectiveOn'] },
  }]],
});

/** 12 明年重点工作: what next year's plan names. */
export const workPlan = defineSheet({
  name: 'workPlan', title: '重点工作', ...tasks,
  recognisedBy: ['category', 'content'],
  hints: ['重点工作', '{next}年'],
  columns: {
    category: { title: '类别', headings: ['工作类别'], kind: 'text' },
    content: { title: '内容', headings: ['工作内容', '重点工作'], kind: 'text' },
    sections,
  },
  store: [({ values }, { regionId, year }) => [{
    entity: 'PlanItem', key: { region: regionId, year: year + 1, category: values['category'], content: values['content'] }, values: { responsible: values['sections'] },
  }]],
});

function target({ row, values }: AcceptedRow, { regionId }: StoreContext, year: number) {
  const set = values['target'] as Target | null;
  return {
    entity: 'Target', key: { region: regionId, year, indicator: values['indicator'], line: 'STANDARD', state: 'IN_FORCE' },
    values: {
      unit: values['unit'], value: set?.value ?? null, minimum: set?.min ?? null, maximum: set?.max ?? null, period: values['period'] ?? null, responsible: values['sections'], position: row,
    },
  };
}

import { defineEntity, p } from '@mikro-orm/core';

/** 工作日历: one row for each day that differs from its weekday. Ordinary days have no row. */
const WorkingCalendarDaySchema = defineEntity({
  name: 'WorkingCalendarDay',
  tableName: 'working_calendar_day',
  comment: '工作日历：与星期不同的日子',
  properties: {
    date: p.date().primary().comment('日期'),
    kind: p.enum(['HOLIDAY', 'WORKDAY'] as const).comment('休假或调休上班'),
    name: p.string().length(40).comment('节日名称'),
    year: p.integer().index().comment('放假通知所属年份'),
    notice: p.string().length(80).comment('依据文件'),
  },
});
export class WorkingCalendarDay extends WorkingCalendarDaySchema.class {}
WorkingCalendarDaySchema.setClass(WorkingCalendarDay);

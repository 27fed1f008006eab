import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { IndicatorValue } from '../indicator.entity.ts';
import type { Block } from './block.ts';

export const templateStates = ['IN_USE', 'RETIRED'] as const;
export type TemplateState = (typeof templateStates)[number];

/** A Word file with tags where figures go. It is never edited here: a clerk takes it away, changes it and hands in another. */
const ReportTemplateSchema = defineEntity({
  name: 'ReportTemplate',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    name: p.string().length(200),
    state: p.enum(templateStates).default('IN_USE'),
    content: p.blob().lazy(),
    size: p.integer(),
    sha256: p.string().length(64),
    /** The tags that stand in it. */
    tags: p.array(),
    receivedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['state'] }],
});
export class ReportTemplate extends ReportTemplateSchema.class {}
ReportTemplateSchema.setClass(ReportTemplate);

export const issueStates = ['DRAFT', 'GENERATED', 'APPROVED', 'FROZEN'] as const;
export type IssueState = (typeof issueStates)[number];

/** A year's summary of a county: the text with its figures, and beside each figure what it was counted from. */
const ReportIssueSchema = defineEntity({
  name: 'ReportIssue',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    title: p.string().length(200),
    state: p.enum(issueStates).default('DRAFT'),
    /** Null: the one that comes with the bureau. */
    template: () => p.manyToOne(ReportTemplate).ref().nullable(),
    generatedAt: p.datetime().nullable(),
    /** The text, block by block, as the portal shows it. */
    content: p.json<readonly Block[]>().nullable().lazy(),
    /** The Word file. */
    document: p.blob().nullable().lazy(),
    size: p.integer().nullable(),
    /** Of the Word file's bytes; from the freezing on it never changes. */
    sha256: p.string().length(64).nullable(),
    frozenAt: p.datetime().nullable(),
    /** The number under which it was issued. */
    documentNumber: p.string().length(100).nullable(),
  },
  uniques: [{ name: 'report_issue_open', properties: ['region', 'year'], where: `state <> 'FROZEN'` }],
  indexes: [{ properties: ['region', 'year'] }, { properties: ['template'] }],
});
export class ReportIssue extends ReportIssueSchema.class {}
ReportIssueSchema.setClass(ReportIssue);

/** Why a figure needs a word of explanation: it is not known, or falls short of its target. */
export const gaps = { UNKNOWN: '没有数据', SHORT: '未达目标' } as const;
export type Gap = keyof typeof gaps;

/** One record behind a figure, as it stood when the report was generated. */
export interface EvidenceRecord {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  readonly amount: string | null;
  /** Department, file and sheet that it came from, and the row there. */
  readonly source: string | null;
  readonly row: number | null;
}

/** A figure of a report with what it was counted from: it stays so whatever becomes of the records. */
const FigureEvidenceSchema = defineEntity({
  name: 'FigureEvidence',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    issue: () => p.manyToOne(ReportIssue).ref().deleteRule('cascade'),
    position: p.integer(),
    indicator: p.string().length(80),
    name: p.string().length(200),
    unit: p.string().length(40),
    how: p.text(),
    periodLabel: p.string().length(40),
    from: p.date(),
    /** The day up to which it counts. */
    to: p.date(),
    /** As printed: a decimal, a day, a range; null where nothing is known. */
    value: p.string().length(100).nullable(),
    /** The value is a lower bound. */
    isAtLeast: p.boolean().default(false),
    target: p.decimal('string').precision(20).scale(4).nullable(),
    completionRate: p.decimal('string').precision(12).scale(1).nullable(),
    rank: p.integer().nullable(),
    rankOf: p.integer().nullable(),
    isFirst: p.boolean().nullable(),
    recordCount: p.integer(),
    records: p.json<readonly EvidenceRecord[]>().lazy(),
    /** The kept value that it shows; null where nothing was known. */
    counted: () => p.manyToOne(IndicatorValue).ref().nullable(),
    gap: p.enum(Object.keys(gaps) as Gap[]).nullable(),
    explanation: p.text().nullable(),
    /** Whether the text names it, so that the annex lists its records. */
    isCited: p.boolean().default(false),
  },
  uniques: [{ properties: ['issue', 'indicator'] }],
  indexes: [{ properties: ['issue', 'position'] }, { properties: ['counted'] }],
});
export class FigureEvidence extends FigureEvidenceSchema.class {}
FigureEvidenceSchema.setClass(FigureEvidence);

export const reportEntities = [ReportTemplate, ReportIssue, FigureEvidence];

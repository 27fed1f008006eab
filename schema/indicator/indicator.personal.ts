import type { Personal } from '../core/personal/held.ts';

/** Of figures only. */
export const indicatorPersonal: Personal = { held: [], things: { FigureEvidence: ['name'], ReportTemplate: ['name'] } };

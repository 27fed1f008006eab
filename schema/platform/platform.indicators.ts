import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import type { PlatformGroup, PlatformProgress } from './platform.kinds.ts';

const landing = '科创平台建设与人才引进';
const pieces = { zh: '个', en: 'items' } as const;
const houses = { zh: '家', en: 'enterprises' } as const;

const january = (year: string): string => `make_date(${year}, 1, 1)`;

/**
 * The years of a platform with this progress, as `y`: what a year's list does not say anew is as it was in the year
 * before. `until` is the first year of which something else was said.
 */
export const inProgress = (progress: PlatformProgress, platform: string): string =>
  `join (select y.platform_id, y.year, y.progress, lead(y.year) over (partition by y.platform_id order by y.year) as until from platform_year y where y.progress is not null) y on y.platform_id = ${platform} and y.progress = '${progress}'`;
/** Whether a day lies in those years. */
export const duringProgress = (day: string): string => `${day} >= ${january('y.year')} and (y.until is null or ${day} < ${january('y.until')})`;

const ofPlatform = { type: 'Platform', label: 'f.name', region: 'f.region_id', movedBy: ['Platform'] } as const;
const ofCentre = { type: 'TransferCentre', label: 'f.name', region: 'f.region_id', movedBy: ['TransferCentre', 'TransferCentreYear'] } as const;
const centreYears = `transfer_centre f join (select c.centre_id, c.year, c.state, lead(c.year) over (partition by c.centre_id order by c.year) as until from transfer_centre_year c) y on y.centre_id = f.id`;

const milestones: Indicator = {
  id: 'platform.milestones', name: { zh: '新一轮提升共建平台已完成事项', en: 'milestones done at the platform under renewed co-building' }, unit: { zh: '项', en: 'items' }, direction: 'up',
  how: '推进情况为新一轮提升共建的平台已完成的重点事项数，不论完成日期。', target: landing, sheets: ['platformMilestones'],
  measure: { kind: 'standing', facts: {
    type: 'PlatformMilestone', from: `platform_milestone f ${inProgress('RENEWED', 'f.platform_id')}`, where: `f.state = 'DONE' and (y.until is null or f.stated_year < y.until)`, label: `f.platform_name || '：' || f.title`, region: 'f.region_id',
    day: january('greatest(y.year, f.stated_year)'), until: january('y.until'), movedBy: ['PlatformMilestone', 'PlatformYear', 'Platform'],
  } },
};

const newInstitutions: Indicator = {
  id: 'neworg.city', name: { zh: '认定市级新型研发机构', en: 'city new-type R&D institutions recognised' }, unit: houses, direction: 'up',
  how: '期内认定的市级新型研发机构数。', target: landing, sheets: ['newRdInstitutions'],
  measure: { kind: 'count', facts: { type: 'NewRdInstitution', from: 'new_rd_institution f', where: `f.level = 'CITY'`, label: 'f.name', region: 'f.region_id', day: 'f.recognised_on', movedBy: ['NewRdInstitution'] } },
};

const newCentres: Indicator = {
  id: 'transfer.new', name: { zh: '新引进技转中心', en: 'new technology-transfer centres' }, unit: houses, direction: 'up',
  how: '期内引进、当年状态为新引进的技术转移中心数。', target: landing, sheets: ['transferCentres'],
  measure: { kind: 'count', facts: { ...ofCentre, from: centreYears, where: `y.state = 'NEW' and ${duringProgress('f.introduced_on')}`, day: 'f.introduced_on' } },
};

const strengthened: Indicator = {
  id: 'transfer.strengthened', name: { zh: '加强建设的技转中心', en: 'transfer centres being strengthened' }, unit: houses, direction: 'up',
  how: '当年状态为加强建设的技术转移中心数，不论引进日期。', target: landing, sheets: ['transferCentres'],
  measure: { kind: 'standing', facts: { ...ofCentre, from: centreYears, where: `y.state = 'STRENGTHENED'`, day: january('y.year'), until: january('y.until') } },
};

/** The county's system of platforms, 四院三中心一飞地. */
const system = (id: string, group: PlatformGroup, zh: string, en: string): Indicator => ({
  id, name: { zh: `“四院三中心一飞地”之${zh}`, en }, unit: pieces, direction: 'none',
  how: `体系归类为${zh}的科创平台数，已终止的不计。`, target: null, period: 'year', sheets: ['platforms'],
  measure: { kind: 'standing', facts: { ...ofPlatform, from: 'platform f', where: `f."group" = '${group}'`, day: 'f.founded_on', until: 'f.ended_on' } satisfies Facts },
});

export const platformIndicators: readonly Indicator[] = [
  milestones, newInstitutions, newCentres, strengthened,
  system('platforms.institutes', 'INSTITUTE', '院', 'institutes'), system('platforms.centres', 'CENTRE', '中心', 'centres'), system('platforms.enclaves', 'ENCLAVE', '飞地', 'innovation enclaves'),
];

import { defineSheet, refer, type AcceptedRow, type Stored, type StoreContext } from '../core/exchange/sheet.ts';
import { yearOf } from '../core/scalar/local-date.ts';
import { platformNamed } from '../platform/platform.sheets.ts';
import type { TalentState } from './talent.entity.ts';
import { familyOf, levelOf, type Degree, type TalentLevel, type TalentLine } from './talent.kinds.ts';
import { maskedDocument, talentSearchText } from './talent.ts';

const office = { file: '08 人才办-人才引育', department: '人才办' };

type Read = Readonly<Record<string, string | number | null | undefined>>;
const read = (row: AcceptedRow): Read => row.values as Read;
const textOf = (value: Read[string]): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** What one of the wordings stands for; undefined where the file has no such column, null where the cell says nothing known. */
const meaning = <V>(of: Readonly<Record<string, V>>, value: Read[string]): V | null | undefined => (value === undefined ? undefined : (of[value as string] ?? null));
const unnamed = '（姓名待补）';

const employer = { title: '引进单位（平台）', kind: 'name', shortNamesOf: 'platforms' } as const;
const programmeColumn = {
  kind: 'choice', choices: [
    { value: '省“鲲鹏行动”计划', wordings: [/鲲鹏/] }, { value: '市“瓯越英才计划”', wordings: [/瓯越英才/] }, { value: '省高层次人才特殊支持计划', wordings: [/^省.*特殊支持/, /^省.*(特支|万人)计划/] }, { value: '省海外引才计划', wordings: [/^省.*海外引才/] },
  ],
} as const;

const levels: Readonly<Record<string, TalentLevel>> = { 国家级: 'NATIONAL', 省级: 'PROVINCIAL', 市级: 'CITY', 县级: 'COUNTY' };
const degrees: Readonly<Record<string, Degree>> = { 博士研究生: 'DOCTOR', 硕士研究生: 'MASTER', 本科: 'BACHELOR' };

/** What a status of the lists is among the states, and which dated fact the row's date then is. */
const statuses = {
  入选: ['SELECTED', 'selectedOn'], 推荐: ['RECOMMENDED', 'recommendedOn'], 申报: ['APPLIED', 'appliedOn'], 引进: ['ARRIVED', 'arrivedOn'], 评审: ['UNDER_REVIEW', 'reviewedOn'], 未入选: ['NOT_SELECTED', 'rejectedOn'], 未推荐: ['NOT_RECOMMENDED', 'rejectedOn'],
  培育: ['CANDIDATE', null],
} as const satisfies Readonly<Record<string, readonly [TalentState, string | null]>>;
const onceMoved = { toldBy: 'listed', with: Object.values(statuses).flatMap(([, fact]) => fact ?? []) } as const;
/** The state and the fact; a row without a known status is listed, and no more. */
function standing(status: Read[string], on: Read[string]): Readonly<Record<string, unknown>> {
  const [state, fact] = statuses[status as keyof typeof statuses] ?? ['CANDIDATE', null];
  return { state, ...(fact && { [fact]: on }) };
}
const statusChoices = [
  { value: '未入选', wordings: ['落选', '未通过', /^未(入选|通过)/] }, { value: '未推荐', wordings: ['不推荐', '不予推荐'] }, { value: '入选', wordings: ['已入选', '正式入选', '公布入选'] }, { value: '推荐', wordings: ['已推荐', '推荐上报', '已上报'] },
  { value: '申报', wordings: ['已申报', '申报中', '拟申报'] }, { value: '引进', wordings: ['已引进', '到岗', '已到岗', '引进到岗'] }, { value: '评审', wordings: ['评审中', '在评', '待评审'] }, { value: '培育', wordings: ['培育中', '重点培育'] },
] as const;

const programmesOf = (row: AcceptedRow, level?: TalentLevel | null): readonly Stored[] => {
  const name = textOf(read(row)['programme']);
  return name === null ? [] : [{ entity: 'TalentProgramme', key: { name }, values: {}, silent: { level: levelOf(name) ?? level ?? null, family: familyOf(name), state: 'OPEN' } }];
};
const programmeKey = (name: Read[string]) => (name === undefined ? undefined : name === null ? null : refer('TalentProgramme', { name }));

/** The employer as written, and what it is in the register and on the roster. */
const employed = (row: AcceptedRow, { regionId, organizationId }: StoreContext) => {
  const name = read(row)['employer'];
  return name === undefined ? {} : { employerName: name, organization: row.enterpriseCode ? organizationId(row.enterpriseCode) : null, platform: platformNamed(regionId, textOf(name)) };
};

/** 08 高层次人才: people brought in or selected. */
export const talentPeople = defineSheet({
  name: 'talentPeople', title: '高层次人才', ...office,
  recognisedBy: ['name', 'programme', 'employer', 'on'],
  hints: ['高层次人才', '人才引进'],
  enterprise: { rule: 'ifKnown', name: 'employer' },
  sameRow: ['name', 'documentNumber', 'on'],
  columns: {
    name: { title: '姓名', headings: ['人才姓名'], kind: 'person', required: true },
    documentNumber: { title: '证件号码', headings: ['身份证号', '身份证号码', '证件号'], kind: 'code' },
    programme: { title: '入选计划/计划名称', headings: ['人才计划', '计划名称', '入选计划', '入选计划/人才计划'], ...programmeColumn },
    level: { title: '入选计划/级别', headings: ['层次', '入选计划/层次', '级别', '人才层次'], kind: 'choice', choices: [{ value: '国家级', wordings: ['国家'] }, { value: '省级', wordings: ['省'] }, { value: '市级', wordings: ['市'] }, { value: '县级', wordings: ['县'] }] },
    degree: {
      title: '学历学位', headings: ['学历', '学位', '学历（学位）'], kind: 'choice',
      // Whoever is still reading for a degree does not have it.
      choices: [{ value: '博士研究生', wordings: [/^(?!.*(在读|肄业|候选)).*(博士|ph\.?d)/i] }, { value: '硕士研究生', wordings: [/^(?!.*在读).*硕士/, '研究生', /^(硕士|研究生).*博士.*在读/] }, { value: '本科', wordings: [/本科|学士/] }],
    },
    professionalTitle: { title: '职称', headings: ['专业技术职务', '职务职称'], kind: 'text' },
    major: { title: '专业', headings: ['所学专业', '专业领域'], kind: 'text' },
    employer: { ...employer, headings: ['用人单位', '引进单位', '工作单位', '用人单位（平台）', '引进单位/平台'] },
    on: { title: '引进（入选）日期', headings: ['引进时间', '引进日期', '入选日期', '引进（入选）时间', '入选（引进）日期'], kind: 'date', check: 'past', required: true },
    status: { title: '状态', headings: ['情况', '目前状态', '进展'], kind: 'choice', choices: statusChoices },
    remark: { title: '备注', headings: ['说明'], kind: 'text' },
  },
  store: [
    (row) => programmesOf(row, meaning(levels, read(row)['level'])),
    (row, context) => {
      const { name, documentNumber, programme, level, degree, professionalTitle, major, on, status, remark } = read(row);
      return [{
        entity: 'Talent', key: { region: context.regionId, subject: 'PERSON', name, documentMasked: textOf(documentNumber) === null ? null : maskedDocument(documentNumber as string), on },
        values: {
          programme: programmeKey(programme), level: meaning(levels, level), degree: degree === null ? null : degree === undefined ? undefined : (degrees[degree] ?? 'OTHER'), professionalTitle, major, ...employed(row, context), remark,
          listed: status, searchText: talentSearchText([name as string]),
        },
        silent: { year: yearOf(on as string), ...standing(status, on) }, onceMoved,
      }];
    },
  ],
});

const lines: Readonly<Record<string, TalentLine>> = { 领军人才培养: 'LEADING_PERSON', 高水平创新团队: 'INNOVATION_TEAM', 创业领军人才: 'LEADING_FOUNDER' };

/** 08 申报遴选: whom the year's survey found to meet the conditions, people and teams. */
export const talentSurvey = defineSheet({
  name: 'talentSurvey', title: '申报遴选', ...office,
  recognisedBy: ['line', 'candidate', 'eligible', 'on'],
  hints: ['申报遴选', '排摸'],
  enterprise: { rule: 'ifKnown', name: 'employer' },
  sameRow: ['line', 'candidate'],
  columns: {
    programme: { title: '人才计划', headings: ['计划名称', '计划'], ...programmeColumn },
    line: {
      title: '项目类别', headings: ['类别', '项目类型', '申报类别'], kind: 'choice',
      choices: [{ value: '领军人才培养', wordings: [/^领军人才(培养)?(项目|计划)?$/] }, { value: '高水平创新团队', wordings: [/^高水平创新团队/] }, { value: '创业领军人才', wordings: [/^创业领军人才/] }],
    },
    candidate: { title: '人才（团队）', headings: ['申报人或团队', '人才或团队', '申报人（团队）', '人才/团队', '申报人'], kind: 'person' },
    employer: { ...employer, title: '申报单位', headings: ['所在单位', '用人单位', '依托单位'] },
    eligible: {
      title: '是否符合申报条件', headings: ['条件审核', '是否符合条件', '审核结果', '符合情况'], kind: 'choice',
      choices: [{ value: '不符合', wordings: ['不符合条件', '×', 'x', '✗', '否', 'n', '未符合'] }, { value: '符合', wordings: ['符合条件', '√', '✓', '✔', '是', 'y', '基本符合'] }],
    },
    intention: { title: '申报意向', headings: ['意向', '申报意愿'], kind: 'text' },
    on: { title: '排摸日期', headings: ['排摸时间', '摸排日期', '调查日期'], kind: 'date', check: 'past', required: true },
  },
  store: [
    (row) => programmesOf(row),
    (row, context) => {
      const { programme, line, candidate, eligible, intention, on } = read(row);
      const name = textOf(candidate) ?? unnamed;
      const subject = /团队/.test(`${textOf(line) ?? ''}${name}`) ? 'TEAM' : 'PERSON';
      const headName = subject === 'TEAM' ? (/^(.{2,4})团队$/.exec(name)?.[1] ?? null) : null;
      const isEligible = eligible === undefined ? undefined : eligible === '符合' ? true : eligible === '不符合' ? false : null;
      return [{
        entity: 'Talent', key: { region: context.regionId, subject, name, lineText: textOf(line), year: context.year },
        values: {
          programme: programmeKey(programme), line: line === undefined ? undefined : line === null ? null : (lines[line as string] ?? 'OTHER'), level: programme ? levelOf(programme as string) : undefined, ...employed(row, context), intention,
          listed: [eligible, on].filter(Boolean).join(' '), searchText: talentSearchText([name, headName]),
        },
        silent: { headName, isEligible, surveyedOn: on, state: isEligible ? 'SURVEYED' : isEligible === false ? 'INELIGIBLE' : 'CANDIDATE' }, onceMoved: { toldBy: 'listed', with: ['isEligible', 'surveyedOn'] },
      }];
    },
  ],
});

/** 08 创新团队: innovation teams and how far they are. */
export const talentTeams = defineSheet({
  name: 'talentTeams', title: '创新团队', ...office,
  recognisedBy: ['name', 'programme', 'head', 'on'],
  hints: ['创新团队', '团队'],
  enterprise: { rule: 'ifKnown', name: 'employer' },
  columns: {
    name: { title: '团队名称', headings: ['名称', '创新团队名称', '团队'], kind: 'text' },
    programme: {
      title: '申报计划', headings: ['团队类别', '人才计划', '计划名称', '计划'], kind: 'choice',
      choices: [{ value: '省领军型创新创业团队', wordings: [/^(浙江)?省(级)?领军型/] }, { value: '市领军型创新创业团队', wordings: [/^(.{2})?市(级)?领军型/] }],
    },
    head: { title: '带头人', headings: ['负责人', '团队带头人', '领衔人', '团队负责人'], kind: 'person' },
    size: { title: '人数', headings: ['团队人数', '成员数', '团队成员数'], kind: 'integer', unit: '人' },
    employer: { ...employer, title: '依托单位', headings: ['所在单位', '用人单位', '申报单位'] },
    status: { title: '状态', headings: ['情况', '进展', '目前状态'], kind: 'choice', choices: statusChoices },
    on: { title: '日期', headings: ['时间', '推荐日期', '申报日期'], kind: 'date', check: 'past', required: true },
  },
  store: [
    (row) => programmesOf(row),
    (row, context) => {
      const { programme, head, size, status, on } = read(row);
      const headName = textOf(head);
      const name = textOf(read(row)['name']) ?? `${headName ?? unnamed}团队`;
      return [{
        entity: 'Talent', key: { region: context.regionId, subject: 'TEAM', name, headName, programme: programmeKey(programme) ?? null },
        values: { size, level: programme ? levelOf(programme as string) : undefined, ...employed(row, context), listed: [status, on].filter(Boolean).join(' '), searchText: talentSearchText([name, headName]) },
        silent: { year: yearOf(on as string), on: status === '入选' || status === '引进' ? on : undefined, ...standing(status, on) }, onceMoved,
      }];
    },
  ],
});

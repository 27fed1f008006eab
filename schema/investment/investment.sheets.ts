import { refer, type Column, type Columns, type StoreContext, defineSheet } from '../core/exchange/sheet.ts';
import { searchText } from '../organization/organization.ts';
import type { ExitReason, ProjectState } from './investment.kinds.ts';

const statistics = { file: '03 统计局-高新技术产业投资项目', department: '统计局' };

const projectCode = { title: '项目代码', headings: ['投资项目统一代码', '统一代码', '投资项目代码', '项目统一代码'], kind: 'code', required: true } as const;
const owner = { title: '建设单位', headings: ['项目业主', '业主单位', '业主', '项目单位', '建设单位名称'], kind: 'name' } as const;
const projectName = { title: '项目名称', headings: ['投资项目名称'], kind: 'text' } as const;

/** 03 项目库: the projects in the library, and those that were finished and have left. */
export const investmentProjects = defineSheet({
  name: 'investmentProjects', title: '项目库', ...statistics,
  recognisedBy: ['projectCode', 'projectName', 'plannedTotal', 'startedOn'],
  hints: ['项目库', '高新技术产业投资'],
  enterprise: { rule: 'must', code: 'creditCode', name: 'owner' },
  sameRow: ['projectCode'],
  columns: {
    projectCode, owner,
    creditCode: { title: '统一社会信用代码', headings: ['业主信用代码', '信用代码', '社会信用代码', '业主统一社会信用代码'], kind: 'creditCode' },
    projectName,
    field: { title: '产业领域', headings: ['高新产业类别', '所属领域', '产业类别', '高新技术产业领域'], kind: 'text' },
    town: { title: '所在镇街', headings: ['建设地点', '所属镇街', '项目所在地', '所在乡镇（街道）', '属地'], kind: 'town' },
    plannedTotal: { title: '总投资', headings: ['计划总投资', '项目总投资'], kind: 'money', unit: '万元', required: true },
    planned: { title: '{year}年计划投资', headings: ['本年计划投资', '{year}年度计划投资', '年度计划投资', '当年计划投资', '{year}年计划完成投资'], kind: 'money', unit: '万元' },
    startedOn: { title: '建设起止/开工入库', headings: ['开工（入库）时间', '建设起止/开工（入库）时间', '开工入库', '开工入库时间', '开工时间', '建设起止/开工时间'], kind: 'date', check: 'past', required: true },
    plannedFinishOn: { title: '建设起止/计划竣工', headings: ['拟竣工时间', '建设起止/拟竣工时间', '计划竣工', '计划竣工时间'], kind: 'date', check: 'any' },
    state: {
      title: '入退库/状态', headings: ['在库状态', '入退库/在库状态', '状态', '项目状态'], kind: 'choice',
      choices: [
        { value: '竣工退库', wordings: ['已竣工退库', '退库', '已退库', /退库/] },
        { value: '停工', wordings: ['停建', '已停工', /停[工建]/] },
        { value: '竣工', wordings: ['已竣工', '竣工未退库'] },
        { value: '在库', wordings: ['在建', '在库在建'] },
      ],
    },
    exitedOn: { title: '入退库/退库日期', headings: ['退库时间', '入退库/退库时间', '退库日期'], kind: 'date', check: 'past' },
    isHighland: { title: '是否“3”高地重大创新平台重大项目', headings: ['“3”高地重大项目', '是否“3”高地重大项目', '“3”高地重大创新平台重大项目'], kind: 'flag' },
  },
  store: [
    ({ values, enterpriseCode }, { organizationId, regionId, townId }: StoreContext) => {
      const said = values as Readonly<Record<string, string | null | undefined>>;
      const state = states[said['state'] ?? '在库'] ?? 'IN_LIBRARY';
      const name = said['projectName'] ?? `${said['owner'] ?? ''}投资项目`;
      const hasLeft = said['exitedOn'] === undefined ? undefined : state === 'EXITED' || said['exitedOn'] !== null;
      return [{
        entity: 'InvestmentProject', key: { projectCode: said['projectCode'] },
        values: {
          organization: organizationId(enterpriseCode!), region: regionId, town: said['town'] === undefined ? undefined : townId(said['town']),
          name, searchText: searchText([name, said['owner'] ?? ''], said['projectCode'] ?? null), field: said['field'], plannedTotal: said['plannedTotal'],
          startedOn: said['startedOn'], enteredMonth: `${said['startedOn']!.slice(0, 7)}-01`, plannedFinishOn: said['plannedFinishOn'],
          exitedOn: said['exitedOn'], exitReason: hasLeft === undefined ? undefined : hasLeft ? ('FINISHED' satisfies ExitReason) : null,
        },
        silent: { state: hasLeft ? ('EXITED' satisfies ProjectState) : state }, onceMoved: { with: ['exitedOn', 'exitReason'] },
      }];
    },
    ({ values }, { year }: StoreContext) => [{
      entity: 'InvestmentPlan', key: { project: ofProject(values['projectCode']), year },
      values: { planned: values['planned'], isHighland: values['isHighland'] },
    }],
  ],
});

const states: Readonly<Record<string, ProjectState>> = { 在库: 'IN_LIBRARY', 停工: 'STOPPED', 竣工: 'COMPLETED', 竣工退库: 'EXITED' };
const ofProject = (code: unknown) => refer('InvestmentProject', { projectCode: code });

const months = Array.from({ length: 12 }, (_, index) => index + 1);
/** `1月`, `1—2月` … : cumulative since January. */
const through = (month: number): string => (month === 1 ? '1月' : `1—${month}月`);

const cumulative = (month: number, ...groups: readonly string[]): Column =>
  ({ title: `${groups[0]!}/${through(month)}`, headings: groups.slice(1).map((group) => `${group}/${through(month)}`), kind: 'money', unit: '万元' });
const thisYear = (month: number) => cumulative(month, '{year}年累计完成投资', '本年自年初累计', '{year}年自年初累计', '本年累计完成投资', '{year}年累计', '本年累计', '自年初累计完成投资');
const lastYear = (month: number) => cumulative(month, '{last}年同期累计完成投资', '上年同期累计', '{last}年同期累计', '上年同期累计完成投资', '去年同期累计', '{last}年累计完成投资', '{last}年累计');

const ofMonths = (name: 'now' | 'last', column: (month: number) => Column): Columns => Object.fromEntries(months.map((month) => [`${name}${month}`, column(month)]));

/** 03 月度进度: cumulative investment since January, of this year and of the same months of the year before. */
export const investmentProgress = defineSheet({
  name: 'investmentProgress', title: '月度进度', ...statistics,
  recognisedBy: ['projectCode', 'now2'],
  hints: ['月度进度', '高新技术产业投资'],
  enterprise: { rule: 'ifKnown', name: 'owner' },
  sameRow: ['projectCode'],
  references: [{ column: 'projectCode', sheet: 'investmentProjects', key: 'projectCode', stored: { entity: 'InvestmentProject', property: 'projectCode' } }],
  columns: { projectCode, owner, projectName, ...ofMonths('now', thisYear), ...ofMonths('last', lastYear) } as Columns,
  store: [({ values }, { year }: StoreContext) => months.flatMap((month) => {
    const [now, last] = [values[`now${month}`], values[`last${month}`]];
    // A month that the file has no column for is not told of; an empty cell is.
    return now === undefined && last === undefined ? [] : [{
      entity: 'InvestmentProgress', key: { project: ofProject(values['projectCode']), year, month }, values: { sheetToDate: now, sheetLastYear: last },
    }];
  })],
});

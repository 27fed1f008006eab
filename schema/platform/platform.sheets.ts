import { defineSheet, refer, referIfKnown, type AcceptedRow, type Stored, type StoreContext } from '../core/exchange/sheet.ts';
import { platformSearchText } from './platform.ts';
import type { CentreState, MilestoneState, PlatformState } from './platform.entity.ts';
import { milestoneKind, type PlatformGroup, type PlatformKind, type PlatformLevel, type PlatformProgress } from './platform.kinds.ts';

const roster = { file: '14 科创平台名录', department: '科技局' };

type Read = Readonly<Record<string, string | number | null | undefined>>;
const read = (row: AcceptedRow): Read => row.values as Read;
const textOf = (value: Read[string]): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** What one of the wordings stands for; undefined where the file has no such column, null where the cell says nothing known. */
const meaning = <V>(of: Readonly<Record<string, V>>, value: Read[string]): V | null | undefined => (value === undefined ? undefined : (of[value as string] ?? null));
/** A row that was taken in stays, though the cell with its name is empty. */
const unnamed = '（名称待补）';

const counted = '[一二两三四五六七八九十百\\d]*个?';
const levelColumn = {
  kind: 'choice', choices: [
    { value: '国家级', wordings: ['国家', /^国家级/, '部级', '国家（部）级'] }, { value: '省级', wordings: ['省', /^省(部)?级/] }, { value: '市级', wordings: ['市', /^市(厅)?级/, '地市级'] }, { value: '县级', wordings: ['县', /^县/, '区级', '县（市、区）级'] },
  ],
} as const;
const levels: Readonly<Record<string, PlatformLevel>> = { 国家级: 'NATIONAL', 省级: 'PROVINCIAL', 市级: 'CITY', 县级: 'COUNTY' };

const kinds: Readonly<Record<string, PlatformKind>> = { 研究院: 'INSTITUTE', 中心: 'CENTRE', 飞地: 'ENCLAVE', 服务平台: 'SERVICE' };
const groups: Readonly<Record<string, PlatformGroup>> = { 院: 'INSTITUTE', 中心: 'CENTRE', 飞地: 'ENCLAVE' };
const progresses: Readonly<Record<string, PlatformProgress>> = { 新一轮提升共建: 'RENEWED', 重点推进落地: 'LANDING', 正常运行: 'NORMAL', 洽谈: 'NEGOTIATING', 停止运行: 'STOPPED' };
/** A list tells what the county does about a platform, and no decision on its level: recognition is recorded with its document. */
const stateAfter: Readonly<Record<PlatformProgress, PlatformState>> = { RENEWED: 'OPERATING', LANDING: 'SIGNED', NORMAL: 'OPERATING', NEGOTIATING: 'NEGOTIATING', STOPPED: 'ENDED' };

/** 14 科创平台: the county's platforms with their place in its system. */
export const platforms = defineSheet({
  name: 'platforms', title: '科创平台', ...roster,
  recognisedBy: ['name', 'group', 'progress'],
  hints: ['科创平台', '平台名录'],
  sameRow: ['name'],
  shortNames: { full: 'name', short: 'shortName' },
  columns: {
    name: { title: '平台名称', headings: ['名称', '科创平台名称'], kind: 'name', required: true },
    shortName: { title: '简称', headings: ['平台简称'], kind: 'name' },
    kind: {
      title: '平台类型', headings: ['类型', '平台类别'], kind: 'choice',
      choices: [
        { value: '研究院', wordings: [/研究院$/, '研究所', '新型研究院'] }, { value: '服务平台', wordings: [/服务平台$/, '公共服务平台', '平台'] }, { value: '飞地', wordings: [/飞地$/] }, { value: '中心', wordings: [/中心$/] },
      ],
    },
    group: {
      title: '体系归类', headings: ['所属体系', '归类', '体系'], kind: 'choice',
      choices: [
        { value: '院', wordings: [new RegExp(`^${counted}(研究)?院$`)] }, { value: '中心', wordings: [new RegExp(`^${counted}中心$`)] }, { value: '飞地', wordings: [new RegExp(`^${counted}(科创)?飞地$`)] },
      ],
    },
    partner: { title: '共建单位', headings: ['共建高校院所', '合作单位', '共建高校（院所）'], kind: 'text' },
    level: { title: '级别', headings: ['平台级别', '认定级别'], ...levelColumn },
    foundedOn: { title: '成立日期', headings: ['成立时间', '设立日期', '设立时间'], kind: 'date', check: 'past' },
    progress: {
      title: '推进情况', headings: ['推进状态', '进展情况', '建设情况'], kind: 'choice',
      choices: [
        { value: '新一轮提升共建', wordings: [/提升共建/, '新一轮共建'] }, { value: '重点推进落地', wordings: [/推进落地/] }, { value: '停止运行', wordings: ['已停止运行', '已终止', '终止', '停止'] },
        { value: '正常运行', wordings: ['运行正常', '正常', '运行中'] }, { value: '洽谈', wordings: ['洽谈中', '正在洽谈', '对接洽谈'] },
      ],
    },
    staff: { title: '引进人员/累计', headings: ['引进人员/累计', '引进人员累计', '累计引进人员', '引进人员/合计'], kind: 'integer', unit: '人' },
    staffAdded: { title: '引进人员/本年', headings: ['引进人员/其中本年', '引进人员/其中：本年', '本年引进人员', '引进人员/{year}年', '引进人员/当年'], kind: 'integer', unit: '人' },
  },
  store: [
    (row, { regionId }) => {
      const values = read(row);
      const progress = meaning(progresses, values['progress']);
      const [name, shortName, partner] = [values['name'] as string, values['shortName'], values['partner']];
      return [{
        entity: 'Platform', key: { region: regionId, name },
        values: {
          shortName, partner, kind: kinds[values['kind'] as string] ?? kindByName(name), group: meaning(groups, values['group']), level: meaning(levels, values['level']), foundedOn: values['foundedOn'], listed: values['progress'],
          searchText: platformSearchText({ name, shortName: textOf(shortName), partner: textOf(partner) }),
        },
        silent: { state: progress ? stateAfter[progress] : progress === undefined ? undefined : 'OPERATING', progress }, onceMoved: { toldBy: 'listed', with: ['progress'] },
      }];
    },
    (row, { regionId, year }) => {
      const { name, progress, staff, staffAdded } = read(row);
      return [{
        entity: 'PlatformYear', key: { platform: refer('Platform', { region: regionId, name }), year },
        values: { staff, staffAdded, listed: progress }, silent: { progress: meaning(progresses, progress) },
      }];
    },
  ],
});

const kindByName = (name: string): PlatformKind => (/院(（[^）]*）)?$/.test(name) ? 'INSTITUTE' : /中心(（[^）]*）)?$/.test(name) ? 'CENTRE' : /飞地/.test(name) ? 'ENCLAVE' : 'OTHER');

/** 14 平台进展: what each platform has to get done. */
export const platformMilestones = defineSheet({
  name: 'platformMilestones', title: '平台进展', ...roster,
  recognisedBy: ['platform', 'matter', 'doneOn', 'status'],
  hints: ['平台进展', '建设进展'],
  columns: {
    platform: { title: '平台名称', headings: ['名称', '科创平台', '科创平台名称'], kind: 'name', shortNamesOf: 'platforms' },
    matter: { title: '重点事项', headings: ['事项', '重点工作', '建设事项', '事项内容'], kind: 'text' },
    doneOn: { title: '完成日期', headings: ['完成时间', '办结日期'], kind: 'date', check: 'past' },
    status: {
      title: '状态', headings: ['进展', '完成情况', '进展情况', '推进情况'], kind: 'choice',
      choices: [
        { value: '推进中', wordings: ['正在推进', '进行中', '在推进', '未完成', '建设中', '筹备中'] }, { value: '已完成', wordings: ['完成', '已办结', '办结', '已建成', '完成建设'] }, { value: '取消', wordings: ['已取消', '不再推进'] },
      ],
    },
  },
  store: [(row, { regionId, year }) => {
    const values = read(row);
    const [platformName, title] = [textOf(values['platform']) ?? unnamed, textOf(values['matter']) ?? unnamed];
    return [{
      entity: 'PlatformMilestone', key: { region: regionId, platformName, title },
      values: { platform: platformNamed(regionId, platformName), kind: milestoneKind(title), listed: [values['status'], values['doneOn']].filter(Boolean).join(' ') || null },
      silent: { state: meaning(milestoneStates, values['status']) ?? 'IN_PROGRESS', doneOn: values['doneOn'], statedYear: year }, onceMoved: { toldBy: 'listed', with: ['doneOn', 'statedYear'] },
    }];
  }],
});

const milestoneStates: Readonly<Record<string, MilestoneState>> = { 已完成: 'DONE', 推进中: 'IN_PROGRESS', 取消: 'DROPPED' };

/** A platform by its full name, else by its short one: the roster may have come with another batch. */
export const platformNamed = (regionId: string, name: string | null) => (name === null ? null : referIfKnown('Platform', { region: regionId, name }, { region: regionId, shortName: name }));

const centreStates: Readonly<Record<string, CentreState>> = { 新引进: 'NEW', 正常运行: 'OPERATING', 加强建设: 'STRENGTHENED', 停止运行: 'STOPPED' };
const centreState = (status: Read[string]): CentreState | undefined => (status === undefined ? undefined : (centreStates[status as string] ?? 'OPERATING'));
const centreName = (row: AcceptedRow): string => textOf(read(row)['name']) ?? `${textOf(read(row)['host']) ?? ''}${unnamed}`;

/** 14 技术转移中心: the technology-transfer centres of universities and institutes. */
export const transferCentres = defineSheet({
  name: 'transferCentres', title: '技术转移中心', ...roster,
  recognisedBy: ['name', 'host', 'introducedOn'],
  hints: ['技术转移', '技转中心', '技术转移（转化）中心'],
  columns: {
    name: { title: '中心名称', headings: ['名称', '技转中心名称', '技术转移中心名称', '机构名称'], kind: 'name' },
    host: { title: '依托高校院所', headings: ['依托单位', '依托高校', '高校院所'], kind: 'text' },
    introducedOn: { title: '引进日期', headings: ['签约时间', '引进时间', '签约日期'], kind: 'date', check: 'past', required: true },
    status: {
      title: '状态', headings: ['建设情况', '运行情况', '运行状态'], kind: 'choice',
      choices: [
        { value: '新引进', wordings: ['新引入', '本年新引进', '新签约', '引进'] }, { value: '加强建设', wordings: ['加大建设', '重点建设', '加强', '提升建设'] },
        { value: '停止运行', wordings: ['已停止运行', '停止', '停运', '已停运', '撤销', '已撤销'] }, { value: '正常运行', wordings: ['正常', '运行正常', '运行中'] },
      ],
    },
    contracts: { title: '技术合同', headings: ['技术合同数', '合同数', '技术合同数量'], kind: 'integer', unit: '项' },
    contractAmount: { title: '技术合同额', headings: ['技术合同金额', '合同额', '合同金额', '技术合同成交额'], kind: 'money', unit: '万元' },
  },
  store: [
    (row, { regionId, year }) => {
      const { host, introducedOn, status, contracts, contractAmount } = read(row);
      const hasFigures = contracts !== undefined || contractAmount !== undefined;
      return [{
        entity: 'TransferCentre', key: { region: regionId, name: centreName(row) },
        values: { host, introducedOn, contracts, contractAmount, figuresYear: hasFigures ? year : undefined, listed: status }, silent: { state: centreState(status) }, onceMoved: { toldBy: 'listed' },
      }];
    },
    (row, { regionId, year }) => {
      const { status, contracts, contractAmount } = read(row);
      return [{
        entity: 'TransferCentreYear', key: { centre: refer('TransferCentre', { region: regionId, name: centreName(row) }), year },
        values: { contracts, contractAmount, listed: status }, silent: { state: centreState(status) ?? 'OPERATING' }, onceMoved: { toldBy: 'listed' },
      }];
    },
  ],
});

/** 14 新型研发机构: recognised by city or province. */
export const newRdInstitutions = defineSheet({
  name: 'newRdInstitutions', title: '新型研发机构', ...roster,
  recognisedBy: ['name', 'level', 'nature', 'recognisedOn'],
  hints: ['新型研发机构'],
  columns: {
    name: { title: '机构名称', headings: ['名称', '单位名称', '新型研发机构名称'], kind: 'name' },
    level: { title: '级别', headings: ['认定级别', '机构级别'], ...levelColumn },
    nature: { title: '机构性质', headings: ['性质', '单位性质', '法人性质'], kind: 'text' },
    recognisedOn: { title: '认定日期', headings: ['认定时间', '批准日期', '批准时间', '备案日期'], kind: 'date', check: 'past', required: true },
  },
  store: [(row: AcceptedRow, { regionId }: StoreContext): Stored[] => {
    const { name: given, level, nature, recognisedOn } = read(row);
    const name = textOf(given) ?? unnamed;
    return [{
      entity: 'NewRdInstitution', key: { region: regionId, name, level: meaning(levels, level) ?? null },
      values: { nature, recognisedOn, platform: platformNamed(regionId, name) },
    }];
  }],
});

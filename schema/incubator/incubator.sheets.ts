import { nameText, tidy } from '../core/exchange/normalise.ts';
import { type Column, type Referred, type StoreContext, type Stored, defineSheet, refer } from '../core/exchange/sheet.ts';
import { monthEnd } from '../core/scalar/local-date.ts';
import { sealPhone } from '../core/secret/personal.ts';
import { organizationNamed, searchText } from '../organization/organization.ts';
import type { CarrierState } from './entity/carrier.ts';
import type { EngagementState, PlanState } from './entity/plan.ts';
import type { CarrierKind, CarrierLevel, GoalKind } from './incubator.kinds.ts';

const monthly = { file: '07 孵化器-运营月报', department: '孵化器' };

const carrierName = { title: '载体名称', headings: ['孵化载体名称', '孵化载体', '载体'], kind: 'name' } as const;
const kinds = {
  kind: 'choice',
  choices: [
    { value: '众创空间', wordings: [/众创/] }, { value: '加速器', wordings: [/加速/] },
    { value: '科创园', wordings: [/^(科创|科技|创业|产业|孵化).*园$/, /园区$/] }, { value: '孵化器', wordings: [/孵化/] },
  ],
} as const;
const levels = { kind: 'choice', choices: [{ value: '国家级', wordings: ['国家', '国'] }, { value: '省级', wordings: ['省'] }, { value: '市级', wordings: ['市'] }, { value: '县级', wordings: ['县', '区级'] }] } as const;

/** 07 载体汇总: the county's carriers. */
export const carriers = defineSheet({
  name: 'carriers', title: '载体汇总', ...monthly,
  recognisedBy: ['name', 'kind', 'level'],
  hints: ['孵化', '载体'],
  sameRow: ['name'],
  columns: {
    name: { ...carrierName, required: true },
    kind: { title: '类型', headings: ['载体类型', '类别', '载体类别'], ...kinds },
    level: { title: '级别', headings: ['认定级别', '载体级别'], ...levels },
    operator: { title: '运营单位', headings: ['运营主体', '运营机构', '运营方'], kind: 'name' },
    recognisedOn: { title: '认定日期', headings: ['认定时间', '批准日期'], kind: 'date', check: 'past' },
    status: { title: '状态', headings: ['载体状态', '认定状态', '认定情况'], kind: 'text' },
  },
  store: [
    ({ values }, { regionId }) => (values['operator'] ? [organizationNamed(regionId, values['operator'] as string, 'OPERATOR')] : []),
    ({ values }, { regionId }) => {
      const [name, status] = [values['name'] as string, values['status'] as string | null | undefined];
      return [{
        entity: 'Incubator', key: { region: regionId, name },
        values: {
          kind: kindOf(values['kind'] as string | null, name), level: values['level'] === undefined ? undefined : levelOf(values['level'] as string | null),
          operator: values['operator'] === undefined ? undefined : organization(regionId, values['operator'] as string | null),
          recognisedOn: values['recognisedOn'], reportedStatus: status,
        },
        silent: { state: carrierState(status ?? '', levelOf(values['level'] as string | null)), searchText: searchText([name], null) }, onceMoved: { toldBy: 'reportedStatus' },
      }];
    },
    ({ values }, { regionId }) => {
      const level = levelOf(values['level'] as string | null);
      if (!level || !values['recognisedOn']) return [];
      return [{ entity: 'CarrierRecognition', key: { carrier: carrier(regionId, values['name'] as string), level, recognisedOn: values['recognisedOn'] }, values: {} }];
    },
  ],
});

/** 07 创建与建设: what is to become of carriers in the year. */
export const carrierPlans = defineSheet({
  name: 'carrierPlans', title: '创建与建设', ...monthly,
  recognisedBy: ['matter', 'carrier', 'goal', 'progress'],
  hints: ['孵化', '创建', '建设'],
  columns: {
    matter: { title: '事项', headings: ['工作类别', '类别'], kind: 'choice', choices: [{ value: '创建', wordings: [/创建|创成|申报|升级/] }, { value: '装修', wordings: [/装修|建设|改造|施工/] }] },
    carrier: carrierName,
    goal: { title: '创建类别（建设内容）', headings: ['内容', '创建类别', '建设内容', '目标'], kind: 'text' },
    progress: {
      title: '进展', headings: ['状态', '进展情况', '进度'], kind: 'choice',
      choices: [
        { value: '拟创建', wordings: [/^(拟|计划|谋划|筹划|准备)/] }, { value: '已创成', wordings: [/^(已创|创成|已认定|已获批)/] }, { value: '已完成', wordings: [/^(已?完成|已?完工|已?竣工)/, /完成$/] },
        { value: '暂缓', wordings: [/暂缓|暂停|推迟/] }, { value: '施工中', wordings: [/中$|在建|推进/] },
      ],
    },
    completedOn: { title: '完成日期', headings: ['完成时间', '创成日期'], kind: 'date', check: 'past' },
  },
  store: [
    ({ values }, context) => (values['carrier'] ? [assured(context.regionId, { name: values['carrier'] as string })] : []),
    ({ values }, { regionId, year }) => {
      const isFitOut = values['matter'] === '装修';
      const goal = (values['goal'] as string | null) ?? (isFitOut ? '装修' : '创建');
      return [{
        entity: 'CarrierPlan', key: { region: regionId, year, carrier: values['carrier'] ? carrier(regionId, values['carrier'] as string) : null, kind: isFitOut ? 'FIT_OUT' : 'CREATION', goal },
        values: { completedOn: values['completedOn'], reportedStatus: values['progress'], goalKind: isFitOut ? null : goalKind(goal), goalLevel: isFitOut ? null : levelOf(goal) },
        silent: { state: planState(values['progress'] as string | null) }, onceMoved: { toldBy: 'reportedStatus', with: ['completedOn'] },
      }];
    },
  ],
});

/** 07 专业运营团队: professional operators, and how far talks are. */
export const operatorEngagements = defineSheet({
  name: 'operatorEngagements', title: '专业运营团队', ...monthly,
  recognisedBy: ['name', 'carrier', 'progress'],
  hints: ['孵化', '运营团队'],
  columns: {
    name: { title: '运营团队', headings: ['运营机构', '运营团队名称', '团队名称'], kind: 'name', required: true },
    carrier: { title: '拟运营载体', headings: ['运营载体', '载体名称', '拟入驻载体'], kind: 'name' },
    progress: {
      title: '对接状态', headings: ['状态', '对接情况', '洽谈情况'], kind: 'choice',
      choices: [
        { value: '终止洽谈', wordings: [/终止|中止|放弃|未成/] }, { value: '已签约', wordings: [/签约|签订/] }, { value: '已入驻', wordings: [/入驻|进驻|运营中/] },
        { value: '谋划引进', wordings: [/谋划|^拟|计划引进/] }, { value: '洽谈中', wordings: [/洽谈|对接|商谈/] },
      ],
    },
    on: { title: '日期', headings: ['时间', '对接日期', '对接时间'], kind: 'date' },
  },
  store: [
    ({ values }, { regionId }) => (values['carrier'] ? [assured(regionId, { name: values['carrier'] as string })] : []),
    ({ values }, { regionId }) => {
      const state = engagementState(values['progress'] as string | null);
      return [{
        entity: 'OperatorEngagement', key: { region: regionId, name: values['name'], carrier: values['carrier'] ? carrier(regionId, values['carrier'] as string) : null },
        values: { on: values['on'], reportedStatus: values['progress'], signedOn: state === 'SIGNED' || state === 'SETTLED' ? values['on'] : null },
        silent: { state }, onceMoved: { toldBy: 'reportedStatus', with: ['signedOn'] },
      }];
    },
  ],
});

/** Months of a wide sheet: the last December, then as many of the year as the file has. An empty month before opening is zero. */
const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
type MonthKey = `month${(typeof months)[number]}`;
const monthColumn = (number: number): Column => {
  const [month, two] = [`${number || 12}`, `${number || 12}`.padStart(2, '0')];
  const year = number === 0 ? '{last}' : '{year}';
  return {
    title: number === 0 ? '{last}年12月' : `${month}月`, kind: 'area', unit: '平方米', emptyIs: '0',
    headings: [
      ...(number === 0 ? ['上年12月', '去年12月', '上年末', '上年底', '{last}年末', '{last}年底', '年初'] : [`${month}月`, `{year}年${month}月`, `${two}月`]),
      `${year}年${two}月`, `${year}.${two}`, `${year}-${two}`, ...['01', '28', '29', '30', '31'].map((day) => `${year}-${two}-${day}`),
    ].flatMap((heading) => (heading.endsWith('月') ? [heading, `${heading}份`, `${heading}末`, `${heading}底`] : [heading])),
  };
};

/** 07, one sheet a carrier, 孵化面积: all its space and what of it is used, by month. */
export const carrierSpace = defineSheet({
  name: 'carrierSpace', title: '孵化面积', ...monthly, isBlock: true,
  recognisedBy: ['item', 'month0', 'month1'],
  columns: {
    item: { title: '项目', headings: ['指标', '面积项目', '名称'], kind: 'text' },
    ...Object.fromEntries(months.map((number) => [`month${number}`, monthColumn(number)])) as Record<MonthKey, Column>,
  },
  store: [
    (_, context) => operatorOf(context),
    (_, context) => [assured(context.regionId, standing(context))],
    ({ values }, context) => {
      const measure = measureOf(values['item'] as string | null);
      if (!measure) return [];
      const areas = months.map((number) => values[`month${number}`] as string | undefined);
      // Months that nobody has filled in yet are not zero: only those before the first area are.
      const last = areas.findLastIndex((area) => area !== undefined && Number(area) !== 0);
      return areas.flatMap((area, number) => (area === undefined || (last >= 0 && number > last) ? [] : [{
        entity: 'CarrierMonth', key: { carrier: carrier(context.regionId, carrierOf(context)), month: number === 0 ? `${context.year - 1}-12-31` : monthEnd(`${context.year}-${String(number).padStart(2, '0')}-01`) },
        values: { [measure]: area }, silent: { state: 'ACCEPTED' },
      }]));
    },
  ],
});

/** 07, one sheet a carrier, 在孵名单: its tenants, enterprises and teams, those who left included. */
export const carrierTenants = defineSheet({
  name: 'carrierTenants', title: '在孵名单', ...monthly, isBlock: true,
  recognisedBy: ['name', 'enteredOn', 'area'],
  enterprise: { rule: 'must', code: 'creditCode', name: 'name', when: ({ kind }) => kind !== '团队' },
  sameRow: ['enterprise', 'enteredOn'],
  columns: {
    name: { title: '企业（团队）名称', headings: ['入驻单位名称', '入驻企业（团队）名称', '企业名称', '单位名称'], kind: 'name' },
    creditCode: { title: '统一社会信用代码', headings: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    kind: { title: '类型', headings: ['企业/团队', '入驻类型', '主体类型'], kind: 'choice', choices: [{ value: '团队', wordings: [/团队/] }, { value: '企业', wordings: [/企业|公司/] }] },
    enteredOn: { title: '入驻日期', headings: ['入孵时间', '入孵日期', '入驻时间'], kind: 'date', check: 'past', required: true },
    endedOn: { title: '毕业（退出）日期', headings: ['毕业或退出时间', '毕业（退出）时间', '退出日期', '毕业日期'], kind: 'date', check: 'past' },
    area: { title: '使用面积', headings: ['面积', '入驻面积', '租用面积'], kind: 'area', unit: '平方米', required: true },
    field: { title: '技术领域', headings: ['行业领域', '领域', '所属领域'], kind: 'text' },
    isConnectedVehicle: { title: '是否车联网', headings: ['车联网', '是否车联网企业'], kind: 'flag' },
    contact: { title: '负责人', headings: ['联系人', '法定代表人'], kind: 'person' },
    phone: { title: '联系电话', headings: ['电话', '手机', '联系方式'], kind: 'phone', contact: 'contact' },
  },
  store: [
    (_, context) => operatorOf(context),
    (_, context) => [assured(context.regionId, standing(context))],
    (row, context) => (row.enterpriseCode === undefined ? [] : [{
      entity: 'Incubation', key: { carrier: carrier(context.regionId, carrierOf(context)), organization: context.organizationId(row.enterpriseCode), enteredOn: row.values['enteredOn'] },
      ...tenancy(row.values, context),
    }]),
    (row, context) => (row.enterpriseCode !== undefined ? [] : [{
      entity: 'Incubation', key: { carrier: carrier(context.regionId, carrierOf(context)), teamName: row.values['name'] ?? '（未具名团队）', enteredOn: row.values['enteredOn'] },
      ...tenancy(row.values, context),
    }]),
  ],
});

function tenancy(values: Readonly<Record<string, unknown>>, { vault }: StoreContext): Pick<Stored, 'values' | 'silent' | 'onceMoved'> {
  const phone = values['phone'] === undefined ? undefined : values['phone'] ? sealPhone(vault, 'incubation.contactPhone', values['phone'] as string) : null;
  const ofPhone = (part: 'masked' | 'hash' | 'cipher') => (phone === undefined ? undefined : (phone?.[part] ?? null));
  return {
    values: {
      field: values['field'], isConnectedVehicle: values['isConnectedVehicle'], area: values['area'], endedOn: values['endedOn'],
      contactName: values['contact'], contactPhoneMasked: ofPhone('masked'), contactPhoneHash: ofPhone('hash'),
    },
    // Whether it graduated or left, the one column does not say; the operator may put a graduation forward later.
    silent: { contactPhoneCipher: ofPhone('cipher'), tenantName: values['name'] ?? '（未具名团队）', state: values['endedOn'] ? 'EXITED' : 'INCUBATING' }, onceMoved: { with: ['endedOn'] },
  };
}

const carrier = (regionId: string, name: string): Referred => refer('Incubator', { region: regionId, name });
const organization = (regionId: string, name: string | null): Referred | null => (name ? refer('Organization', { region: regionId, name }) : null);

interface Standing { readonly name: string; readonly kind?: string | null; readonly level?: string | null; readonly operator?: string | null; readonly recognisedOn?: string | null }

/** A carrier that other sheets only speak of: made with what they say where it is not there, else left as it is. */
const assured = (regionId: string, { name, kind = null, level = null, operator = null, recognisedOn = null }: Standing): Stored => ({
  entity: 'Incubator', key: { region: regionId, name }, values: {},
  silent: { kind: kindOf(kind, name), level: levelOf(level), operator: organization(regionId, operator), recognisedOn, state: carrierState('', levelOf(level)), searchText: searchText([name], null) },
});

/** What stands above the tables of a carrier's own sheet. */
function standing(context: StoreContext): Standing {
  const said = (...labels: string[]) => labels.map((label) => context.sheet.above.labelled.get(label)).find((value) => value !== undefined && !/^[-—–/]*$|^(无|暂无|未认定)$/.test(value)) ?? null;
  const day = said('认定日期', '认定时间');
  const [, year = '', month = '', date = ''] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(day ?? '') ?? [];
  const operator = said('运营单位', '运营主体', '运营机构');
  return {
    name: carrierOf(context), kind: said('载体类型', '类型'), level: said('级别', '认定级别'), operator: operator && nameText(operator),
    recognisedOn: year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null,
  };
}

const operatorOf = (context: StoreContext): Stored[] => { const { operator } = standing(context); return operator ? [organizationNamed(context.regionId, operator, 'OPERATOR')] : []; };

/** The carrier that a sheet is about: it stands in the title, between period and 运营月报; else the sheet bears its name. */
export function carrierOf({ sheet: { title, above: { titles, labelled } } }: Pick<StoreContext, 'sheet'>): string {
  const labelledName = labelled.get('载体名称') ?? labelled.get('孵化载体');
  if (labelledName) return nameText(labelledName);
  const first = titles.find((line) => /报|表|台账|情况/.test(line)) ?? titles[0] ?? '';
  const period = String.raw`\d{4}年?度?([-.至到—–~]?\d{1,2}月?份?)?(([-—–~至到])(\d{4}年)?\d{1,2}月份?)?`;
  const name = tidy(first)
    .replace(/[（(][^（()）]*\d{4}[^（()）]*[)）]/g, '').replace(new RegExp(period, 'g'), '')
    .replace(/(日常|月度|每月)?(运营|运行|入驻|工作)?(情况|数据)?(统计|汇总)?(月报表?|报表|统计表|情况表?|台账|一览表|汇总表|报告)$/, '').replace(/^[\s·、:：-]+|[\s·、:：-]+$/g, '');
  return nameText(name || title || first);
}

function kindOf(kind: string | null | undefined, name: string): CarrierKind {
  const text = kind ?? name;
  if (/众创/.test(text)) return 'MAKER_SPACE';
  if (/加速/.test(text)) return 'ACCELERATOR';
  if (/孵化器/.test(text)) return 'INCUBATOR';
  return /园/.test(text) ? 'SCIENCE_PARK' : /孵化/.test(text) ? 'INCUBATOR' : 'OTHER';
}

function levelOf(level: string | null | undefined): CarrierLevel | null {
  if (!level || /未|无/.test(level)) return null;
  return /国家/.test(level) ? 'NATIONAL' : /省/.test(level) ? 'PROVINCIAL' : /市/.test(level) ? 'CITY' : /[县区]/.test(level) ? 'COUNTY' : null;
}

/** What a creation is to become, by its goal: 市级示范孵化基地, 省级众创空间. */
const goalKind = (goal: string): GoalKind => (/示范/.test(goal) && /基地/.test(goal) ? 'DEMONSTRATION' : kindOf(goal, goal));

function carrierState(status: string, level: CarrierLevel | null): CarrierState {
  if (/摘牌|取消|撤销/.test(status)) return 'REMOVED';
  if (/停止|停业|关闭/.test(status)) return 'CLOSED';
  if (/整改/.test(status)) return 'RECTIFYING';
  if (/在建|筹建|拟建/.test(status)) return 'PLANNED';
  return level ? 'RECOGNISED' : 'OPERATING';
}

function planState(progress: string | null): PlanState {
  switch (progress) {
    case '已创成': case '已完成': return 'DONE';
    case '暂缓': return 'SUSPENDED';
    case '施工中': return 'UNDER_WAY';
    default: return 'PLANNED';
  }
}

function engagementState(progress: string | null): EngagementState {
  switch (progress) {
    case '终止洽谈': return 'ENDED';
    case '已签约': return 'SIGNED';
    case '已入驻': return 'SETTLED';
    case '洽谈中': return 'NEGOTIATING';
    default: return 'PLANNED';
  }
}

/** Which area a line of the table is; null for what is neither. */
function measureOf(item: string | null): 'grossArea' | 'lettableArea' | 'usedArea' | null {
  const text = item ?? '';
  if (/可(出租|租|使用|用|招商)/.test(text)) return 'lettableArea';
  if (/使用|已用|占用|入驻|出租/.test(text)) return 'usedArea';
  return /面积/.test(text) && !/新增|空置|剩余/.test(text) ? 'grossArea' : null;
}

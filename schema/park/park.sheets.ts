import { type StoreContext, type Stored, defineSheet, refer, referIfKnown } from '../core/exchange/sheet.ts';
import { parkMeasures, type MembershipState } from './park.kinds.ts';
import { listVersionIn, monthIn, parkOf, yearIn } from './park.names.ts';

const committee = { file: '05 高新区-月度指标', department: '高新区管委会' };

const measure = (title: string, part: '当月' | '累计') =>
  ({ title: `${title}/${part}`, headings: part === '当月' ? [`${title}/本月`, `${title}/本月数`, `${title}/当期`] : [`${title}/本月止累计`, `${title}/自年初累计`, `${title}/本年累计`, `${title}/累计数`], kind: 'money', unit: '万元' }) as const;

/** 05 企业库: the enterprises counted for the zone; those moved out have the day on which they were. */
export const parkEnterprises = defineSheet({
  name: 'parkEnterprises', title: '企业库', ...committee,
  recognisedBy: ['name', 'enteredOn', 'leftOn'],
  hints: ['企业库', '高新区', '入库企业'],
  enterprise: { rule: 'must', code: 'creditCode', name: 'name' },
  sameRow: ['enterprise'],
  columns: {
    creditCode: { title: '统一社会信用代码', headings: ['代码', '信用代码', '社会信用代码'], kind: 'creditCode' },
    name: { title: '企业名称', headings: ['入园企业名称', '单位名称', '入库企业名称'], kind: 'name' },
    town: { title: '所属镇街', headings: ['属地', '所在镇街', '所在乡镇（街道）', '乡镇（街道）'], kind: 'town' },
    industryCode: { title: '行业代码', headings: ['国民经济行业代码'], kind: 'industryCode' },
    enteredOn: { title: '入库日期', headings: ['纳入时间', '入库时间', '纳入日期'], kind: 'date', check: 'past', required: true },
    status: {
      title: '状态', headings: ['在库情况', '在库状态'], kind: 'choice',
      choices: [{ value: '调出', wordings: [/调出|移出|退出|退库|出库|不在/] }, { value: '在库', wordings: ['正常', /^(在|已入|已纳入)/] }],
    },
    leftOn: { title: '调出日期', headings: ['调出时间', '移出日期', '退库日期'], kind: 'date', check: 'past' },
    remark: { title: '备注', headings: ['说明'], kind: 'text' },
  },
  store: [
    (_, context) => [parkRecord(context)],
    (_, context) => {
      const { name, year, basis } = listVersionIn(context.sheet.above.titles, context.year);
      // A list that a department hands over is the one it works by; it holds from the year that it is of.
      return [{ entity: 'ParkListVersion', key: { park: parkKeyed(context), name }, values: { year, basis }, silent: { state: 'ADOPTED', validFrom: `${year}-01-01` } }];
    },
    ({ values, enterpriseCode }, context) => {
      const { status, leftOn } = values as { status: string | null | undefined; leftOn: string | null | undefined };
      const isOut = status === '调出' || typeof leftOn === 'string';
      const industry = values['industryCode'] as string | null | undefined;
      return [{
        entity: 'ParkMembership', key: { listVersion: listKeyed(context), organization: context.organizationId(enterpriseCode!) },
        values: {
          enteredOn: values['enteredOn'], leftOn,
          state: status === undefined && leftOn === undefined ? undefined : ((isOut ? 'LEFT' : 'IN_LIST') satisfies MembershipState),
          town: values['town'] === undefined ? undefined : context.townId(values['town'] as string | null),
          industryCode: industry?.replace(/^[A-Z](?=\d)/, '') ?? industry, remark: values['remark'],
        },
        onceMoved: { with: ['leftOn'] },
      }];
    },
  ],
});

/** 05 月度指标: the zone's figures, month and cumulative. The year stands in the title. */
export const parkMonths = defineSheet({
  name: 'parkMonths', title: '月度指标', ...committee,
  recognisedBy: ['month', 'output', 'outputCumulative'],
  hints: ['月度指标', '月报', '高新区'],
  columns: {
    month: { title: '月份', headings: ['报告期', '月度', '时间'], kind: 'text' },
    output: measure('工业总产值', '当月'), outputCumulative: measure('工业总产值', '累计'),
    revenue: measure('营业收入', '当月'), revenueCumulative: measure('营业收入', '累计'),
    exportDelivery: measure('出口交货值', '当月'), exportDeliveryCumulative: measure('出口交货值', '累计'),
    investment: measure('高新技术产业投资', '当月'), investmentCumulative: measure('高新技术产业投资', '累计'),
    rdExpense: measure('研发费用', '当月'), rdExpenseCumulative: measure('研发费用', '累计'),
  },
  store: [
    (_, context) => [parkRecord(context)],
    ({ values }, context) => {
      const found = monthIn(values['month'] as string | null);
      if (!found) return [];
      const year = found.year ?? context.sheet.above.titles.map(yearIn).find((each) => each !== null) ?? context.year;
      const amounts = Object.values(parkMeasures).flatMap(({ month, cumulative }) => [month, cumulative]);
      return [{
        entity: 'ParkMonth', key: { park: parkKeyed(context), year, month: found.month },
        values: {
          fromMonth: found.from, ...Object.fromEntries(amounts.map((name) => [name, values[name]])),
          ...(hasList(context) && { listVersion: referIfKnown('ParkListVersion', { park: parkKeyed(context), name: listNamed(context) }) }),
        },
        silent: { state: 'CONFIRMED' },
      }];
    },
  ],
});

const parkRecord = (context: StoreContext): Stored => {
  const { name, nameKey } = parkOf(context);
  return { entity: 'Park', key: { region: context.regionId, nameKey }, values: {}, silent: { name } };
};
const parkKeyed = (context: StoreContext) => refer('Park', { region: context.regionId, nameKey: parkOf(context).nameKey });

const listAbove = ({ sheet }: StoreContext) => sheet.beside.find(({ name }) => name === parkEnterprises.name)?.above;
const hasList = (context: StoreContext): boolean => listAbove(context) !== undefined;
const listNamed = (context: StoreContext): string => listVersionIn(listAbove(context)?.titles ?? [], context.year).name;
const listKeyed = (context: StoreContext) => refer('ParkListVersion', { park: parkKeyed(context), name: listNamed(context) });

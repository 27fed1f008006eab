import { Decimal } from 'decimal.js';
import { dayOf } from './draw.ts';
import { type Column, type Row, type Table, blank, code, day, failed, name, raw, text, yuan } from './page.ts';
import type { Recognised } from './register.ts';
import { type Figures, type Firm, type Stretch, type World, countOf, inStretch, wrongDays } from './world.ts';

const keys = { code: 'code', name: 'name' };
const moneyUnits = ['元', '万元', '亿元'] as const;
const smallUnits = ['元', '万元'] as const;
/** A percentage to one decimal, half up. */
const rate = (part: Decimal, whole: Decimal): number => part.div(whole).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toNumber();

export interface Invested { readonly growthThrough: (month: number) => number; readonly highlandThrough: (month: number) => number; readonly growth: Stretch; readonly highland: Stretch }

/** 03: the projects, and what has been invested since January, this year and last. */
export function projectsBook(world: World, figures: Figures): { readonly tables: Record<string, Table>; readonly invested: Invested } {
  const { draw, year } = world;
  const growth = world.stretch('高新技术产业投资增速', 8, 10);
  const highland = world.stretch('“3”高地重大创新平台重大项目投资完成率', growth.through, growth.through);
  const months = draw.times(growth.through, (at) => at + 1);
  const series = (most: number) => months.reduce<number[]>((all) => [...all, (all.at(-1) ?? 0) + draw.whole(0, most)], []);
  const projects = draw.some(world.living, 60).map((firm, at) => {
    const isLeft = at < 9;
    const started = isLeft || at < 30 ? draw.day(dayOf(year - 3, 2, 1), dayOf(year - 1, 10, 1)) : draw.day(dayOf(year, 1, 5), dayOf(year, growth.through, 1));
    // A project that left before the year has done nothing in it; one that began in the year has no year before.
    const now = isLeft && at < 5 ? null : series(900);
    const last = started >= dayOf(year, 1, 1) ? null : series(600);
    const number = `${started.slice(2, 4)}${started.slice(5, 7)}-${world.regionCode}-04-0${draw.whole(1, 9)}-${draw.whole(100_000, 999_999)}`;
    return { firm, number, started, isLeft, left: isLeft ? draw.day(dayOf(year - 1, 11, 1), dayOf(year, 3, 1)) : null, total: draw.whole(2000, 60_000), planned: now === null ? null : draw.whole(500, 9000), isHighland: now !== null && at % 9 === 6, now, last, title: `${firm.name.slice(0, 6)}生产线建设项目` };
  });
  const sum = (values: readonly (number | null | undefined)[]) => values.reduce<Decimal>((all, each) => all.plus(each ?? 0), new Decimal(0));
  const at = (month: number) => month - 1;
  const growthThrough = (month: number) => rate(sum(projects.map(({ now }) => now?.[at(month)])).minus(sum(projects.map(({ last }) => last?.[at(month)]))), sum(projects.map(({ last }) => last?.[at(month)])));
  const marked = projects.filter(({ isHighland }) => isHighland);
  const highlandThrough = (month: number) => rate(sum(marked.map(({ now }) => now?.[at(month)])), sum(marked.map(({ planned }) => planned)));
  figures['support.invest_now'] = { value: sum(projects.map(({ now }) => now?.at(-1))).toNumber() };
  figures['support.invest_last'] = { value: sum(projects.map(({ last }) => last?.at(-1))).toNumber() };
  figures['support.invest_growth'] = { value: growthThrough(growth.through) };
  figures['support.highland_plan'] = { value: sum(marked.map(({ planned }) => planned)).toNumber() };
  figures['support.highland_done'] = { value: sum(marked.map(({ now }) => now?.at(-1))).toNumber() };
  figures['highland.completion'] = { value: highlandThrough(highland.through) };

  const wan = (value: number | null) => yuan(value === null ? null : value * 10_000);
  const cells = (project: (typeof projects)[number]) => ({
    ...world.firmCells(project.firm, keys), number: code(project.number), title: text(project.title), field: text(draw.pick(['高端装备制造', '新材料', '新一代信息技术'])), town: world.town(project.firm.town), total: wan(project.total), planned: wan(project.planned),
    started: day(project.started), until: day(draw.day(dayOf(year, 6, 1), dayOf(year + 3, 12, 1))), state: text(project.isLeft ? draw.pick(['竣工退库', '已竣工退库', '退库']) : '在库'), left: day(project.left), marked: project.isHighland ? text(draw.pick(['是', '√', 'Y'])) : draw.chance(0.3) ? text('否') : blank,
  });
  const number = () => code(`${String(year).slice(2)}01-${world.regionCode}-04-01-${draw.whole(100_000, 999_999)}`);
  const rest = () => ({ number: number(), title: text('项目'), total: wan(1000), planned: wan(100), started: day(world.before()), state: text('在库'), marked: blank });
  const good = () => ({ ...rest(), ...world.firmCells(draw.pick(world.living), keys) });
  const faults: Row[] = [
    ...world.strangers(keys, rest), ...wrongDays(world).map(([cell, reason]): Row => ({ cells: { ...good(), started: cell }, fault: { reason, column: 'started' } })), { cells: { ...good(), total: raw('待核') }, fault: { reason: 'invalid_number', column: 'total' } }, { cells: { ...good(), total: failed }, fault: { reason: 'invalid_number', column: 'total' } },
    { cells: { ...good(), total: blank }, fault: { reason: 'missing_required', column: 'total' } }, { cells: { ...good(), number: blank }, fault: { reason: 'missing_required', column: 'number' } },
  ];
  const monthly: readonly Column[] = [
    ...months.map((month): Column => ({ key: `now${month}`, of: 'money', headings: month === 1 ? [`${year}年累计完成投资/1月`, '本年自年初累计/1月'] : [`${year}年累计完成投资/1—${month}月`, `本年自年初累计/1-${month}月`] })),
    ...months.map((month): Column => ({ key: `last${month}`, of: 'money', headings: month === 1 ? [`${year - 1}年同期累计完成投资/1月`, '上年同期累计/1月'] : [`${year - 1}年同期累计完成投资/1—${month}月`, `上年同期累计/1-${month}月`] })),
  ];
  const progress = (project: (typeof projects)[number]): Row => ({ cells: {
    number: code(project.number), name: name(project.firm.name), title: text(project.title), ...Object.fromEntries(months.flatMap((month) => [[`now${month}`, wan(project.now?.[at(month)] ?? null)], [`last${month}`, wan(project.last?.[at(month)] ?? null)]])),
  } });
  return {
    invested: { growthThrough, highlandThrough, growth, highland },
    tables: {
      项目库: {
        rows: world.mixed(draw.shuffled(projects).map((project): Row => ({ cells: cells(project) })), faults, 2), units: moneyUnits, unitIn: 'line', foot: ['注：计划投资为年初下达数。'],
        columns: [
          { key: 'number', headings: ['项目代码', '投资项目统一代码'] }, { key: 'name', headings: ['建设单位', '项目业主'] }, { key: 'code', headings: ['统一社会信用代码', '业主信用代码'] }, { key: 'title', headings: ['项目名称'] }, { key: 'field', headings: ['产业领域', '高新产业类别'] }, { key: 'town', headings: ['所在镇街', '建设地点'] },
          { key: 'total', headings: ['总投资', '计划总投资'], of: 'money' }, { key: 'planned', headings: [`${year}年计划投资`, '本年计划投资'], of: 'money' }, { key: 'started', headings: ['建设起止/开工入库', '开工（入库）时间'] }, { key: 'until', headings: ['建设起止/计划竣工', '拟竣工时间'] },
          { key: 'state', headings: ['入退库/状态', '在库状态'] }, { key: 'left', headings: ['入退库/退库日期', '退库时间'] }, { key: 'marked', headings: ['是否“3”高地重大创新平台重大项目', '“3”高地重大项目'] },
        ],
      },
      月度进度: {
        rows: world.mixed(draw.shuffled(projects).map(progress), [{ cells: { ...progress(projects[0]!).cells, number: number() }, fault: { reason: 'unknown_reference', column: 'number' } }, { cells: { ...progress(projects[1]!).cells, number: blank }, fault: { reason: 'missing_required', column: 'number' } }], 1),
        units: moneyUnits, unitIn: 'line', isOrdered: true, foot: ['注：累计数均为自年初累计。'],
        columns: [{ key: 'number', headings: ['项目代码', '统一代码'] }, { key: 'name', headings: ['建设单位', '业主单位'] }, { key: 'title', headings: ['项目名称'] }, ...monthly],
      },
    },
  };
}

const measures = [['output', '工业总产值', 'zone.output'], ['revenue', '营业收入', 'zone.revenue'], ['exports', '出口交货值', 'zone.export'], ['investment', '高新技术产业投资', 'zone.invest'], ['research', '研发费用', 'zone.rd']] as const;

/** 05: the zone's months, and who is counted for it. */
export function zoneBook(world: World, figures: Figures, recognised: Recognised): Record<string, Table> {
  const { draw, year } = world;
  const whole = world.stretch('高新区主要指标', 5, 10);
  // Who of the county's is in the zone: over the county's own stretch.
  const [sme, ht] = ([['高新区新增科技型中小企业', '新增省科技型中小企业'], ['高新区推荐新增高新技术企业', '新增高新技术企业（推荐申报）']] as const).map(([target, like]) => { const { through } = world.stretch(like, 9, 11); return world.stretch(target, through, through); }) as [Stretch, Stretch];
  const months = draw.times(whole.through, () => Object.fromEntries(measures.map(([key]) => [key, draw.whole(8000, 300_000)])) as Record<string, number>);
  for (const [key, , id] of measures) {
    const sum = months.reduce((all, month) => all + month[key]!, 0);
    figures[id] = { value: new Decimal(sum).div(10_000).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber() };
  }
  const listed = draw.some(world.living, 150).map((firm) => ({ firm, entered: draw.chance(0.93) ? world.before() : world.after(ht.to > sme.to ? ht : sme), left: draw.chance(0.12) ? draw.day(dayOf(year, 1, 5), dayOf(year, 12, 3)) : null })).filter(({ entered, left }) => left === null || left > entered);
  const isIn = (firm: Firm, day: string): boolean => listed.some((each) => each.firm === firm && each.entered <= day && (each.left === null || each.left > day));
  figures['zone.sme'] = countOf(recognised.firstSmes.filter((firm) => isIn(firm, sme.to)));
  figures['zone.ht'] = { value: recognised.newHighTech.filter((firm) => isIn(firm, ht.to)).length };
  let sums: Record<string, number> = {};
  const rows = months.map((month, index): Row => {
    sums = Object.fromEntries(measures.map(([key]) => [key, (sums[key] ?? 0) + month[key]!]));
    return { cells: { month: raw(draw.pick([`${index + 1}月`, `${index + 1}月份`])), ...Object.fromEntries(measures.flatMap(([key]) => [[key, yuan(month[key]! * 10_000)], [`${key}All`, yuan(sums[key]! * 10_000)]])) } };
  });
  const about = (firm: Firm) => ({ ...world.firmCells(firm, keys), town: world.town(firm.town), industry: raw('C3443') });
  return {
    月度指标: {
      rows, units: moneyUnits, unitIn: 'line', isNumbered: false, foot: ['注：累计为自年初累计。'],
      columns: [{ key: 'month', headings: ['月份', '报告期'] }, ...measures.flatMap(([key, title]): Column[] => [{ key, of: 'money', headings: [`${title}/当月`, `${title}/本月`] }, { key: `${key}All`, of: 'money', headings: [`${title}/累计`, `${title}/本月止累计`] }])],
    },
    企业库: {
      rows: world.mixed(draw.shuffled(listed).map(({ firm, entered, left }): Row => ({ cells: { ...about(firm), entered: day(entered), state: text(left ? '调出' : '在库'), left: day(left) } })),
        [...world.strangers(keys, () => ({ entered: day(world.before()), state: text('在库') })), ...wrongDays(world).map(([cell, reason]): Row => ({ cells: { ...about(draw.pick(world.living.filter((firm) => listed.every((each) => each.firm !== firm)))), entered: cell }, fault: { reason, column: 'entered' } }))], 2),
      columns: [{ key: 'code', headings: ['统一社会信用代码', '代码'] }, { key: 'name', headings: ['企业名称', '入园企业名称'] }, { key: 'town', headings: ['所属镇街', '属地'] }, { key: 'industry', headings: ['行业代码'] }, { key: 'entered', headings: ['入库日期', '纳入时间'] }, { key: 'state', headings: ['状态', '在库情况'] }, { key: 'left', headings: ['调出日期', '调出时间'] }, { key: 'remark', headings: ['备注'] }],
    },
  };
}

const lists = { city: ['市“揭榜挂帅”关键技术难题攻关需求', '市揭榜挂帅'], sjsl: ['省“双尖双领”重大科技项目需求', '省双尖双领'], base: ['省“千项万亿”科创强基项目'], county: ['县级技术需求'] } as const;

/** 06: what firms asked for, and what was established. */
export function demandsBook(world: World, figures: Figures): Record<string, Table> {
  const { draw, year } = world;
  const [asked, established] = [world.stretch('关键核心技术攻关需求推荐', 9, 11), world.stretch('科技计划项目立项', 9, 11)];
  const topics = ['高频响控制', '球阀密封', '边缘计算终端', '防腐涂层', '传感器标定', '热管理阀组', '自动泊车'];
  const demands = draw.some(world.living, 55).map((firm, at) => {
    const list = draw.pick(['city', 'city', 'sjsl', 'base', 'county'] as const);
    const review = list === 'base' ? draw.pick(['上报', '上报', '退回修改'] as const) : draw.pick(['审核推荐', '审核推荐', '退回修改', '未通过审核'] as const);
    return { firm, title: `${draw.pick(topics)}技术${at}`, list, review, isListed: review === '审核推荐' && draw.chance(0.3), on: list === 'base' || draw.chance(0.85) ? world.within(asked) : world.after(asked) };
  });
  const recommended = (list: keyof typeof lists) => demands.filter((each) => each.list === list && each.review === '审核推荐' && inStretch(each.on, asked));
  figures['demand.city.recommended'] = countOf(recommended('city'));
  figures['demand.city.listed'] = countOf(recommended('city').filter(({ isListed }) => isListed));
  figures['demand.sjsl.recommended'] = countOf(recommended('sjsl'));
  figures['demand.sjsl.listed'] = countOf(recommended('sjsl').filter(({ isListed }) => isListed));
  figures['demand.base.submitted'] = countOf(demands.filter(({ list, review }) => list === 'base' && review === '上报'));

  const projects = draw.times(80, (at) => {
    const level = draw.pick(['省级', '市级', '市级', '县级', '县级'] as const);
    const kind = level === '县级' ? draw.pick(['卫生', '卫生', '社会', '农业'] as const) : level === '市级' ? draw.pick(['揭榜挂帅', '卫生', '农业', '工业'] as const) : '工业';
    return { number: `${draw.pick(['浙科', '市科', '县科'])}${year}Z${1000 + at}`, level, kind, on: level === '县级' || draw.chance(0.85) ? world.within(established) : world.after(established), firm: kind === '卫生' ? null : draw.pick(world.living) };
  });
  const counted = (level: string, is: (kind: string) => boolean) => countOf(projects.filter((each) => each.level === level && is(each.kind) && inStretch(each.on, established)));
  figures['project.city'] = counted('市级', (kind) => kind !== '卫生');
  figures['project.city_challenge'] = counted('市级', (kind) => kind === '揭榜挂帅');
  figures['project.city_health'] = counted('市级', (kind) => kind === '卫生');
  figures['project.county_health'] = counted('县级', (kind) => kind === '卫生');
  figures['project.social'] = counted('县级', (kind) => kind === '社会');

  const budget = () => yuan(draw.whole(1, 80) * 100_000);
  const rest = () => ({ title: text(`攻关${draw.whole(1000, 9999)}`), list: text(lists.city[0]), review: text('审核推荐'), listed: blank, on: day(world.within(asked)), budget: budget() });
  const good = () => ({ ...rest(), ...world.firmCells(draw.pick(world.living), keys) });
  const ofYear = (column: string, cells: () => Row['cells']): Row[] => [...wrongDays(world), [day(world.before()), 'date_out_of_range'] as const].map(([cell, reason]) => ({ cells: { ...cells(), [column]: cell }, fault: { reason, column } }));
  const health = ['中心卫生院', '疾病预防控制中心', '人民医院'].map((each) => `${world.county}${each}`);
  const project = (over: Record<string, Row['cells'][string]>): Row['cells'] => ({ number: code(`县科${year}Q${draw.whole(1000, 9999)}`), title: text('研究'), level: text('县级'), plan: text('县科技项目'), kind: text('社会'), on: day(world.within(established)), budget: budget(), ...world.firmCells(draw.pick(world.living), keys), ...over });
  const [one, other] = draw.some(world.living, 2) as [Firm, Firm];
  return {
    技术需求: {
      rows: world.mixed(demands.map(({ firm, title, list, review, isListed, on }): Row => ({ cells: {
        ...world.firmCells(firm, keys), title: text(title), field: text('新材料'), list: text(draw.pick(lists[list])), on: day(on), review: text(review === '审核推荐' ? draw.pick(['审核推荐', '已推荐', '推荐']) : review), listed: isListed ? text(draw.pick(['列入', '已列入', '是'])) : draw.chance(0.4) ? text(draw.pick(['未列入', '评审中'])) : blank,
        budget: budget(), contact: text(world.newPerson()), phone: raw(world.phone()),
      } })), [...world.strangers(keys, rest), ...ofYear('on', good), { cells: { ...good(), budget: raw(world.phone()) }, fault: { reason: 'misplaced_value', column: 'budget' } }, { cells: { ...good(), budget: blank }, fault: { reason: 'missing_required', column: 'budget' } }], 2),
      units: smallUnits, foot: ['注：审核状态为“审核推荐”的为本级推荐数。'],
      columns: [
        { key: 'title', headings: ['需求名称', '技术难题名称'] }, { key: 'name', headings: ['提出单位', '需求企业'] }, { key: 'code', headings: ['统一社会信用代码', '信用代码'] }, { key: 'field', headings: ['技术领域'], merges: true }, { key: 'list', headings: ['榜单类别', '推荐去向'], merges: true }, { key: 'on', headings: ['推荐（征集）日期', '日期'] },
        { key: 'review', headings: ['审核状态', '状态'] }, { key: 'listed', headings: ['是否列入', '列入情况'] }, { key: 'budget', headings: ['拟投入', '预计投入'], of: 'money' }, { key: 'contact', headings: ['联系方式/联系人', '联系方式/姓名'] }, { key: 'phone', headings: ['联系方式/电话', '联系方式/手机号码'] },
      ],
    },
    立项项目: {
      rows: world.mixed(projects.map(({ number, level, kind, on, firm }): Row => ({ cells: {
        number: code(number), title: text(`${draw.pick(topics)}研究`), ...(firm ? world.firmCells(firm, keys) : { name: name(draw.pick(health)), code: draw.chance(0.5) ? code(world.newCode('12')) : blank }), level: text(draw.pick([level, level, level.slice(0, 1)])), plan: text(`${level.slice(0, 1)}科技计划`),
        kind: text(kind === '卫生' ? draw.pick(['卫生', '医疗卫生', '医药卫生']) : kind === '揭榜挂帅' ? draw.pick(['揭榜挂帅', '“揭榜挂帅”']) : kind), on: day(on), budget: budget(), lead: text(world.newPerson()),
      } })), [
        ...ofYear('on', () => project({})), { cells: project({ budget: raw('若干') }), fault: { reason: 'invalid_number', column: 'budget' } }, { cells: project({ level: blank }), fault: { reason: 'missing_required', column: 'level' } },
        { cells: project({ code: raw(`${one.code.slice(0, 16)}`), name: name(one.name) }), fault: { reason: 'credit_code_format', column: 'code' } }, { cells: project({ code: code(one.code), name: name(other.name) }), fault: { reason: 'code_name_conflict', column: 'code' } },
      ], 2), units: smallUnits,
      columns: [
        { key: 'number', headings: ['项目编号', '立项编号'] }, { key: 'title', headings: ['项目名称'] }, { key: 'name', headings: ['承担单位', '项目承担单位'] }, { key: 'code', headings: ['统一社会信用代码', '单位代码'] }, { key: 'level', headings: ['项目级别', '级别'] }, { key: 'plan', headings: ['计划类别', '所属计划'] }, { key: 'kind', headings: ['项目类型', '类型'] },
        { key: 'on', headings: ['立项日期', '立项时间'] }, { key: 'budget', headings: ['经费', '立项经费'], of: 'money' }, { key: 'lead', headings: ['负责人', '项目负责人'] },
      ],
    },
  };
}

/** 09: results as registered, and patents that were put to use. */
export function resultsBook(world: World, figures: Figures): Record<string, Table> {
  const { draw, year } = world;
  const [registered, reviewed] = [world.stretch('科技成果登记', 9, 11), world.stretch('发明专利产业化项目验收', 9, 11)];
  const results = draw.times(110, (at) => ({ firm: draw.pick(world.living), number: `DJ${world.regionCode}${year}Y${1000 + at}`, on: draw.chance(0.85) ? world.within(registered) : world.after(registered) }));
  figures['achievement.registered'] = countOf(results.filter(({ on }) => inStretch(on, registered)));
  const patents = draw.times(40, (at) => {
    const result = draw.pick(['通过', '通过', '未通过', '整改后复评', null] as const);
    return { firm: draw.pick(world.living), number: `ZL${year - 1}${1000 + at}`, result, on: result === null ? null : draw.chance(0.75) ? world.within(reviewed) : draw.chance(0.5) ? world.after(reviewed) : world.before() };
  });
  const done = patents.filter(({ on }) => on !== null && inStretch(on, reviewed));
  figures['patent.reviewed'] = countOf(done);
  figures['patent.passed'] = countOf(done.filter(({ result }) => result === '通过'));
  const rest = () => ({ number: code(`DJ${world.regionCode}${year}X${draw.whole(1000, 9999)}`), title: text('成果'), on: day(world.within(registered)), field: text('轻工'), level: text('TRL6'), intention: text('转让'), price: blank });
  const good = () => ({ ...rest(), ...world.firmCells(draw.pick(world.living), keys) });
  const patent = () => ({ number: code(`ZL${year - 1}${draw.whole(5000, 9999)}`), title: text('发明专利产业化'), year: raw(String(year - 1)), result: text('通过') });
  return {
    成果登记: {
      rows: world.mixed(results.map(({ firm, number, on }, at): Row => ({ cells: { ...world.firmCells(firm, keys), number: code(number), title: text(`阀门检测装置${at}`), on: day(on), field: text('新材料'), level: text(draw.pick(['TRL4', 'TRL 7', 'TRL9'])), intention: text(draw.pick(['转让', '许可', '自行实施'])), price: draw.chance(0.5) ? yuan(draw.whole(1, 90) * 100_000) : draw.chance(0.3) ? raw('面议') : blank } })),
        [...world.strangers(keys, rest), ...[...wrongDays(world), [day(world.before()), 'date_out_of_range'] as const].map(([cell, reason]): Row => ({ cells: { ...good(), on: cell }, fault: { reason, column: 'on' } })), { cells: { ...good(), title: { is: 'raw', text: '' } }, fault: { reason: 'missing_required', column: 'title' } }, { cells: { ...good(), price: raw(world.phone()) }, fault: { reason: 'misplaced_value', column: 'price' } }], 3),
      units: smallUnits,
      columns: [{ key: 'number', headings: ['登记号', '成果登记编号'] }, { key: 'title', headings: ['成果名称'] }, { key: 'name', headings: ['成果完成单位', '完成单位'] }, { key: 'code', headings: ['统一社会信用代码', '社会信用代码'] }, { key: 'on', headings: ['登记日期', '登记时间'] }, { key: 'field', headings: ['所属领域', '领域'] }, { key: 'level', headings: ['技术成熟度', '成熟度等级'] }, { key: 'intention', headings: ['交易意向', '转化方式'] }, { key: 'price', headings: ['预期价格', '拟转化金额'], of: 'money' }],
    },
    专利产业化: {
      rows: world.mixed(patents.map(({ firm, number, result, on }): Row => ({ cells: { ...world.firmCells(firm, keys), number: code(number), title: text('密封结构发明专利产业化'), year: raw(String(year - 1)), on: day(on), result: result === null ? text('在研') : text(result === '通过' ? draw.pick(['通过', '验收通过', '合格']) : result === '未通过' ? draw.pick(['未通过', '不通过', '不合格']) : result) } })),
        [...world.strangers(keys, () => ({ ...patent(), on: day(world.within(reviewed)) })), ...wrongDays(world).map(([cell, reason]): Row => ({ cells: { ...patent(), ...world.firmCells(draw.pick(world.living), keys), on: cell }, fault: { reason, column: 'on' } }))], 2),
      columns: [{ key: 'number', headings: ['项目编号'] }, { key: 'title', headings: ['项目名称'] }, { key: 'name', headings: ['承担单位', '项目单位'] }, { key: 'code', headings: ['统一社会信用代码', '社会信用代码'] }, { key: 'year', headings: ['立项年度'], merges: true }, { key: 'on', headings: ['验收情况/验收日期', '验收/评审日期'] }, { key: 'result', headings: ['验收情况/验收结果', '验收/结论'] }, { key: 'remark', headings: ['备注'] }],
    },
  };
}

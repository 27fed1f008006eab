import { Decimal } from 'decimal.js';
import { dayOf } from './draw.ts';
import { type Column, Page, type Row, type Table, blank, day, percent, raw, text } from './page.ts';
import type { Recognised } from './register.ts';
import { type Figures, type World, countOf, wrongDays } from './world.ts';
import type { Invested } from './works.ts';

/** Names of the county's list of targets: those that the summary rests on. */
const stars = '省创新深化、“315”科创体系建设季度评价';
const withTargets: readonly (readonly [target: string, figure: string, unit: string, least: number, most: number])[] = [
  ['新增高新技术企业（推荐申报）', 'ht.recommended', '家', 25, 40], ['新增省科技型中小企业', 'sme.new', '家', 40, 80], ['新增孵化面积', 'incubator.area', '万平方米', 2, 9], ['新增在孵企业', 'incubator.tenants', '家', 20, 60], ['科技成果登记', 'achievement.registered', '项', 60, 150],
];
const without: readonly (readonly [target: string, unit: string])[] = [
  ['高新技术产业投资增速', '%'], ['“3”高地重大创新平台重大项目投资完成率', '%'], ['新增省科技小巨人企业', '家'], ['新增企业研发机构（分级统计）', '家'], ['关键核心技术攻关需求推荐', '项'], ['科技计划项目立项', '项'], ['科创平台建设与人才引进', '人'], ['高层次人才引育', '人'],
  ['高新区主要指标', '亿元'], ['高新区新增科技型中小企业', '家'], ['高新区推荐新增高新技术企业', '家'], ['发明专利产业化项目验收', '项'],
];
const nextYear: readonly (readonly [figure: string, target: string, unit: string])[] = [
  ['target.ht', '新增高新技术企业', '家'], ['target.sme', '新增省科技型中小企业', '家'], ['target.giant', '新增省科技小巨人企业', '家'], ['target.rd', '新增市级以上研发机构', '家'], ['target.sjsl', '列入省级“双尖双领”重大项目', '项'], ['target.area', '新增孵化面积', '万平方米'], ['target.vehicle', '新增在孵车联网企业项目', '个'],
  ['target.vehicle_team', '车联网领军型人才创业团队项目', '个'], ['target.talent_provincial', '省级以上人才', '人'], ['target.ouyue', '市瓯越引才计划', '个'], ['target.commissioner_city', '市级科技特派员', '名'], ['target.commissioner_city_team', '市级团队科技特派员', '支'], ['target.commissioner_provincial', '省级科技特派员', '名'],
  ['target.commissioner_provincial_team', '省级团队科技特派员', '支'], ['target.commissioner_coverage', '市级以上科技特派员覆盖率', '%'], ['target.agri', '市级农业项目立项', '项'], ['target.agri_major', '其中：市级农业重大项目', '项'],
];
const works: readonly (readonly [figure: string, category: string])[] = [
  ['plan.bodies', '组建机构'], ['plan.companies', '组建公司'], ['plan.policies', '政策方向'], ['plan.visits', '重点走访项目'], ['plan.carriers_build', '重点建设孵化载体'], ['plan.carriers_support', '支持龙头企业孵化器'], ['plan.partners', '拟引进平台'],
];

/** 12: the year's targets with their stretches, next year's, what happened, what is planned. */
export function targetsBook(world: World, figures: Figures): Record<string, Table> {
  const { draw, year } = world;
  const set = withTargets.map(([target, figure, unit, least, most]) => ({ target, figure, unit, amount: draw.whole(least, most) }));
  for (const { figure, amount } of set) figures[figure] = { ...figures[figure]!, target: amount };
  const listed = draw.shuffled([...set.map(({ target, unit, amount }) => ({ target, unit, amount })), ...without.map(([target, unit]) => ({ target, unit, amount: null as number | null }))]);
  const next = nextYear.map(([figure, target, unit]) => {
    const [least, kind] = [draw.whole(1, 60), draw.pick(['exactly', 'exactly', 'range', 'at_least'] as const)];
    figures[figure] = { value: kind === 'range' ? `${least}-${least + 3}` : least, qualifier: kind };
    return { target, unit, said: kind === 'range' ? `${least}${draw.pick(['-', '—', '－'])}${least + 3}` : kind === 'at_least' ? draw.pick([`${least}以上`, `≥${least}`, `不少于${least}`]) : String(least) };
  });
  const events = [
    ...draw.times(draw.whole(2, 6), (at) => ({ on: world.inYear(), category: '批示', matter: '工作做法获批示肯定', who: `${'王李张赵钱孙'[at]}领导`, from: null as string | null })), { on: world.inYear(), category: '试点', matter: '列入省试点县名单', who: '省科技厅', from: null },
    { on: world.inYear(), category: '目录', matter: '纳入省高新技术产业目录', who: '省科技厅', from: dayOf(year + 1, draw.whole(1, 3), 1) }, ...draw.times(draw.whole(1, 3), (at) => ({ on: world.inYear(), category: '活动', matter: `服务山区26县专场活动第${at + 1}场`, who: '省科技厅', from: null })), { on: world.inYear(), category: '活动', matter: '青年科学家大会分会场', who: '市科协', from: null },
    ...draw.times(draw.whole(1, 3), (at) => ({ on: world.inYear(), category: '专班', matter: `成立工作专班${at + 1}`, who: '县府办', from: null })), ...draw.times(draw.whole(1, 3), (at) => ({ on: world.inYear(), category: '培训', matter: `统计培训${at + 1}`, who: '省科技信息院', from: null })),
  ];
  const of = (category: string) => events.filter((each) => each.category === category);
  figures['leaders'] = countOf(of('批示'));
  figures['workgroups'] = countOf(of('专班'));
  figures['training'] = countOf(of('培训'));
  figures['event.mountain'] = countOf(of('活动').filter(({ matter }) => matter.includes('山区26县')));
  figures['pilot.date'] = { value: of('试点')[0]!.on };
  figures['catalogue.date'] = { value: of('目录')[0]!.from };
  const planned = works.flatMap(([figure, category]) => { const many = draw.times(draw.whole(1, 5), (at) => ({ category, content: `${category}之${at + 1}` })); figures[figure] = countOf(many); return many; });
  const wrongEvents = [...wrongDays(world), [day(world.before()), 'date_out_of_range'] as const, [{ is: 'raw', text: '' } as const, 'missing_required'] as const].map(([cell, reason]): Row => ({ cells: { on: cell, category: text('批示'), matter: text('工作信息获批示'), who: text('某领导') }, fault: { reason, column: 'on' } }));
  return {
    [`${year}年目标任务`]: {
      rows: [{ cells: { indicator: text(stars), unit: text('星'), period: text('二、三季度') } }, ...listed.map(({ target, unit, amount }): Row => ({ cells: { indicator: text(draw.pick([target, target.replaceAll('（', '(').replaceAll('）', ')')])), unit: text(unit), target: amount === null ? blank : raw(String(amount)), period: text(world.stretch(target, 9, 11).label), office: text('业务科') } }))],
      foot: ['注：目标值为空的不下达县级目标。'],
      columns: [{ key: 'indicator', headings: ['指标名称', '考核指标'] }, { key: 'unit', headings: ['计量单位', '单位'] }, { key: 'target', headings: [`${year}年目标`, '年度目标值'] }, { key: 'period', headings: ['统计区间', '统计时段'] }, { key: 'office', headings: ['责任单位', '牵头科室'], merges: true }],
    },
    [`${year + 1}年目标`]: {
      rows: world.mixed(next.map(({ target, unit, said }): Row => ({ cells: { indicator: text(target), unit: text(unit), target: raw(said) } })), [], 1),
      columns: [{ key: 'indicator', headings: ['指标名称', '指标'] }, { key: 'unit', headings: ['计量单位', '单位'] }, { key: 'target', headings: [`${year + 1}年目标`, '力争目标'] }, { key: 'office', headings: ['责任单位'] }],
    },
    重要事项: {
      rows: world.mixed(draw.shuffled(events).map(({ on, category, matter, who, from }): Row => ({ cells: { on: day(on), category: text(category), matter: text(matter), who: text(who), from: day(from) } })), wrongEvents, 1),
      columns: [{ key: 'on', headings: ['日期', '时间'] }, { key: 'category', headings: ['类别'] }, { key: 'matter', headings: ['事项', '事项内容'] }, { key: 'who', headings: ['单位（领导）'] }, { key: 'from', headings: ['实施日期', '施行日期'] }],
    },
    [`${year + 1}年重点工作`]: {
      rows: planned.map(({ category, content }): Row => ({ cells: { category: text(category), content: text(content), office: text('规划科') } })),
      columns: [{ key: 'category', headings: ['类别', '工作类别'], merges: true }, { key: 'content', headings: ['内容', '工作内容'] }, { key: 'office', headings: ['责任单位'] }],
    },
  };
}

const indicators = [['growth', '高新技术产业投资增速'], ['highland', '“3”高地重大创新平台重大项目投资完成率'], ['applied', '新增高新技术企业申报完成率'], ['smes', '新增省科技型中小企业完成率']] as const;
type Key = (typeof indicators)[number][0];
const ranks = (values: Readonly<Record<string, number | null>>, place: string): number | null => {
  const own = values[place];
  return own === null || own === undefined ? null : 1 + Object.values(values).filter((each) => each !== null && each > own).length;
};

/** 13: a circular a month, stars by quarter, positions in words. The county's own figures in it are those of its records. */
export function circularPages(world: World, figures: Figures, recognised: Recognised, invested: Invested): Record<string, Page> {
  const { draw, year, county, counties } = world;
  const rounded = (part: number, whole: number) => new Decimal(part).div(whole).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toNumber();
  const own: Record<Key, (month: number) => number | null> = {
    growth: (month) => (month <= invested.growth.through ? invested.growthThrough(month) : null), highland: (month) => (month <= invested.highland.through ? invested.highlandThrough(month) : null),
    applied: (month) => rounded(recognised.highTechThrough(month), figures['ht.recommended']!.target!), smes: (month) => rounded(recognised.smesThrough(month), figures['sme.new']!.target!),
  };
  const months = draw.times(10, (at) => at + 2);
  const isWithout = new Set(draw.some(counties.filter((each) => each !== county), 2));
  // The others stand about where the county does, so that its rank comes and goes; some values are equal to its own.
  const told = new Map(months.map((month) => [month, Object.fromEntries(indicators.map(([key]) => {
    const mine = own[key](month);
    const theirs = (place: string) => (mine === null || (key === 'highland' && isWithout.has(place)) ? null : draw.chance(0.06) ? mine : new Decimal(draw.whole(-300, 90)).plus(draw.whole(0, 9)).div(10).plus(mine).toNumber());
    return [key, Object.fromEntries(counties.map((place) => [place, place === county ? mine : theirs(place)]))];
  })) as Record<Key, Record<string, number | null>>] as const));
  const rankIn = (month: number, key: Key) => ranks(told.get(month)![key], county);
  for (const [id, key, { through }] of [['invest.growth', 'growth', invested.growth], ['highland', 'highland', invested.highland]] as const) {
    const rank = rankIn(through, key);
    let streak = 0;
    while (months.includes(through - streak) && rankIn(through - streak, key) === rank) streak += 1;
    figures[`${id}.rank`] = { value: rank, rank };
    figures[`${id}.streak`] = { value: streak, rank };
    if (id === 'highland') figures['highland.completion'] = { ...figures['highland.completion']!, rank };
  }
  figures['ht.recommended'] = { ...figures['ht.recommended']!, rank: rankIn(world.stretch('新增高新技术企业（推荐申报）', 9, 11).through, 'applied') };
  figures['sme.new'] = { ...figures['sme.new']!, rank: rankIn(world.stretch('新增省科技型中小企业', 9, 11).through, 'smes') };

  const isLong = draw.chance(0.5);
  const pages: Record<string, Page> = {};
  for (const month of months) {
    const withRanks = new Set(indicators.map(([key]) => key).filter(() => draw.chance(0.7)));
    const rows = counties.map((place): Row => ({ cells: { place: text(draw.chance(0.3) ? [...place].join(' ') : place), ...Object.fromEntries(indicators.flatMap(([key]) => {
      const value = told.get(month)![key][place] ?? null;
      return [[key, value === null ? raw('—') : percent(value)], [`${key}Rank`, value === null ? blank : raw(String(ranks(told.get(month)![key], place)))]];
    })) } }));
    const page = new Page(draw).line(`${world.city}各县（市、区）科技创新重点指标通报`).line(`（${year}年1—${month}月）`);
    page.table({ rows, isOrdered: true, foot: ['注：“—”表示当期无该项任务。'], columns: [{ key: 'place', headings: ['县（市、区）', '地区'] }, ...indicators.flatMap(([key, title]): Column[] => [{ key, headings: [`${title}/完成值（%）`, `${title}/数值(%)`] }, ...(withRanks.has(key) ? [{ key: `${key}Rank`, headings: [`${title}/全市排名`, `${title}/位次`] }] : [])])] });
    pages[isLong ? `1-${month}月` : `${month}月`] = page;
  }
  const schemes = [['innovation', '创新深化', 'star.innovation'], ['system', '“315”科创体系', 'star.s315']] as const;
  const grades = counties.map((place) => ({ place, given: Object.fromEntries([1, 2, 3].flatMap((quarter) => schemes.map(([key]) => [`${key}${quarter}`, draw.whole(3, 5)]))) as Record<string, number> }));
  for (const [key, , id] of schemes) for (const quarter of [2, 3]) figures[`${id}.q${quarter}`] = { value: grades.find(({ place }) => place === county)!.given[`${key}${quarter}`]! };
  pages['季度评价'] = new Page(draw).line(`${year}年省创新深化、“315”科创体系建设评价结果`);
  pages['季度评价'].table({
    rows: grades.map(({ place, given }): Row => ({ cells: { place: text(place), ...Object.fromEntries(Object.entries(given).map(([key, stars_]) => [key, raw(draw.pick([`${stars_}星`, '★'.repeat(stars_), String(stars_), `${stars_}星级`, `${'零一二三四五'[stars_]}星`]))])) } })), isOrdered: true,
    columns: [{ key: 'place', headings: ['县（市、区）', '地区'] }, ...[1, 2, 3].flatMap((quarter) => schemes.map(([key, title]): Column => ({ key: `${key}${quarter}`, headings: [`${'零一二三'[quarter]}季度/${title}`] })))],
  });
  const positions = counties.map((place) => ({ place, growth: draw.pick(['前列', '上游', '中游', '中下游']), highland: isWithout.has(place) ? null : draw.pick(['前列', '上游', '中上游']) }));
  const mine = positions.find(({ place }) => place === county)!;
  figures['invest.growth.province'] = { value: mine.growth };
  figures['highland.province'] = { value: mine.highland };
  pages['全省位次'] = new Page(draw).line(`投资类指标全省位次情况（${year}年1—${invested.growth.through}月）`);
  pages['全省位次'].table({ rows: positions.map(({ place, growth, highland }): Row => ({ cells: { place: text(place), growth: raw(growth), highland: raw(highland ?? '—') } })), columns: [{ key: 'place', headings: ['县（市、区）', '地区'] }, { key: 'growth', headings: [indicators[0][1]] }, { key: 'highland', headings: [indicators[1][1]] }] });
  return pages;
}

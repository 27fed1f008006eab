import { Draw } from './another-county/draw.ts';
import { Page, type Refused, type Table, styles } from './another-county/page.ts';
import { commissionersBook, contestBook, talentBook } from './another-county/people.ts';
import { carriersBook, platformsBook } from './another-county/places.ts';
import { recognitionBook, registerBook, taxLines } from './another-county/register.ts';
import { circularPages, targetsBook } from './another-county/targets.ts';
import { demandsBook, projectsBook, resultsBook, zoneBook } from './another-county/works.ts';
import { type Figure, type Figures, World } from './another-county/world.ts';
import { xlsx } from '../fixtures/xlsx.ts';

/** What must come of one table of a file: how many rows stand, which are refused and why. */
export interface ToldTable { readonly file: string; readonly sheet: string | null; readonly accepted: number; readonly refused: readonly Refused[] }
export interface AnotherCounty {
  readonly year: number;
  readonly name: string;
  readonly regionCode: string;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  readonly tables: readonly ToldTable[];
  /** Every figure of the catalogue, reckoned from what was drawn. */
  readonly figures: Readonly<Record<string, Figure & { readonly exact?: string }>>;
}

/**
 * A county that is none: its firms, people and works are drawn, its fourteen files written from them in its own wording, order,
 * units, ways to write a day, and slips; and what must come out of them is reckoned from the same facts, by other code.
 */
export function anotherCounty(seed: number): AnotherCounty {
  const draw = new Draw(seed);
  const year = draw.whole(2021, 2025);
  const regionCode = `3${draw.whole(10, 79)}${draw.whole(10, 99)}${draw.whole(1, 9)}`.slice(0, 6).padEnd(6, '1');
  const world = new World(draw, year, regionCode, 330);
  const figures: Figures = {};
  const short = world.county;

  const { tables: recognition, recognised } = recognitionBook(world, figures);
  const { tables: projects, invested } = projectsBook(world, figures);
  const { tables: rosters, platforms } = platformsBook(world, figures);
  const { tables: carriers, pages: carrierPages } = carriersBook(world, figures);
  const tax = taxLines(world, figures);
  const books: Record<string, { readonly tables?: Record<string, Table>; readonly pages?: Record<string, Page>; readonly title?: (sheet: string) => string }> = {
    '01 市场监管局-企业名录': { tables: registerBook(world), title: (sheet) => (sheet === '企业名录' ? `${short}在册企业名录（${year}年11月）` : `${short}镇街代码对照表`) },
    '02 科技局-创新主体认定': { tables: recognition, title: (sheet) => `${short}${sheet}情况（${year}年）` },
    '03 统计局-高新技术产业投资项目': { tables: projects, title: (sheet) => `${short}高新技术产业投资项目${sheet}（${year}年）` },
    '05 高新区-月度指标': { tables: zoneBook(world, figures, recognised), title: (sheet) => (sheet === '月度指标' ? `${world.park}主要指标月报（${year}年1—${world.stretch('高新区主要指标', 5, 10).through}月）` : `${world.park}企业库（${year}年调整后）`) },
    '06 科技局-揭榜挂帅与科技计划': { tables: demandsBook(world, figures), title: (sheet) => `${year}年${short}${sheet}汇总表` },
    '07 孵化器-运营月报': { tables: carriers, pages: carrierPages, title: (sheet) => `${short}孵化载体${sheet}（${year}年）` },
    '08 人才办-人才引育': { tables: talentBook(world, figures, platforms), title: (sheet) => `${short}${sheet}情况表` },
    '09 科技局-成果登记与专利产业化': { tables: resultsBook(world, figures), title: (sheet) => `${year}年${short}${sheet}清单` },
    '10 科技局-科技特派员': { tables: commissionersBook(world, figures), title: (sheet) => (sheet === '服务记录' ? `${year}年科技特派员服务记录表` : `${short}科技特派员名册（${year}年）`) },
    '11 双创大赛-报名与获奖': { tables: contestBook(world, figures), title: (sheet) => (sheet === '挑战赛名单' ? '晋级挑战赛队伍名单' : `“${short.slice(0, 2)}杯”智能汽车创新大赛${sheet}`) },
    '12 县府办-年度目标任务': { tables: targetsBook(world, figures), title: (sheet) => `${short}${sheet}` },
    '13 市科技局-各县市区指标通报': { pages: circularPages(world, figures, recognised, invested) },
    '14 科创平台名录': { tables: rosters, title: (sheet) => `${short}${sheet}名录` },
  };

  const files: AnotherCounty['files'][number][] = [];
  const tables: ToldTable[] = [];
  for (const [file, { tables: plain = {}, pages = {}, title }] of Object.entries(books)) {
    const written = { ...Object.fromEntries(Object.entries(plain).map(([sheet, table]) => [sheet, new Page(draw).line(title!(sheet)).table(table)])), ...pages };
    // A sheet that is none of the county's: what a department tells those who fill the others in.
    const aside = draw.chance(0.3) ? { 填报说明: new Page(draw).line('填报说明').gap().line('一、请于每月5日前报送。').line('二、日期统一填写到日。') } : {};
    files.push({ name: `${file}.xlsx`, content: xlsx(Object.fromEntries(Object.entries({ ...written, ...aside }).map(([sheet, page]) => [sheet, page.xml()])), { styles }) });
    for (const [sheet, page] of Object.entries(written)) tables.push(...page.told.map((told) => ({ file: `${file}.xlsx`, sheet, ...told })));
  }
  files.push({ name: '04 税务局-研发费用加计扣除.csv', content: gb18030(tax.lines.join('\r\n') + '\r\n') });
  tables.push({ file: '04 税务局-研发费用加计扣除.csv', sheet: null, accepted: tax.accepted, refused: tax.refused.map((each) => ({ ...each, letter: null }) as Refused) });
  return { year, name: world.county, regionCode, files: draw.shuffled(files), tables, figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, { ...figure, ...(world.exact.has(id) && { exact: world.exact.get(id)!.toFixed() }) }])) };
}

/** The two-byte part of GB18030, which Node reads and does not write. */
function gb18030(value: string): Buffer {
  const bytes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) { const letter = decoder.decode(Uint8Array.of(high, low)); if (letter.length === 1) bytes.set(letter, [high, low]); }
  return Buffer.from([...value].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : bytes.get(letter) ?? [0x3f])));
}

import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { type Actor, publicActor, systemActor } from '../schema/core/access/actor.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { indicator } from '../schema/indicator/indicator.area.ts';
import { indicatorChecks } from '../schema/indicator/indicator.checks.ts';
import { refresh, touch } from '../schema/indicator/indicator.tasks.ts';
import { reportIssueLifecycle } from '../schema/indicator/lifecycle/report.ts';
import { reportTemplateLifecycle } from '../schema/indicator/lifecycle/template.ts';
import { targetLifecycle } from '../schema/indicator/lifecycle/target.ts';
import { valueLifecycle } from '../schema/indicator/lifecycle/value.ts';
import { type IssueState, ReportIssue, ReportTemplate, type TemplateState } from '../schema/indicator/report/report.entity.ts';
import { reportRoute } from '../server/http/report.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';
import { pdfText } from './support/pdf.ts';
import { castOf, codes, makeTown, performing, somebody } from './support/people.ts';
import { runStaged } from './support/staged.ts';
import { paragraphsOf, wordAsPdf, wordFile, wordXml } from './support/word.ts';

const year = 2023;
let database: TestDatabase;
let api: Api;
let county: string;
let [clerk, director] = [systemActor('nobody'), systemActor('nobody')];
const em = () => database.orm.em.fork();
const rows = <T extends object>(sql: string, values: unknown[] = []) => em().execute<T[]>(sql, values);
const { as } = performing(() => em(), () => null);

beforeAll(async () => {
  database = await countyDatabase();
  api = await startApi({ database, routes: (identify) => [reportRoute(identify)] });
  county = (await rows<{ id: string }>(`select id from region where level = 'COUNTY'`))[0]!.id;
  clerk = await somebody(em(), '陈经办', ['CLERK']);
  director = await somebody(em(), '林局长', ['DIRECTOR']);
});
afterAll(async () => { await api.close(); await database.drop(); });

const issueLifecycle = { perform: (actor: Actor, action: string, id: string | null, input: object = {}) => as(actor, reportIssueLifecycle, action, id ?? undefined, input) };
const download = async (id: string, actor: Actor = clerk): Promise<Buffer> => Buffer.from(await (await api.fetch(`/api/reports/rpt_${id}`, {}, actor)).arrayBuffer());
const stateOf = async (id: string): Promise<string> => (await rows<{ state: string }>('select state from report_issue where id = ?', [id]))[0]!.state;
interface Shown { readonly indicator: string; readonly value: string | null; readonly completionRate: string | null; readonly rank: number | null; readonly recordCount: number; readonly isCited: boolean; readonly gap: string | null; readonly explanation: string | null; readonly position: number; readonly records: readonly { readonly label: string }[] }
const shownIn = async (id: string): Promise<Shown[]> => {
  const document = `query ($id: ID!, $after: String) { reportIssue(id: $id) { figures(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { indicator value completionRate rank recordCount isCited gap explanation position records { label } } } } }`;
  const found: Shown[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await api.ask(document, { id: `rpt_${id}`, after }, clerk);
    expect(errors).toBeUndefined();
    found.push(...data.reportIssue.figures.nodes);
    if (!data.reportIssue.figures.pageInfo.hasNextPage) return found;
    after = data.reportIssue.figures.pageInfo.endCursor;
  }
};

let report: string;
let draftTarget: string;

describe('the annual summary', () => {
  it('is drafted once a year, and generated from the figures', async () => {
    draftTarget = await as(clerk, targetLifecycle, 'draft', undefined, { regionId: county, year: year + 1, indicator: '新增省级创新平台', line: 'STANDARD', unit: '家', value: '3' });
    report = await issueLifecycle.perform(clerk, 'draft', null, { regionId: county, year });
    expect(await codes(issueLifecycle.perform(clerk, 'draft', null, { regionId: county, year }))).toEqual(['REPORT_OPEN']);
    await issueLifecycle.perform(clerk, 'generate', report);
    const { data } = await api.ask('query ($id: ID!) { reportIssue(id: $id) { title state sha256 size content { kind level spans { text indicator } rows { cells { spans { text indicator } } } } } }', { id: `rpt_${report}` }, clerk);
    expect(data.reportIssue).toMatchObject({ title: '示范县2023年科技创新工作总结和2024年工作计划', state: 'GENERATED' });
    const content = await download(report);
    expect(createHash('sha256').update(content).digest('hex')).toBe(data.reportIssue.sha256);
    const paragraphs = paragraphsOf(wordXml(content));
    expect(paragraphs).toContain('（二）创新主体');
    expect(paragraphs.find((text) => text.includes('推荐申报新增高新技术企业'))).toBe(
      '1-11月推荐申报新增高新技术企业72家，申报完成率101.4%，全市第5；新增省科技型中小企业200家，完成率148.1%，全市第4；国家科技型中小企业入库192家；入选省科技小巨人企业2家，实现历史性突破。');
    // The portal shows the same text.
    const text = (data.reportIssue.content as { spans: { text: string }[] }[]).map(({ spans }) => spans.map((each) => each.text).join(''));
    expect(text).toEqual(expect.arrayContaining(paragraphs.filter((each) => /^(（|[一二]、|1-11月)/.test(each) && !each.startsWith('（统计')).slice(0, 12)));
  });

  it('shows every figure as it is counted, and lists what it counts', async () => {
    const { data } = await api.ask('query ($year: Int!) { figures(year: $year) { indicator value completionRate rank recordCount } }', { year }, clerk);
    const shown = await shownIn(report);
    const facts = (of: readonly { indicator: string; value: unknown; completionRate: unknown; rank: unknown; recordCount: number }[]) => of.map(({ indicator, value, completionRate, rank, recordCount }) => [indicator, value, completionRate === null ? null : Number(completionRate), rank, recordCount]);
    expect(facts(shown)).toEqual(facts(data.figures));
    for (const { indicator, recordCount, records } of shown) expect([indicator, records.length]).toEqual([indicator, recordCount]);

    const xml = wordXml(await download(report));
    const anchors = [...xml.matchAll(/w:anchor="(evidence_\d+|cited_\d+)"/g)].map(([, anchor]) => anchor!);
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name!);
    expect(new Set(anchors)).toEqual(new Set(bookmarks));
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const cited = shown.filter(({ isCited }) => isCited);
    expect(bookmarks.filter((name) => name.startsWith('evidence_'))).toHaveLength(cited.length);
    expect(cited.length).toBeGreaterThan(70);
    // In the annex each cited figure has as many rows as it counts.
    const sections = xml.slice(xml.indexOf('附件：数据依据')).split(/<w:bookmarkStart [^>]*w:name="evidence_/).slice(1);
    const listed = sections.map((section) => [Number(/^\d+/.exec(section)![0]), Math.max(0, (section.match(/<w:tr>/g)?.length ?? 0) - 1)]);
    expect(listed).toEqual(cited.map(({ position, recordCount }) => [position, recordCount]));
    // Each linked number of the text is its figure's value, completion, rank or count.
    const at = new Map(shown.map((figure) => [figure.position, figure]));
    const links = [...xml.slice(0, xml.indexOf('附件：数据依据')).matchAll(/<w:hyperlink [^>]*w:anchor="evidence_(\d+)"[^>]*>.*?<w:t[^>]*>([^<]*)<\/w:t>.*?<\/w:hyperlink>/gs)];
    expect(links.length).toBeGreaterThan(100);
    for (const [, position, words] of links) {
      const figure = at.get(Number(position))!;
      const numbers = words!.match(/\d+(\.\d+)?/g) ?? [];
      const known = [figure.value, figure.completionRate, figure.rank, figure.recordCount].flatMap((each) => (each === null ? [] : (String(each).match(/\d+(\.\d+)?/g) ?? []).map(Number)));
      for (const number of numbers) expect([figure.indicator, words, known]).toEqual([figure.indicator, words, expect.arrayContaining([Number(number)])]);
    }
  });

  it('is laid out by LibreOffice with the same words', async () => {
    const pdf = wordAsPdf(await download(report));
    if (!pdf) { console.warn('No LibreOffice here: the pages were not looked at ("apt-get install libreoffice-writer-nogui").'); return; }
    const paper = await pdfText(pdf);
    if (!paper) return;
    const { text, pages, width, height } = paper;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(pages).toBeGreaterThan(10);
    const flat = text.replace(/\s+/g, '');
    for (const words of ['示范县2023年科技创新工作总结和2024年工作计划', '推荐申报新增高新技术企业72家，申报完成率101.4%，全市第5', '附件：数据依据', '返回正文']) expect(flat).toContain(words);
    expect(flat).not.toMatch(/[\uE000-\uE002]|\{[#/一-龥a-z]/);
  });

  it('is approved when its gaps are explained and its values confirmed', async () => {
    expect((await codes(issueLifecycle.perform(director, 'review', report))).sort()).toEqual(['GAPS_UNEXPLAINED', 'VALUES_UNCONFIRMED']);
    const gaps = (await shownIn(report)).filter(({ gap }) => gap !== null);
    expect(gaps.map(({ indicator }) => indicator)).toContain('incubator.tenants'); // 94 % of its target
    expect(gaps.length).toBeLessThan(30);
    for (const { indicator } of gaps) await issueLifecycle.perform(clerk, 'explain', report, { indicator, explanation: '项目进度受园区装修影响，已列入明年一季度计划' });
    expect(await codes(issueLifecycle.perform(clerk, 'explain', report, { indicator: 'ht.recommended', explanation: '无' }))).toEqual(['NO_GAP']);
    await issueLifecycle.perform(clerk, 'confirm', report);
    // What was explained is printed once it is generated again, and need not be explained twice.
    await issueLifecycle.perform(clerk, 'generate', report);
    expect(paragraphsOf(wordXml(await download(report)))).toContain('新增在孵企业：未达目标。项目进度受园区装修影响，已列入明年一季度计划');
    await issueLifecycle.perform(director, 'review', report);
    expect(await stateOf(report)).toBe('APPROVED');
  });

  it('is not issued when figures have moved since', async () => {
    await em().transactional(async (inner) => {
      await inner.execute(`update indicator_value set value = value + 1 where id = (select counted_id from figure_evidence where issue_id = ? and indicator = 'ht.recommended')`, [report]);
      await expect(issueOn(inner as ReturnType<typeof em>)).rejects.toThrow(/FIGURES_MOVED/);
      throw new Error('only tried');
    }).catch((error: Error) => { if (error.message !== 'only tried') throw error; });
    expect(await stateOf(report)).toBe('APPROVED');
  });

  it('publishes its values, makes the next year’s targets the plan, and freezes with its hash', async () => {
    await issueLifecycle.perform(director, 'issue', report, { documentNumber: '示科〔2023〕58号' });
    expect(await stateOf(report)).toBe('FROZEN');
    const states = await rows<{ state: string; count: number }>('select v.state, count(*)::int as count from figure_evidence f join indicator_value v on v.id = f.counted_id where f.issue_id = ? group by 1', [report]);
    expect(states.map(({ state }) => state)).toEqual(['PUBLISHED']);
    expect(await rows('select state, document from target where id = ?', [draftTarget])).toEqual([{ state: 'IN_FORCE', document: '示科〔2023〕58号' }]);
    for (const action of Object.keys(reportIssueLifecycle.actions)) expect(await codes(issueLifecycle.perform(action === 'issue' || action === 'review' || action === 'return' ? director : clerk, action, report, { indicator: 'x', explanation: 'x', reason: 'x' }))).toEqual(['WRONG_STATE']);
  });

  it('proves itself after later corrections, and tells when somebody changed it', async () => {
    const before = await download(report);
    const verification = async () => (await api.ask('query ($id: ID!) { reportIssue(id: $id) { sha256 verification { isIntact sha256 recorded problems } } }', { id: `rpt_${report}` }, director)).data.reportIssue;
    // A high-tech recommendation is struck, and the published figure corrected.
    const [counted] = await rows<{ id: string }>(`select counted_id as id from figure_evidence where issue_id = ? and indicator = 'leaders'`, [report]);
    const [event] = await rows<{ id: string }>(`select r ->> 'id' as id from figure_evidence f, jsonb_array_elements(f.records) r where f.issue_id = ? and f.indicator = 'leaders' limit 1`, [report]);
    await as(clerk, (await import('../schema/indicator/lifecycle/event.ts')).eventLifecycle, 'strike', event!.id, { reason: '重复登记' });
    await runStaged(database, [touch, refresh]);
    await as(director, valueLifecycle, 'correct', counted!.id, { reason: '批示重复登记一次' });
    const { sha256, verification: said } = await verification();
    expect(said).toEqual({ isIntact: true, sha256, recorded: sha256, problems: [] });
    expect(await download(report)).toEqual(before);
    expect((await shownIn(report)).find(({ indicator }) => indicator === 'leaders')).toMatchObject({ value: '3', recordCount: 3 });
    for (const check of indicatorChecks) expect([check.name, await check.violations(em())]).toEqual([check.name, []]);
    // Somebody with the database in hand changes the file, and its hash beside it.
    const forged = Buffer.concat([before, Buffer.from(' ')]);
    await rows('update report_issue set document = ?, sha256 = ? where id = ?', [forged, createHash('sha256').update(forged).digest('hex'), report]);
    expect((await verification()).verification).toMatchObject({ isIntact: false, problems: ['记录的哈希与操作日志不符'] });
    expect(await indicatorChecks[0]!.violations(em())).toEqual(['示范县2023年科技创新工作总结和2024年工作计划：记录的哈希与操作日志不符']);
    await rows('update report_issue set document = ?, sha256 = ? where id = ?', [before, sha256, report]);
  });

  it('is taken away by those who may read figures', async () => {
    expect((await api.fetch(`/api/reports/rpt_${report}`, {}, publicActor)).status).toBe(401);
    expect((await api.fetch(`/api/reports/rpt_${uuidv7()}`, {}, clerk)).status).toBe(404);
    expect((await api.fetch(`/api/reports/rpt_${report}`, {}, director)).headers.get('content-disposition')).toContain(encodeURIComponent('示范县2023年科技创新工作总结和2024年工作计划.docx'));
  });
});

const issueOn = (inner: ReturnType<typeof em>) => performing(() => inner, () => null).as(director, reportIssueLifecycle, 'issue', report);

describe('a template', () => {
  const upload = (content: Buffer, actor = clerk) => api.fetch('/api/reports/templates', { method: 'POST', body: new Uint8Array(content), headers: { 'x-file-name': encodeURIComponent('本县模板.docx'), origin: api.address } }, actor);
  const refusals = async (...paragraphs: string[]) => {
    const response = await upload(wordFile(...paragraphs));
    expect(response.status).toBe(422);
    return ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors.map(({ message, extensions: { code } }) => [code, message]);
  };

  it('is handed in, and its summary has its words', async () => {
    const response = await upload(wordFile('{县}{年度}年要目', '高企{推荐申报新增高新技术企业}家{#ht.recommended.达标}（已达标）{/}{#ht.recommended.未达标}（未达标）{/}。', '{#缺口}', '{名称}', '{/缺口}'));
    expect(response.status).toBe(201);
    const id = ((await response.json()) as { id: string }).id.slice('rtp_'.length);
    const { data } = await api.ask('query ($id: ID!) { reportTemplate(id: $id) { name state tags } }', { id: `rtp_${id}` }, clerk);
    expect(data.reportTemplate).toMatchObject({ name: '本县模板.docx', state: 'IN_USE', tags: expect.arrayContaining(['ht.recommended.达标', '推荐申报新增高新技术企业']) });
    const own = await issueLifecycle.perform(clerk, 'draft', null, { regionId: county, year, title: '要目' });
    await issueLifecycle.perform(clerk, 'useTemplate', own, { templateId: id });
    await issueLifecycle.perform(clerk, 'generate', own);
    expect(paragraphsOf(wordXml(await download(own))).slice(0, 3)).toEqual(['示范县2023年要目', '高企72家（已达标）。', expect.any(String)]);
    await as(clerk, reportTemplateLifecycle, 'retire', id);
    expect(await codes(issueLifecycle.perform(clerk, 'useTemplate', own, { templateId: id }))).toEqual(['TEMPLATE_RETIRED']);
    await rows('delete from report_issue where id = ?', [own]);
  });

  it('with a tag that is none is refused, with the place', async () => {
    expect(await refusals('一、总结', '高企{ht.recomended}家')).toEqual([['TEMPLATE_TAG_UNKNOWN', '第 2 段“高企{ht.recomended}家”：标签“ht.recomended”不是指标的代码或名称，也不是可用的标签。']]);
    expect((await refusals('高企{ht.recommended.完成度}'))[0]![1]).toMatch(/指标没有“完成度”这一项；可用：值、连单位/);
    expect((await refusals('甲{#缺口}乙'))[0]![0]).toBe('TEMPLATE_TAG_UNCLOSED');
    expect((await refusals('甲{县'))[0]![0]).toBe('TEMPLATE_TAG_UNCLOSED');
    const response = await upload(Buffer.from('no word file'));
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('TEMPLATE_UNREADABLE')]);
  });

  it('with an item’s field outside its list is refused when it is used', async () => {
    const id = ((await (await upload(wordFile('{名称}'))).json()) as { id: string }).id.slice('rtp_'.length);
    const own = await issueLifecycle.perform(clerk, 'draft', null, { regionId: county, year, title: '要目' });
    await issueLifecycle.perform(clerk, 'useTemplate', own, { templateId: id });
    expect(await codes(issueLifecycle.perform(clerk, 'generate', own))).toEqual(['TEMPLATE_TAG_MISPLACED']);
    expect(await stateOf(own)).toBe('DRAFT');
    await rows('delete from report_issue where id = ?', [own]);
  });

  it('comes from a clerk', async () => {
    expect((await upload(wordFile('{县}'), publicActor)).status).toBe(401);
    expect((await upload(wordFile('{县}'), director)).status).toBe(422);
    expect((await api.fetch('/api/reports/templates', { method: 'POST', body: 'x' }, clerk)).status).toBe(403);
    expect((await api.fetch('/api/reports/templates/built-in', {}, clerk)).status).toBe(200);
  });
});

test('the README’s tables are those of the code', () => {
  const readme = readFileSync(new URL('../schema/indicator/README.md', import.meta.url), 'utf8');
  for (const lifecycle of indicator.lifecycles!) expect(readme).toContain(diagram(lifecycle));
});

describe('the walk', () => {
  it('of a summary is as the table says', async () => {
    const town = await makeTown(em());
    const actors = { ...(await castOf(em(), town)), indicator: systemActor('indicator') };
    const clear = async () => { await em().nativeDelete(ReportIssue, { title: '走遍' }); };
    const make = async (state: IssueState): Promise<string> => {
      await clear();
      const id = uuidv7();
      await em().insert(ReportIssue, { id, region: town.county.id, year: 2031, title: '走遍', state } as never);
      if (state !== 'DRAFT') await rows(`insert into figure_evidence (id, issue_id, position, indicator, name, unit, how, period_label, "from", "to", record_count, records, gap, explanation) values (gen_random_uuid(), ?, 1, 'leaders', '批示', '次', '—', '全年', '2031-01-01', '2031-12-31', 0, '[]', 'UNKNOWN', '尚未统计')`, [id]);
      return id;
    };
    const inputs: Record<string, unknown> = { draft: { regionId: town.county.id, year: 2032, title: '走遍' }, explain: { indicator: 'leaders', explanation: '无' }, return: { reason: '重写' } };
    const { faults, who } = await walk({ lifecycle: reportIssueLifecycle, orm: database.orm, performer: performing(() => em(), () => null).performer, actors, clear, make, input: (action) => inputs[action] ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({ draft: ['clerk'], useTemplate: ['clerk'], generate: ['clerk'], explain: ['clerk'], confirm: ['clerk'], review: ['director'], return: ['director'], issue: ['director'] });
  });

  it('of a template is as the table says', async () => {
    const town = { clerk, director, public: publicActor };
    const make = async (state: TemplateState): Promise<string> => {
      const id = uuidv7();
      await em().insert(ReportTemplate, { id, name: '走遍', state, content: Buffer.from('x'), size: 1, sha256: 'x', tags: [], receivedAt: new Date() } as never);
      return id;
    };
    const { faults, who } = await walk({ lifecycle: reportTemplateLifecycle, orm: database.orm, performer: performing(() => em(), () => null).performer, actors: town, clear: async () => { await em().nativeDelete(ReportTemplate, { name: '走遍' }); }, make, input: (action) => (action === 'upload' ? { name: '走遍', content: wordFile('{县}') } : {}) });
    expect(faults).toEqual([]);
    expect(who).toEqual({ upload: ['clerk'], retire: ['clerk', 'director'] });
  });
});

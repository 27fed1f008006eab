import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as sealing from '../client/challenge/sealing.ts';
import { Achievement } from '../schema/achievement/achievement.entity.ts';
import { challengeChecks } from '../schema/challenge/challenge.checks.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import type { DescribedMutation } from '../schema/core/lifecycle/mutations.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { areas } from '../schema/index.ts';
import { createFileStore } from '../server/files.ts';
import { startApi, type Api } from './support/api.ts';
import { bidContent, demandInput } from './support/challenge.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { recruiting, type PoolExpert } from './support/experts.ts';
import { drain, ring } from './support/outbox.ts';
import { castOf, makeTown, performing, type Cast, type Town } from './support/people.ts';
import { clockOf, type Clock } from './support/time.ts';

/** The whole road through the API, as portal and partners take it: HTTP, global ids, uploads; nothing is done behind its back. */
let database: TestDatabase;
let clock: Clock;
let api: Api;
let place: Town;
let cast: Cast;
let experts: PoolExpert[];
const folder = mkdtempSync(join(tmpdir(), 'bureau-challenge-'));
const em = () => database.orm.em.fork();
const { performer } = performing(em, () => null);

const mutations = new Map((JSON.parse(readFileSync(new URL('../schema/actions.json', import.meta.url), 'utf8')) as DescribedMutation[]).map((each) => [each.mutation, each]));
const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const send = async (actor: Actor, mutation: string, input: object, select = '') => {
  const field = lower(mutations.get(mutation)!.type);
  const answer = await api.ask(`mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${field} { id state ${select} } errors { code message path } } }`, { input }, actor);
  expect(answer.errors).toBeUndefined();
  const { [field]: object, errors } = answer.data[mutation];
  return { object, errors: errors as { code: string; message: string }[] };
};
/** Does it, and gives the object as it is afterwards. */
const call = async (actor: Actor, mutation: string, input: object, select = ''): Promise<any> => {
  const { object, errors } = await send(actor, mutation, input, select);
  expect([mutation, errors]).toEqual([mutation, []]);
  return object;
};
/** Is refused, with these codes. */
const refused = async (actor: Actor, mutation: string, input: object): Promise<string[]> => (await send(actor, mutation, input)).errors.map(({ code }) => code);
const ask = async (actor: Actor | undefined, query: string, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await api.ask(query, variables, actor);
  expect(errors).toBeUndefined();
  return data;
};
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Title (${text})>>\nendobj\ntrailer<<>>\n%%EOF`);
const upload = async (actor: Actor, name: string, content = pdf(name)): Promise<string> => {
  const response = await api.fetch('/api/attachments', { method: 'POST', body: new Uint8Array(content), headers: { 'x-file-name': encodeURIComponent(name), origin: api.address } }, actor);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
};
const org = ({ id }: { readonly id: string }) => `org_${id}`;
const rgn = ({ id }: { readonly id: string }) => `rgn_${id}`;

beforeAll(async () => {
  database = await freshDatabase();
  clock = await clockOf(database);
  await clock.set('2026-03-02');
  api = await startApi({ database, files: createFileStore({ folder }) });
  place = await makeTown(em());
  await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
  await loadOfficialCalendar(em());
  cast = await castOf(em(), place);
  const recruit = recruiting(em, performer, cast, place.county);
  experts = [...await recruit.several('TECHNICAL', 6, '技术专家'), ...await recruit.several('FINANCE', 2, '财务专家')];
});
afterAll(async () => { await api?.close(); await clock?.close(); await database?.drop(); rmSync(folder, { recursive: true }); });

/** Answers an officer's browser: asks for what is sealed to him, opens it with his code, sends the parts. */
const opens = async (actor: Actor, listing: string, code: string): Promise<any> => {
  const { challengeListing, openingKeys } = await ask(actor, `query ($id: ID!, $person: ID!) { challengeListing(id: $id) { sealedShares { bid sealCode ephemeral iv sealed } } openingKeys(filter: { person: { id: { eq: $person } } }) { nodes { wrapped } } }`, { id: listing, person: `psn_${actor.personId}` });
  const parts = await sealing.openShares(challengeListing.sealedShares, openingKeys.nodes[0].wrapped, code);
  return call(actor, 'unsealBids', { id: listing, shares: challengeListing.sealedShares.map(({ bid }: any, n: number) => ({ bid, share: parts[n] })) });
};

describe('a county’s challenge', () => {
  test('goes from a firm’s own words to acceptance at its own site, every tranche paid', async () => {
    const { enterprise, otherEnterprise, research, township, clerk, director, finance, auditor } = cast;

    // The demand, in the firm's words; checked, condensed with an expert, listed.
    const demand = await call(enterprise, 'draftTechDemand', { organization: org(place.firm), ...demandInput() }, 'code');
    expect(demand).toMatchObject({ state: 'DRAFT', code: null });
    expect(await call(enterprise, 'submitTechDemand', { id: demand.id }, 'code')).toMatchObject({ state: 'SUBMITTED', code: 'XQ20260001' });
    expect(await refused(cast.otherTownship, 'checkTechDemand', { id: demand.id, opinion: '属实' })).toEqual(['NOT_FOUND']);
    await call(township, 'checkTechDemand', { id: demand.id, opinion: '企业正常经营，需求属实' });
    await call(clerk, 'acceptTechDemand', { id: demand.id, notSolved: true });
    await call(clerk, 'condenseTechDemand', { id: demand.id, expert: `exp_${experts[0]!.id}`, note: '确为共性瓶颈，尚无现成方案，指标可测', summary: '求解高压差工况下调节阀的抗气蚀技术', confidentiality: 'NDA' });
    await drain(database.orm);
    const batch = await call(clerk, 'createChallengeBatch', { title: '2026 年第一批县级榜单', year: 2026, mode: 'CHALLENGE', budget: '1000000', region: rgn(place.county) });
    expect(await call(director, 'openChallengeBatch', { id: batch.id, document: '永科〔2026〕8号' }, 'ruleVersion')).toMatchObject({ state: 'OPEN', ruleVersion: 'challenge-programme@default' });
    await call(director, 'listTechDemand', { id: demand.id, batch: batch.id });
    expect(await ask(undefined, `query ($id: ID!) { techDemand(id: $id) { title } }`, { id: demand.id })).toEqual({ techDemand: null });

    // The listing: composed, approved with the staff who keep out, published with three keyholders.
    const officers: { actor: Actor; code: string; key: string }[] = [];
    for (const actor of [clerk, director, auditor]) {
      const code = sealing.makeCode();
      officers.push({ actor, code, key: (await call(actor, 'registerOpeningKey', await sealing.makeOpeningKey(code))).id });
    }
    const listing = await call(clerk, 'composeChallengeListing', { batch: batch.id, demand: demand.id, title: '高压差调节阀抗气蚀技术攻关', eligibility: '具有流体机械研究基础的单位', bidders: 'ANY', budget: '300000', isBlind: true });
    expect(await refused(clerk, 'approveChallengeListing', { id: listing.id })).toEqual(['FORBIDDEN']);
    await call(director, 'approveChallengeListing', { id: listing.id });
    const keys = officers.map(({ key }) => key);
    expect(await refused(clerk, 'publishChallengeListing', { id: listing.id, bidDeadline: '2026-03-20T17:00:00+08:00', officers: keys })).toEqual(['WINDOW_SHORT']);
    expect(await refused(clerk, 'publishChallengeListing', { id: listing.id, bidDeadline: '2026-04-03T17:00:00+08:00', officers: [keys[0], keys[0]] })).toEqual(['OFFICERS']);
    await call(clerk, 'publishChallengeListing', { id: listing.id, bidDeadline: '2026-04-03T17:00:00+08:00', officers: keys });

    // Everybody reads the summary; the problem itself only who signed for it.
    const detail = `query ($id: ID!) { techDemand(id: $id) { title summary problem contactName contactPhone indicators { name target } } }`;
    const hidden = { title: '高压差调节阀抗气蚀技术', summary: '求解高压差工况下调节阀的抗气蚀技术', problem: null, contactName: null, contactPhone: null, indicators: null };
    expect(await ask(undefined, detail, { id: demand.id })).toEqual({ techDemand: hidden });
    expect(await ask(research, detail, { id: demand.id })).toEqual({ techDemand: hidden });
    const nda = await call(research, 'requestDemandDisclosure', { demand: demand.id, organization: org(place.university), purpose: '评估是否揭榜', pledge: true });
    const bid = await call(research, 'startChallengeBid', { listing: listing.id, organization: org(place.university) }, 'sealCode');
    const { challengeListing: { officers: published } } = await ask(research, `query ($id: ID!) { challengeListing(id: $id) { officers { key { fingerprint publicKey } } } }`, { id: listing.id });
    const published2 = published.map(({ key }: any) => key) as sealing.OfficerKey[];
    const drawing = pdf('结构图');
    const mine = bidContent('涂层甲', { files: [{ name: '结构图.pdf', sha256: createHash('sha256').update(drawing).digest('hex') }] });
    const first = await sealing.sealBid(JSON.stringify(bidContent('旧稿')), { sealCode: bid.sealCode, officers: published2, code: 'my-own-code' });
    expect(await refused(research, 'sealChallengeBid', { id: bid.id, envelope: first, pledge: true })).toEqual(['NDA_NEEDED']);
    await call(enterprise, 'signDemandDisclosure', { id: nda.id, agreement: [await upload(enterprise, '保密协议.pdf')] });
    expect((await ask(research, detail, { id: demand.id })).techDemand).toMatchObject({ problem: expect.stringContaining('气蚀'), indicators: [{ name: '阀芯寿命', target: '8000' }, { name: '泄漏率', target: '0.01' }], contactPhone: null });
    expect((await ask(otherEnterprise, detail, { id: demand.id })).techDemand).toMatchObject({ problem: null, indicators: null });

    // A question is answered for everybody, and nobody learns who asked.
    const question = await call(research, 'askListingQuestion', { listing: listing.id, organization: org(place.university), question: '寿命以何工况计？' });
    await call(clerk, 'answerListingQuestion', { id: question.id, answer: '以压差 20 MPa 连续运行计' });
    expect(await ask(undefined, `query ($id: ID!) { challengeListing(id: $id) { questions { question answer organization { name } } } }`, { id: listing.id })).toEqual({ challengeListing: { questions: [{ question: '寿命以何工况计？', answer: '以压差 20 MPa 连续运行计', organization: null }] } });

    // Two bids, one of them replaced; a draft that is never handed in goes.
    await clock.set('2026-03-20');
    await call(research, 'sealChallengeBid', { id: bid.id, envelope: first, pledge: true });
    expect(JSON.parse(await sealing.openOwn((await ask(research, `query ($id: ID!) { challengeBid(id: $id) { envelope } }`, { id: bid.id })).challengeBid.envelope, 'MY own code'))).toMatchObject({ title: '旧稿抗气蚀调节阀' });
    await call(research, 'replaceChallengeBid', { id: bid.id, envelope: await sealing.sealBid(JSON.stringify(mine), { sealCode: bid.sealCode, officers: published2, code: 'my-own-code' }), pledge: true });
    const nda2 = await call(otherEnterprise, 'requestDemandDisclosure', { demand: demand.id, organization: org(place.otherFirm), purpose: '评估是否揭榜', pledge: true });
    await call(enterprise, 'signDemandDisclosure', { id: nda2.id });
    const other = await call(otherEnterprise, 'startChallengeBid', { listing: listing.id, organization: org(place.otherFirm) }, 'sealCode');
    await call(otherEnterprise, 'sealChallengeBid', { id: other.id, envelope: await sealing.sealBid(JSON.stringify(bidContent('喷丸乙')), { sealCode: other.sealCode, officers: published2, code: 'another' }), pledge: true });
    expect(await refused(enterprise, 'startChallengeBid', { listing: listing.id, organization: org(place.firm) })).toEqual(['BIDDER_KIND']);

    // The deadline is the server's; two officers open together.
    await clock.set('2026-04-03T16:59:59+08:00');
    await ring(database.orm);
    expect(await ask(clerk, `query ($id: ID!) { challengeListing(id: $id) { state sealedShares { bid } bids { id } } }`, { id: listing.id })).toEqual({ challengeListing: { state: 'OPEN', sealedShares: [], bids: [] } });
    await clock.set('2026-04-03T17:00:01+08:00');
    expect(await refused(research, 'withdrawChallengeBid', { id: bid.id })).toEqual(['LISTING_NOT_OPEN']);
    await ring(database.orm);
    expect((await opens(officers[0]!.actor, listing.id, officers[0]!.code)).state).toBe('CLOSED');
    expect(await ask(clerk, `{ challengeBids { nodes { id } } }`)).toEqual({ challengeBids: { nodes: [] } });
    expect((await opens(officers[2]!.actor, listing.id, officers[2]!.code)).state).toBe('UNSEALED');

    // Formal check: nobody judges what he has not signed for reading; originals must fit what was sealed.
    await clock.set('2026-04-07');
    const content = `query ($id: ID!) { challengeBid(id: $id) { state organization { name } content { title team { name unit } relations { name } } total requested } }`;
    expect((await ask(clerk, content, { id: bid.id })).challengeBid).toMatchObject({ state: 'RECEIVED', organization: { name: '温州理工大学' }, content: null, total: null });
    expect(await refused(clerk, 'passFormalCheck', { id: bid.id })).toEqual(['NOT_READ', 'FILES_MISSING']);
    expect(await refused(research, 'deliverBidFiles', { id: bid.id, files: [await upload(research, '别的图.pdf')] })).toEqual(['FILE_UNFIT']);
    await call(research, 'deliverBidFiles', { id: bid.id, files: [await upload(research, '结构图.pdf', drawing)] });
    for (const { id } of [bid, other]) {
      await call(clerk, 'consultChallengeBid', { id, purpose: '形式审查' });
      await call(clerk, 'passFormalCheck', { id });
    }
    expect((await ask(clerk, content, { id: bid.id })).challengeBid).toMatchObject({ content: { title: '涂层甲抗气蚀调节阀', team: [{ name: '涂层甲人' }, {}] }, total: '1000000.00', requested: '250000.00' });
    expect(await ask(auditor, `{ bidReadings { nodes { person { name } purpose } } }`)).toEqual({ bidReadings: { nodes: [{ person: { name: '陈经办' }, purpose: '形式审查' }, { person: { name: '陈经办' }, purpose: '形式审查' }] } });

    // The review: drawn, blind, scored on their own by each.
    await call(clerk, 'startBidReview', { id: listing.id });
    const { challengeListing: { reviews: [review] } } = await ask(clerk, `query ($id: ID!) { challengeListing(id: $id) { reviews { id state scheme { items { code points } } targets { id code title organization { id } } } } }`, { id: listing.id });
    expect(review.targets.map(({ code, title }: any) => [code, title])).toEqual([['A01', '方案1'], ['A02', '方案2']]);
    await call(clerk, 'drawExperts', { id: review.id, scoresBy: '2026-04-20' });
    const { reviewSession: { assignments, draws: [draw] } } = await ask(auditor, `query ($id: ID!) { reviewSession(id: $id) { assignments { id expert { id } } draws { seed replay { matches } } } }`, { id: review.id });
    expect([assignments.length, draw.replay.matches, draw.seed]).toEqual([5, true, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const targetOf = (place: { readonly id: string }): string => review.targets.find(({ organization }: any) => organization.id === org(place)).id;
    for (const { id, expert } of assignments) {
      const { actor } = experts.find((each) => `exp_${each.id}` === expert.id)!;
      expect((await ask(actor, content, { id: bid.id })).challengeBid).toBeNull();
      await call(actor, 'acceptReviewAssignment', { id, statement: '本人与各申请人无应当回避的关系', pledge: true, confidentiality: true });
      await call(actor, 'consultChallengeBid', { id: bid.id, purpose: '评审' });
      expect((await ask(actor, content, { id: bid.id })).challengeBid).toMatchObject({ organization: null, content: { team: [{ name: '成员1', unit: '—' }, { name: '成员2' }], relations: [] } });
      const scores = (share: number) => review.scheme.items.map(({ code, points }: any) => ({ item: code, points: String(points * share) }));
      await call(actor, 'saveReviewScores', { id, scores: [{ target: targetOf(place.university), points: scores(0.9), opinion: '路线先进，依据充分' }, { target: targetOf(place.otherFirm), points: scores(0.75), opinion: '路线可行，寿命依据不足' }] });
      await call(actor, 'submitReview', { id, signed: true });
    }
    await call(clerk, 'closeReviewSession', { id: review.id });
    expect(await refused(director, 'decideChallengeListing', { id: listing.id, awards: [{ bid: bid.id, subsidy: '250000' }], minutes: '党组会〔2026〕5号', minutesFiles: [await upload(director, '纪要.pdf')] })).toEqual(['SCORES_INCOMPLETE', 'WINNERS']);
    await call(director, 'openReviewResults', { id: review.id });
    await drain(database.orm);
    expect(await ask(clerk, `query ($id: ID!) { challengeListing(id: $id) { bids { organization { name } state score place passed } } }`, { id: listing.id })).toEqual({ challengeListing: { bids: expect.arrayContaining([
      { organization: { name: '温州理工大学' }, state: 'SCORED', score: '90', place: 1, passed: true }, { organization: { name: '桥头泵业有限公司' }, state: 'SCORED', score: '75', place: 2, passed: true }]) } });

    // The decision, and what the loser hears.
    const minutesFiles = [await upload(director, '纪要.pdf')];
    expect(await refused(director, 'decideChallengeListing', { id: listing.id, awards: [{ bid: other.id, subsidy: '250000' }], minutes: '党组会〔2026〕5号', minutesFiles })).toEqual(['WINNERS']);
    expect(await refused(director, 'decideChallengeListing', { id: listing.id, awards: [{ bid: bid.id, subsidy: '300000.01' }], minutes: '党组会〔2026〕5号', minutesFiles })).toEqual(['SUBSIDY']);
    await call(director, 'decideChallengeListing', { id: listing.id, awards: [{ bid: bid.id, subsidy: '250000' }], minutes: '党组会〔2026〕5号', minutesFiles });
    const heard = (await ask(otherEnterprise, `query ($id: ID!) { challengeBid(id: $id) { state decision timeline(first: 100) { nodes { action actorName remark } } feedback { total place items { title mean } opinion scores { opinion } } } }`, { id: other.id })).challengeBid;
    expect(heard).toMatchObject({ state: 'NOT_SELECTED', feedback: { total: '75', place: 2, opinion: expect.stringContaining('寿命依据不足'), items: expect.arrayContaining([{ title: '技术路线', mean: '22.5' }]), scores: null } });
    expect(JSON.stringify(heard)).not.toMatch(/(技术|财务)专家\d|consult/);
    expect(await refused(otherEnterprise, 'requestReviewRequest', { bid: other.id, ground: 'JUDGEMENT', text: '我方路线更先进，评分偏低' })).toEqual(['NOT_A_GROUND']);
    const request = await call(otherEnterprise, 'requestReviewRequest', { bid: other.id, ground: 'RECUSAL', text: '有专家与中选单位有合作，请核查' }, 'answerBy');
    await call(director, 'dismissReviewRequest', { id: request.id, answer: '经查抽取前已按在案关系回避，无合作记录' });

    // Public notice: its days, no personal data, an objection that holds it.
    await clock.set('2026-04-10');
    await call(clerk, 'draftAwardNotice', { id: listing.id, title: '2026 年县级揭榜挂帅拟立项公示', text: '拟立项：高压差调节阀抗气蚀技术攻关，承担单位温州理工大学，联系 13800138000' });
    const notices = async () => (await ask(director, `query ($id: ID!) { challengeListing(id: $id) { state notices { id state endsOn } } }`, { id: listing.id })).challengeListing;
    const [notice] = (await notices()).notices;
    const places = [{ place: '县政府门户网站' }];
    expect(await refused(director, 'publishPublicNotice', { id: notice.id, places })).toEqual(['PERSONAL_IDENTIFIERS']);
    await call(clerk, 'amendPublicNotice', { id: notice.id, title: '2026 年县级揭榜挂帅拟立项公示', text: '拟立项：高压差调节阀抗气蚀技术攻关，承担单位温州理工大学，补助 25 万元' });
    await call(director, 'publishPublicNotice', { id: notice.id, places });
    expect((await notices()).notices[0]).toMatchObject({ state: 'RUNNING', endsOn: '2026-04-17' });
    await clock.set('2026-04-17');
    await ring(database.orm);
    expect((await notices()).state).toBe('IN_NOTICE');
    await clock.set('2026-04-18');
    await ring(database.orm);
    expect((await notices()).state).toBe('AWARDED');

    // Establishment and contract: three hands under the same text.
    const project = await call(director, 'establishProject', { bid: bid.id, document: '永科〔2026〕21号' }, 'number title budget contractBy principal');
    expect(project).toMatchObject({ state: 'ESTABLISHED', number: '330324JB20260001', title: '涂层甲抗气蚀调节阀', budget: '250000.00', contractBy: '2026-05-08' });
    const account = '6222021203009876543';
    const contract = {
      id: project.id, contractNumber: '永科任〔2026〕1号', startOn: '2026-05-01', endOn: '2027-04-30', total: '1000000', ownMoney: '750000', accountName: '温州理工大学', account,
      tranches: [{ amount: '100000', conditions: ['CONTRACT'] }, { amount: '75000', conditions: ['OWN_MONEY', 'MID_TERM'] }, { amount: '75000', conditions: ['ACCEPTED'] }],
      milestones: [{ title: '样机', evidence: '检测报告', dueOn: '2026-10-31' }, { title: '交付', evidence: '交付单', dueOn: '2027-04-30' }],
    };
    expect(await refused(clerk, 'draftProjectContract', { ...contract, tranches: [{ amount: '100000', conditions: ['CONTRACT'] }, { amount: '149999.99', conditions: ['CONTRACT'] }], milestones: contract.milestones.slice(0, 1) })).toEqual(['TRANCHES', 'MILESTONES']);
    const { contractHash } = await call(clerk, 'draftProjectContract', contract, 'contractHash account');
    expect(await refused(research, 'signProjectContract', { id: project.id, hash: '0'.repeat(64) })).toEqual(['CONTRACT_CHANGED']);
    for (const actor of [research, enterprise]) expect((await call(actor, 'signProjectContract', { id: project.id, hash: contractHash })).state).toBe('ESTABLISHED');
    expect(await call(clerk, 'signProjectContract', { id: project.id, hash: contractHash }, 'account endOn acceptanceBy')).toMatchObject({ state: 'ACTIVE', account: expect.stringMatching(/\*+6543$/), acceptanceBy: '2027-10-30' });
    await drain(database.orm);
    expect((await notices()).state).toBe('FINISHED');

    // The money: in order, each on its conditions, to the account of the contract.
    const inner = `query ($id: ID!) { project(id: $id) { state ownMoneyPaid tranches { id amount paidOn } milestones { id title confirmedOn } ownMoneyReports { id } } }`;
    const of = async (actor: Actor) => (await ask(actor, inner, { id: project.id })).project;
    const { tranches, milestones } = await of(finance);
    const pay = (n: number, on: string, to = account) => ({ id: project.id, tranche: tranches[n].id, paidOn: on, voucher: `财拨${n + 1}`, account: to });
    await clock.set('2026-05-06');
    expect(await refused(finance, 'payTranche', pay(1, '2026-05-06'))).toEqual(['TRANCHE', 'CONDITION']);
    expect(await refused(finance, 'payTranche', pay(0, '2026-05-06', '6222021203009876544'))).toEqual(['ACCOUNT_MISMATCH']);
    expect(await refused(director, 'payTranche', pay(0, '2026-05-06'))).toEqual(['FORBIDDEN']);
    await call(finance, 'payTranche', pay(0, '2026-05-06'));
    expect(await refused(finance, 'payTranche', pay(0, '2026-05-06'))).toEqual(['TRANCHE']);

    await clock.set('2026-11-02');
    await call(research, 'reportMilestone', { id: project.id, milestone: milestones[0].id, report: '样机通过检测', evidence: [await upload(research, '检测报告.pdf')] });
    await call(clerk, 'confirmMilestone', { id: project.id, milestone: milestones[0].id });
    await call(director, 'concludeMidTerm', { id: project.id, conclusion: 'PASS', opinion: '进度与指标符合任务书', experts: 3, files: [await upload(director, '专家意见.pdf')] });
    await call(enterprise, 'reportOwnMoney', { id: project.id, amount: '299999.99', text: '样机加工', evidence: [await upload(enterprise, '发票.pdf')] });
    await call(clerk, 'confirmOwnMoney', { id: project.id, report: (await of(clerk)).ownMoneyReports[0].id });
    expect(await refused(finance, 'payTranche', pay(1, '2026-11-02'))).toEqual(['CONDITION']); // 40 % was paid, own money must keep pace
    await call(research, 'reportOwnMoney', { id: project.id, amount: '0.01', text: '尾差', evidence: [await upload(research, '发票二.pdf')] });
    const reports = (await of(clerk)).ownMoneyReports.map(({ id }: any) => id);
    for (const report of reports) { const { errors } = await send(clerk, 'confirmOwnMoney', { id: project.id, report }); expect(['', 'REPORT']).toContain(errors[0]?.code ?? ''); }
    await call(finance, 'payTranche', pay(1, '2026-11-02'));

    // Its time is up; the owner tests at his own site; the result is registered.
    await clock.set('2027-05-06');
    await ring(database.orm);
    expect((await of(clerk)).state).toBe('DUE');
    await call(research, 'reportMilestone', { id: project.id, milestone: milestones[1].id, report: '已交付并运行', evidence: [await upload(research, '交付单.pdf')] });
    await call(clerk, 'confirmMilestone', { id: project.id, milestone: milestones[1].id });
    const achievement = uuidv7();
    await em().insert(Achievement, { id: achievement, organization: place.university.id, state: 'REGISTERED', title: '抗气蚀调节阀', registrationNumber: '332027Y00001', registeredOn: '2027-05-05', createdAt: new Date() } as never);
    const application = { id: project.id, reportNumber: 'KJBG-2027-0001', achievement: `ach_${achievement}`, summary: '各项指标均已达到，现场运行四个月', report: [await upload(research, '验收材料.pdf')] };
    expect(await refused(research, 'applyForAcceptance', application)).toEqual(['SITE_TEST']);
    const { techDemand: { indicators } } = await ask(enterprise, `query ($id: ID!) { techDemand(id: $id) { indicators { id name } } }`, { id: demand.id });
    const results = indicators.map(({ id }: any) => ({ indicator: id, measured: '达到', isMet: true }));
    expect(await refused(research, 'signSiteTest', { id: project.id, on: '2027-05-04', place: '本厂试压台', opinion: '逐项测试', photos: [await upload(research, '现场.pdf')], results })).toEqual(['FORBIDDEN']);
    expect(await refused(enterprise, 'signSiteTest', { id: project.id, on: '2027-05-04', place: '本厂试压台', opinion: '逐项测试', photos: [await upload(enterprise, '现场.pdf')], results: results.slice(1) })).toEqual(['TEST_INCOMPLETE']);
    await call(enterprise, 'signSiteTest', { id: project.id, on: '2027-05-04', place: '本厂试压台', opinion: '逐项测试，均达到', photos: [await upload(enterprise, '现场.pdf')], results });
    await call(research, 'applyForAcceptance', application);
    expect(await refused(finance, 'payTranche', pay(2, '2027-05-06'))).toEqual(['WRONG_STATE']);
    await call(director, 'passAcceptance', { id: project.id, opinion: '达到任务书全部指标', experts: 5 });
    await call(finance, 'payTranche', pay(2, '2027-05-06'));
    await drain(database.orm);
    expect(await of(finance)).toMatchObject({ state: 'ACCEPTED', ownMoneyPaid: '300000.00', tranches: [{ amount: '100000.00', paidOn: '2026-05-06' }, { amount: '75000.00', paidOn: '2026-11-02' }, { amount: '75000.00', paidOn: '2027-05-06' }] });
    expect((await ask(enterprise, `query ($id: ID!) { techDemand(id: $id) { state closeReason projects { id } } }`, { id: demand.id })).techDemand).toEqual({ state: 'CLOSED', closeReason: 'SOLVED', projects: [{ id: project.id }] });

    // Three years of tracking, then the file is closed; the clock is everybody's; nothing that must hold is broken.
    await call(research, 'reportProjectTracking', { id: project.id, year: 2027, sales: '12000000', text: '配套两家阀门企业' });
    await clock.set('2030-05-06');
    await ring(database.orm);
    expect((await of(clerk)).state).toBe('ARCHIVED');
    const stays = (await ask(undefined, `query ($batch: ID!) { challengeClock(batch: $batch) { objectType state left now medianDays } }`, { batch: batch.id })).challengeClock;
    expect(stays.find(({ objectType, state }: any) => objectType === 'CHALLENGE_LISTING' && state === 'OPEN')).toEqual({ objectType: 'CHALLENGE_LISTING', state: 'OPEN', left: 1, now: 0, medianDays: '32.3' });
    expect(stays.map(({ state }: any) => state)).not.toContain('DRAFT');
    for (const check of challengeChecks) expect([check.name, await check.violations(em())]).toEqual([check.name, []]);
  });
});

describe('city and province', () => {
  test('decide elsewhere: recommendation, listing, establishment and conclusion are recorded by their documents', async () => {
    const { enterprise, township, clerk, director, research } = cast;
    await clock.set('2031-03-03');
    const reaching = async (title: string): Promise<string> => {
      const { id } = await call(enterprise, 'draftTechDemand', { organization: org(place.firm), ...demandInput(title) });
      await call(enterprise, 'submitTechDemand', { id });
      await call(township, 'checkTechDemand', { id, opinion: '属实，企业正常经营' });
      await call(clerk, 'acceptTechDemand', { id, notSolved: true });
      await call(clerk, 'condenseTechDemand', { id, expert: `exp_${experts[0]!.id}`, note: '确为瓶颈，指标可测，尚无方案', summary: '求解阀门行业共性难题的技术路线', confidentiality: 'SUMMARY' });
      return id;
    };
    await call(director, 'renewExpertProfile', { id: `exp_${experts[0]!.id}` });
    const [cityDemand, refusedDemand] = [await reaching('深冷阀密封'), await reaching('核级阀驱动')];
    expect(await refused(clerk, 'recommendTechDemand', { id: cityDemand, list: 'CITY_CHALLENGE', recommendedOn: '2031-03-03', document: '永科报〔2031〕3号' })).toEqual(['FORBIDDEN']);
    expect(await refused(director, 'recommendTechDemand', { id: cityDemand, list: 'CITY_CHALLENGE', recommendedOn: '2031-03-04', document: '永科报〔2031〕3号' })).toEqual(['DATE_IN_FUTURE']);
    await call(director, 'recommendTechDemand', { id: cityDemand, list: 'CITY_CHALLENGE', recommendedOn: '2031-03-03', document: '永科报〔2031〕3号' });
    await call(director, 'recommendTechDemand', { id: refusedDemand, list: 'PROVINCE_SJSL', recommendedOn: '2031-03-03', document: '永科报〔2031〕4号' });
    await clock.set('2031-06-10');
    expect(await refused(director, 'recordDemandListing', { id: cityDemand, on: '2031-06-01', document: '温科发〔2031〕30号' })).toEqual(['FORBIDDEN']);
    await call(clerk, 'recordDemandListing', { id: cityDemand, on: '2031-06-01', document: '温科发〔2031〕30号' });
    expect((await call(clerk, 'recordDemandRefusal', { id: refusedDemand, on: '2031-06-02', document: '浙科发〔2031〕9号' })).state).toBe('NOT_LISTED');
    expect((await ask(undefined, `query ($id: ID!) { techDemand(id: $id) { recommendations { list recommendedOn document outcome decidedOn decidedDocument } } }`, { id: cityDemand })).techDemand.recommendations).toEqual([
      { list: 'CITY_CHALLENGE', recommendedOn: '2031-03-03', document: '永科报〔2031〕3号', outcome: 'LISTED', decidedOn: '2031-06-01', decidedDocument: '温科发〔2031〕30号' }]);

    // A listed demand is no project, and establishes none.
    expect((await ask(clerk, `query ($id: ID!) { techDemand(id: $id) { projects { id } } }`, { id: cityDemand })).techDemand.projects).toEqual([]);
    const record = { number: 'WZ2031ZG001', document: '温科立〔2031〕12号', establishedOn: '2031-06-09', title: '深冷阀密封关键技术', organization: org(place.university), region: rgn(place.county), level: 'CITY', programme: '市重大科技创新攻关项目', kind: 'CHALLENGE', budget: '500000', demand: cityDemand };
    expect(await refused(clerk, 'recordProject', { ...record, level: 'COUNTY' })).toEqual(['OWN_PROCEDURE']);
    expect(await refused(director, 'recordProject', record)).toEqual(['FORBIDDEN']);
    const project = await call(clerk, 'recordProject', record);
    expect(await refused(clerk, 'recordProject', { ...record, title: '同号' })).toEqual(['ALREADY_ESTABLISHED']);
    expect(await refused(research, 'recordProjectOutcome', { id: project.id, outcome: 'ACCEPTED', on: '2031-06-09', document: '温科验〔2033〕8号' })).toEqual(['FORBIDDEN']);
    await clock.set('2033-07-01');
    expect(await call(clerk, 'recordProjectOutcome', { id: project.id, outcome: 'ACCEPTED', on: '2033-06-20', document: '温科验〔2033〕8号' }, 'acceptedOn endDocument')).toMatchObject({ state: 'ACCEPTED', acceptedOn: '2033-06-20', endDocument: '温科验〔2033〕8号' });
    const { figures } = await ask(clerk, `{ figures(year: 2031) { indicator value } }`);
    const figure = (id: string) => Number(figures.find(({ indicator }: any) => indicator === id)?.value);
    expect(['demand.city.recommended', 'demand.city.listed', 'demand.sjsl.recommended', 'demand.sjsl.listed', 'project.city', 'project.city_challenge'].map(figure)).toEqual([1, 1, 1, 0, 1, 1]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { publicActor, systemActor, type Actor, type Role } from '../../schema/core/access/actor.ts';
import { JournalEntry } from '../../schema/core/journal/journal.entity.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import type { Performer } from '../../schema/core/performer.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Achievement } from '../../schema/achievement/achievement.entity.ts';
import { achievementRules } from '../../schema/achievement/achievement.rules.ts';
import { achievementLifecycle } from '../../schema/achievement/lifecycle/achievement.ts';
import { contractLifecycle } from '../../schema/achievement/lifecycle/contract.ts';
import { distributionLifecycle } from '../../schema/achievement/lifecycle/distribution.ts';
import { interestLifecycle } from '../../schema/achievement/lifecycle/interest.ts';
import { listingLifecycle } from '../../schema/achievement/lifecycle/listing.ts';
import { patentProjectLifecycle } from '../../schema/achievement/lifecycle/patent-project.ts';
import { priorityLifecycle } from '../../schema/achievement/lifecycle/priority.ts';
import { reportLifecycle } from '../../schema/achievement/lifecycle/report.ts';
import { rightLifecycle } from '../../schema/achievement/lifecycle/right.ts';
import { trialLifecycle } from '../../schema/achievement/lifecycle/trial.ts';
import { PriorityRight, ResultListing } from '../../schema/achievement/listing.entity.ts';
import { followNotice } from '../../schema/achievement/achievement.tasks.ts';
import type { TaskContext } from '../../schema/core/outbox/task.ts';
import { noticeLifecycle } from '../../schema/publicity/lifecycle/notice.ts';
import { PublicNotice } from '../../schema/publicity/publicity.entity.ts';
import { Person } from '../../schema/account/account.entity.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { startApi, type Api } from './api.ts';
import { testVault } from './county.ts';
import { freshDatabase } from './database.ts';


type Does = (actor: Actor, action: string, id: string | undefined, input?: unknown) => Promise<string>;
type Over = Record<string, unknown>;
type Actors = Readonly<Record<'college' | 'completer' | 'firm' | 'stranger' | 'clerk' | 'director' | 'finance' | 'auditor' | 'public' | 'clock' | 'keeper' | 'auction', Actor>>;
const lifecycles = {
  onAchievement: achievementLifecycle, onRight: rightLifecycle, onProject: patentProjectLifecycle, onListing: listingLifecycle, onInterest: interestLifecycle, onPriority: priorityLifecycle, onTrial: trialLifecycle, onContract: contractLifecycle,
  onDistribution: distributionLifecycle, onReport: reportLifecycle, onNotice: noticeLifecycle,
};

/** A college, a firm, a stranger and the offices, with everything empty at the start of each test. */
export interface AchievementStage extends Readonly<Record<keyof typeof lifecycles, Does>> {
  readonly api: Api;
  readonly college: Organization;
  readonly firm: Organization;
  readonly stranger: Organization;
  readonly completer: Person;
  readonly actors: Actors;
  /** The time as everyone sees it. */
  now: Date;
  em(): ReturnType<Api['database']['orm']['em']['fork']>;
  performer(actor: Actor): Performer;
  /** A file that the person uploaded; `kind` adds it to a record at once. */
  file(by: Actor, object?: { readonly id: string; readonly kind: string }): Promise<string>;
  insert(entity: unknown, values: Over): Promise<string>;
  registered(over?: object): Promise<string>;
  aListing(achievement: string, over?: object): Promise<string>;
  /** Somebody with a right of first refusal, who was told of the deal. */
  told(listing: string, over?: object): Promise<string>;
  aNotice(subjectType: string, subjectId: string, matter: string, state: string): Promise<string>;
  /** What the reaction stages when the notice moved. */
  follow(notice: string): Promise<void>;
  clear(): Promise<void>;
}

const tables = [
  'public_notice', 'report_line', 'transformation_report', 'distribution_share', 'income_distribution', 'contract_payment', 'contract_right', 'tech_contract', 'trial_licence', 'listing_interest', 'priority_right', 'result_listing', 'validity_event',
  'intellectual_property', 'achievement_owner', 'achievement_completer', 'achievement', 'patent_project', 'attachment', 'outbox_message',
];
const noon = (): Date => new Date('2026-11-20T02:00:00Z');

/** Call it at the top of a file: it registers its own hooks, and what it returns is ready in the tests. */
export function achievementStage(): AchievementStage {
  const own: { api?: Api; college?: Organization; firm?: Organization; stranger?: Organization; completer?: Person; actors?: Actors } = {};
  const em = () => own.api!.database.orm.em.fork();
  const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault: testVault, clock: () => stage.now });
  const does = (lifecycle: unknown): Does => (actor, action, id, input = {}) => perform(performer(actor), lifecycle as AnyLifecycle, action, { ...(id !== undefined && { id }), input });
  const insert = async (entity: unknown, values: Over): Promise<string> => { const id = (values['id'] as string | undefined) ?? uuidv7(); await em().insert(entity as never, { id, ...values } as never); return id; };
  const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });

  const stage: AchievementStage = {
    get api() { return own.api!; }, get college() { return own.college!; }, get firm() { return own.firm!; }, get stranger() { return own.stranger!; }, get completer() { return own.completer!; }, get actors() { return own.actors!; },
    now: noon(), em, performer, insert,
    ...Object.fromEntries(Object.entries(lifecycles).map(([name, lifecycle]) => [name, does(lifecycle)])) as Record<keyof typeof lifecycles, Does>,
    async file(by, object) {
      const id = uuidv7();
      await em().execute(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by, uploaded_at, object_id, kind) values (?, '证明.pdf', 'application/pdf', 10, repeat('0', 64), ?, ?, clock_timestamp(), ?, ?)`, [id, id, by.personId, object?.id ?? null, object?.kind ?? null]);
      return id;
    },
    registered: (over = {}) => insert(Achievement, {
      organization: own.college!.id, title: '三偏心蝶阀', state: 'REGISTERED', registrationNumber: uuidv7().slice(0, 12), registeredOn: '2026-05-01', isServiceResult: true, isStateOwnedAsset: false, createdAt: stage.now, ...over,
    }),
    aListing: (achievement, over = {}) => insert(ResultListing, {
      achievement, organization: own.college!.id, state: 'PRICING', way: 'NEGOTIATED', transferKind: 'ASSIGNMENT', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', priceBasis: 'NEGOTIATED', price: '1000000.00',
      isStateOwnedAsset: false, decidedOn: '2026-11-01', decision: '校办纪要', createdAt: stage.now, ...over,
    }),
    told: (listing, over = {}) => insert(PriorityRight, {
      listing, state: 'NOTIFIED', ground: 'COMPLETER', rank: 1, holderName: `王工${uuidv7().slice(-4)}`, maskedName: '王*', person: own.completer!.id, notifiedOn: '2026-11-02', notice: '书面', createdAt: stage.now, ...over,
    }),
    aNotice: (subjectType, subjectId, matter, state) => insert(PublicNotice, {
      matter, subjectType, subjectId, region: own.college!.region.id, title: '公示', text: '公示内容若干字。', state, places: [], placesNeeded: 1, dayCount: 15, dayUnit: 'DAY', ruleVersion: 'r', recused: [], publishedOn: '2026-11-01', endsOn: '2026-11-16',
      createdAt: stage.now,
    }),
    async follow(notice) {
      const entry = await em().findOneOrFail(JournalEntry, { objectId: notice, outcome: 'DONE' }, { orderBy: { sequence: 'desc' } });
      await followNotice.handle({ em: em(), vault: testVault } as TaskContext, { entry: entry.id });
    },
    async clear() {
      const cleaning = em();
      for (const table of tables) await cleaning.execute(`delete from ${table}`);
    },
  };

  beforeAll(async () => {
    own.api = await startApi({ database: await freshDatabase() });
    const fork = em();
    const county = fork.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
    const unit = (name: string, kind: Organization['kind'], creditCode: string) => fork.create(Organization, { kind, name, creditCode, region: county, status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
    own.college = unit('东屿大学', 'UNIVERSITY', '12330324MB0YJ0013R');
    own.firm = unit('瓯北阀门有限公司', 'ENTERPRISE', '91330324MA2YJ0013Y');
    own.stranger = unit('桥头泵业有限公司', 'ENTERPRISE', '91330324MA2YJ0021R');
    own.completer = fork.create(Person, { name: '王建国', state: 'ACTIVE', createdAt: new Date() } as never) as Person;
    await fork.flush();
    await loadRules(em(), achievementRules);
    own.actors = {
      college: person(['RESEARCH'], { organizationId: own.college.id }), completer: person(['RESEARCH'], { organizationId: null, personId: own.completer.id }), firm: person(['ENTERPRISE'], { organizationId: own.firm.id }),
      stranger: person(['ENTERPRISE'], { organizationId: own.stranger.id }), clerk: person(['CLERK']), director: person(['DIRECTOR']), finance: person(['FINANCE']), auditor: person(['AUDITOR']),
      public: publicActor, clock: systemActor('clock'), keeper: systemActor('achievement'), auction: systemActor('auction'),
    };
  });
  afterAll(async () => {
    await own.api?.close();
    await own.api?.database.drop();
  });
  beforeEach(async () => {
    stage.now = noon();
    await stage.clear();
  });
  return stage;
}

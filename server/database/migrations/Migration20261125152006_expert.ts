import { Migration } from '@mikro-orm/migrations';

export class Migration20261125152006_expert extends Migration {

  override name = 'Migration20261125152006_expert';

  override up(): void | Promise<void> {
    this.addSql(`create table "expert_profile" ("id" uuid not null, "person_id" uuid not null, "organization_id" uuid not null, "kind" text not null, "title" varchar(100) not null, "degree" varchar(60) null, "fields" text[] not null default '{}', "introduction" text null, "state" text not null default 'APPLIED', "nominated_by" varchar(200) not null, "applied_on" date not null, "entered_on" date null, "valid_to" date null, "lapses_on" date generated always as (valid_to + 1) stored null, "suspend_reason" text null, "end_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "expert_profile_organization_id_index" on "expert_profile" ("organization_id");`);
    this.addSql(`create index "expert_profile_kind_state_index" on "expert_profile" ("kind", "state");`);
    this.addSql(`create index "expert_profile_state_index" on "expert_profile" ("state");`);
    this.addSql(`create index "expert_profile_lapses_on_index" on "expert_profile" ("lapses_on");`);
    this.addSql(`create index "expert_profile_entered_on_index" on "expert_profile" ("entered_on");`);
    this.addSql(`create index "expert_profile_valid_to_index" on "expert_profile" ("valid_to");`);
    this.addSql(`create unique index "expert_profile_one_a_person" on "expert_profile" ("person_id") where state in ('APPLIED', 'IN_POOL', 'SUSPENDED', 'LAPSED');`);

    this.addSql(`create table "expert_tie" ("id" uuid not null, "expert_id" uuid not null, "kind" text null, "organization_id" uuid null, "unit_name" varchar(200) null, "person_name" varchar(100) null, "from" date null, "until" date null, "declared_on" date not null, primary key ("id"));`);
    this.addSql(`create index "expert_tie_expert_id_index" on "expert_tie" ("expert_id");`);
    this.addSql(`create index "expert_tie_organization_id_index" on "expert_tie" ("organization_id");`);

    this.addSql(`create table "review_session" ("id" uuid not null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "region_id" uuid not null, "title" varchar(200) not null, "method" text not null default 'CORRESPONDENCE', "is_blind" boolean not null default false, "scheme" jsonb not null, "rule_version" varchar(120) not null, "parties" jsonb not null, "state" text not null default 'PREPARING', "recused" text[] not null default '{}', "scores_by" date null, "alarm_on" date null, "closed_at" timestamptz null, "opened_at" timestamptz null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "review_session_subject_id_created_at_index" on "review_session" ("subject_id", "created_at");`);
    this.addSql(`create index "review_session_state_alarm_on_index" on "review_session" ("state", "alarm_on");`);
    this.addSql(`create index "review_session_alarm_on_index" on "review_session" ("alarm_on");`);
    this.addSql(`create index "review_session_scores_by_index" on "review_session" ("scores_by");`);
    this.addSql(`create index "review_session_created_at_index" on "review_session" ("created_at");`);

    this.addSql(`create table "expert_draw" ("id" uuid not null, "session_id" uuid not null, "number" int not null, "method" varchar(40) not null, "seed" varchar(64) not null, "candidates" jsonb not null, "excluded" jsonb not null, "panel" jsonb not null, "reserves" jsonb not null, "drawn_by" varchar(200) not null, "drawn_at" timestamptz not null, "reason" text null, primary key ("id"));`);
    this.addSql(`alter table "expert_draw" add constraint "expert_draw_session_id_number_unique" unique ("session_id", "number");`);

    this.addSql(`create table "review_assignment" ("id" uuid not null, "session_id" uuid not null, "expert_id" uuid not null, "draw_id" uuid not null, "replaces_id" uuid null, "state" text not null default 'INVITED', "invited_on" date not null, "answer_by" date not null, "answers_on" date generated always as (answer_by + 1) stored null, "scores_by" date not null, "expires_on" date generated always as (scores_by + 1) stored null, "accepted_on" date null, "submitted_at" timestamptz null, "signature" varchar(64) null, "end_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "review_assignment_session_id_state_index" on "review_assignment" ("session_id", "state");`);
    this.addSql(`create index "review_assignment_expert_id_state_index" on "review_assignment" ("expert_id", "state");`);
    this.addSql(`create index "review_assignment_state_answers_on_index" on "review_assignment" ("state", "answers_on");`);
    this.addSql(`create index "review_assignment_answers_on_index" on "review_assignment" ("answers_on");`);
    this.addSql(`create index "review_assignment_expires_on_index" on "review_assignment" ("expires_on");`);
    this.addSql(`create index "review_assignment_scores_by_index" on "review_assignment" ("scores_by");`);
    this.addSql(`create index "review_assignment_replaces_id_index" on "review_assignment" ("replaces_id");`);
    this.addSql(`alter table "review_assignment" add constraint "review_assignment_draw_id_expert_id_unique" unique ("draw_id", "expert_id");`);

    this.addSql(`create table "recusal_declaration" ("id" uuid not null, "assignment_id" uuid not null, "has_conflict" boolean not null, "statement" text not null, "declared_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "recusal_declaration_assignment_id_index" on "recusal_declaration" ("assignment_id");`);

    this.addSql(`create table "review_target" ("id" uuid not null, "session_id" uuid not null, "target_type" varchar(60) not null, "target_id" uuid not null, "organization_id" uuid not null, "code" varchar(20) not null, "title" varchar(300) not null, "total" numeric(7,2) null, "tie_break" numeric(7,2) null, "place" int null, "passed" boolean null, "ballots" int null, "items" jsonb null, "opinion" text null, "released_on" date null, primary key ("id"));`);
    this.addSql(`create index "review_target_target_id_index" on "review_target" ("target_id");`);
    this.addSql(`create index "review_target_organization_id_index" on "review_target" ("organization_id");`);
    this.addSql(`alter table "review_target" add constraint "review_target_session_id_target_id_unique" unique ("session_id", "target_id");`);
    this.addSql(`alter table "review_target" add constraint "review_target_session_id_code_unique" unique ("session_id", "code");`);

    this.addSql(`create table "review_score" ("id" uuid not null, "assignment_id" uuid not null, "target_id" uuid not null, "points" jsonb not null, "opinion" text null, "saved_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "review_score_target_id_index" on "review_score" ("target_id");`);
    this.addSql(`alter table "review_score" add constraint "review_score_assignment_id_target_id_unique" unique ("assignment_id", "target_id");`);

    this.addSql(`alter table "expert_profile" add constraint "expert_profile_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "expert_profile" add constraint "expert_profile_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "expert_profile" add constraint "expert_profile_kind_check" check ("kind" in ('TECHNICAL', 'FINANCE', 'INDUSTRY', 'MANAGEMENT'));`);
    this.addSql(`alter table "expert_profile" add constraint "expert_profile_state_check" check ("state" in ('APPLIED', 'IN_POOL', 'SUSPENDED', 'LAPSED', 'DECLINED', 'REMOVED'));`);

    this.addSql(`alter table "expert_tie" add constraint "expert_tie_expert_id_foreign" foreign key ("expert_id") references "expert_profile" ("id") on delete cascade;`);
    this.addSql(`alter table "expert_tie" add constraint "expert_tie_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "expert_tie" add constraint "expert_tie_kind_check" check ("kind" in ('KIN', 'TEACHER', 'COAUTHOR', 'COLLEAGUE', 'CONTRACT', 'INTEREST'));`);

    this.addSql(`alter table "review_session" add constraint "review_session_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "review_session" add constraint "review_session_method_check" check ("method" in ('CORRESPONDENCE', 'MEETING', 'DEFENCE', 'SITE'));`);
    this.addSql(`alter table "review_session" add constraint "review_session_state_check" check ("state" in ('PREPARING', 'REVIEWING', 'CLOSED', 'OPENED', 'CANCELLED'));`);

    this.addSql(`alter table "expert_draw" add constraint "expert_draw_session_id_foreign" foreign key ("session_id") references "review_session" ("id") on delete cascade;`);

    this.addSql(`alter table "review_assignment" add constraint "review_assignment_session_id_foreign" foreign key ("session_id") references "review_session" ("id") on delete cascade;`);
    this.addSql(`alter table "review_assignment" add constraint "review_assignment_expert_id_foreign" foreign key ("expert_id") references "expert_profile" ("id");`);
    this.addSql(`alter table "review_assignment" add constraint "review_assignment_draw_id_foreign" foreign key ("draw_id") references "expert_draw" ("id");`);
    this.addSql(`alter table "review_assignment" add constraint "review_assignment_replaces_id_foreign" foreign key ("replaces_id") references "review_assignment" ("id") on delete set null;`);
    this.addSql(`alter table "review_assignment" add constraint "review_assignment_state_check" check ("state" in ('INVITED', 'ACCEPTED', 'SUBMITTED', 'RECUSED', 'DECLINED', 'EXPIRED', 'CANCELLED'));`);

    this.addSql(`alter table "recusal_declaration" add constraint "recusal_declaration_assignment_id_foreign" foreign key ("assignment_id") references "review_assignment" ("id") on delete cascade;`);

    this.addSql(`alter table "review_target" add constraint "review_target_session_id_foreign" foreign key ("session_id") references "review_session" ("id") on delete cascade;`);
    this.addSql(`alter table "review_target" add constraint "review_target_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);

    this.addSql(`alter table "review_score" add constraint "review_score_assignment_id_foreign" foreign key ("assignment_id") references "review_assignment" ("id") on delete cascade;`);
    this.addSql(`alter table "review_score" add constraint "review_score_target_id_foreign" foreign key ("target_id") references "review_target" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "expert_tie" drop constraint "expert_tie_expert_id_foreign";`);
    this.addSql(`alter table "review_assignment" drop constraint "review_assignment_expert_id_foreign";`);
    this.addSql(`alter table "expert_draw" drop constraint "expert_draw_session_id_foreign";`);
    this.addSql(`alter table "review_assignment" drop constraint "review_assignment_session_id_foreign";`);
    this.addSql(`alter table "review_target" drop constraint "review_target_session_id_foreign";`);
    this.addSql(`alter table "review_assignment" drop constraint "review_assignment_draw_id_foreign";`);
    this.addSql(`alter table "review_assignment" drop constraint "review_assignment_replaces_id_foreign";`);
    this.addSql(`alter table "recusal_declaration" drop constraint "recusal_declaration_assignment_id_foreign";`);
    this.addSql(`alter table "review_score" drop constraint "review_score_assignment_id_foreign";`);
    this.addSql(`alter table "review_score" drop constraint "review_score_target_id_foreign";`);

    this.addSql(`drop table if exists "expert_profile" cascade;`);
    this.addSql(`drop table if exists "expert_tie" cascade;`);
    this.addSql(`drop table if exists "review_session" cascade;`);
    this.addSql(`drop table if exists "expert_draw" cascade;`);
    this.addSql(`drop table if exists "review_assignment" cascade;`);
    this.addSql(`drop table if exists "recusal_declaration" cascade;`);
    this.addSql(`drop table if exists "review_target" cascade;`);
    this.addSql(`drop table if exists "review_score" cascade;`);
  }

}

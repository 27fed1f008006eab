import { Migration } from '@mikro-orm/migrations';

export class Migration20261125145018_commissioner extends Migration {

  override name = 'Migration20261125145018_commissioner';

  override up(): void | Promise<void> {
    this.addSql(`create table "commissioner_batch" ("id" uuid not null, "region_id" uuid not null, "name" varchar(100) not null, "year" int not null, "level" text not null, "state" text not null default 'OPEN', "document" varchar(200) not null, "individuals" int not null default 0, "teams" int not null default 0, "legal_persons" int not null default 0, "term_from" date not null, "term_to" date not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "commissioner_batch_year_level_index" on "commissioner_batch" ("year", "level");`);
    this.addSql(`alter table "commissioner_batch" add constraint "commissioner_batch_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "commissioner" ("id" uuid not null, "region_id" uuid not null, "name" varchar(100) not null, "person_id" uuid null, "state" text not null default 'ACTIVE', "sender_id" uuid null, "sender_name" varchar(200) null, "specialty" varchar(200) null, "skills" text[] not null default '{}', "title" text null, "is_civil_servant" boolean not null default false, "barred_until" date null, "phone_masked" varchar(40) null, "phone_cipher" text null, "phone_hash" varchar(64) null, "identity_number_masked" varchar(40) null, "identity_number_cipher" text null, "identity_number_hash" varchar(64) null, "payee_bank" varchar(100) null, "payee_account_masked" varchar(40) null, "payee_account_cipher" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_person_id_unique" unique ("person_id");`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_identity_number_hash_unique" unique ("identity_number_hash");`);
    this.addSql(`create index "commissioner_name_index" on "commissioner" ("name");`);
    this.addSql(`create index "commissioner_sender_id_index" on "commissioner" ("sender_id");`);
    this.addSql(`create index "commissioner_state_index" on "commissioner" ("state");`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "location_consent" ("id" uuid not null, "commissioner_id" uuid not null, "state" text not null default 'GIVEN', "statement_version" varchar(120) not null, "statement" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "location_consent_commissioner_id_index" on "location_consent" ("commissioner_id");`);
    this.addSql(`create unique index location_consent_once on public.location_consent (commissioner_id) where state = 'GIVEN';`);

    this.addSql(`create table "commissioner_team" ("id" uuid not null, "region_id" uuid not null, "name" varchar(200) not null, "state" text not null default 'ACTIVE', "industry" varchar(100) null, "leader_id" uuid null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "commissioner_team_leader_id_index" on "commissioner_team" ("leader_id");`);
    this.addSql(`alter table "commissioner_team" add constraint "commissioner_team_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "commissioner_term" ("id" uuid not null, "region_id" uuid not null, "commissioner_id" uuid not null, "kind" text not null, "level" text not null, "team_id" uuid null, "state" text not null default 'NOMINATED', "batch_id" uuid null, "sender_id" uuid null, "sender_name" varchar(200) null, "town_id" uuid null, "organization_id" uuid null, "wanted_skills" text[] not null default '{}', "is_paid" boolean not null default false, "starts_on" date null, "ends_on" date null, "nominated_on" date not null, "consented_on" date null, "approved_on" date null, "approval_document" varchar(200) null, "notice_from" date null, "notice_to" date null, "notice_over_on" date generated always as (notice_to + 1) stored null, "appointed_on" date null, "commissioner_signed_on" date null, "receiver_signed_on" date null, "sender_signed_on" date null, "ended_on" date null, "end_reason" text null, "replaces_id" uuid null, "grade" text null, "graded_on" date null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "commissioner_term_commissioner_id_state_index" on "commissioner_term" ("commissioner_id", "state");`);
    this.addSql(`create index "commissioner_term_state_index" on "commissioner_term" ("state");`);
    this.addSql(`create index "commissioner_term_team_id_index" on "commissioner_term" ("team_id");`);
    this.addSql(`create index "commissioner_term_batch_id_state_index" on "commissioner_term" ("batch_id", "state");`);
    this.addSql(`create index "commissioner_term_sender_id_index" on "commissioner_term" ("sender_id");`);
    this.addSql(`create index "commissioner_term_town_id_index" on "commissioner_term" ("town_id");`);
    this.addSql(`create index "commissioner_term_organization_id_index" on "commissioner_term" ("organization_id");`);
    this.addSql(`create index "commissioner_term_ends_on_index" on "commissioner_term" ("ends_on");`);
    this.addSql(`create index "commissioner_term_starts_on_index" on "commissioner_term" ("starts_on");`);
    this.addSql(`create index "commissioner_term_notice_over_on_index" on "commissioner_term" ("notice_over_on");`);
    this.addSql(`create index "commissioner_term_replaces_id_index" on "commissioner_term" ("replaces_id");`);
    this.addSql(`create index "commissioner_term_kind_level_index" on "commissioner_term" ("kind", "level");`);

    this.addSql(`create table "commissioner_report" ("id" uuid not null, "term_id" uuid not null, "kind" text not null, "year" int not null, "summary" text not null, "submitted_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "commissioner_report" add constraint "commissioner_report_term_id_kind_year_unique" unique ("term_id", "kind", "year");`);

    this.addSql(`create table "commissioner_assessment" ("id" uuid not null, "term_id" uuid not null, "region_id" uuid not null, "year" int not null, "service_days" int not null, "service_hours" numeric(8,1) not null, "visits" int not null, "demands_taken" int not null, "demands_solved" int not null, "average_rating" numeric(5,2) null, "minimum_days" int not null, "satisfaction" numeric(5,2) not null, "volume" numeric(5,2) not null, "results" numeric(5,2) not null, "total" numeric(5,2) not null, "ground" text null, "sender_opinion" text null, "receiver_opinion" text null, "assessed_on" date not null, "rule_version" varchar(120) not null, primary key ("id"));`);
    this.addSql(`alter table "commissioner_assessment" add constraint "commissioner_assessment_term_id_unique" unique ("term_id");`);
    this.addSql(`create index "commissioner_assessment_region_id_year_index" on "commissioner_assessment" ("region_id", "year");`);

    this.addSql(`create table "commissioner_team_member" ("id" uuid not null, "team_id" uuid not null, "commissioner_id" uuid not null, "origin" text not null, "joined_on" date not null, "left_on" date null, primary key ("id"));`);
    this.addSql(`create index "commissioner_team_member_commissioner_id_index" on "commissioner_team_member" ("commissioner_id");`);
    this.addSql(`alter table "commissioner_team_member" add constraint "commissioner_team_member_team_id_commissioner_id_unique" unique ("team_id", "commissioner_id");`);

    this.addSql(`create table "commissioner_roster_entry" ("id" uuid not null, "region_id" uuid not null, "year" int not null, "commissioner_id" uuid not null, "kind" text not null, "level" text not null, "team_id" uuid null, "town_id" uuid null, "organization_id" uuid null, "term_id" uuid null, "entered_on" date null, "left_on" date null, "remark" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "commissioner_roster_entry_year_level_kind_index" on "commissioner_roster_entry" ("year", "level", "kind");`);
    this.addSql(`create index "commissioner_roster_entry_town_id_year_index" on "commissioner_roster_entry" ("town_id", "year");`);
    this.addSql(`create index "commissioner_roster_entry_organization_id_year_index" on "commissioner_roster_entry" ("organization_id", "year");`);
    this.addSql(`create index "commissioner_roster_entry_team_id_index" on "commissioner_roster_entry" ("team_id");`);
    this.addSql(`create index "commissioner_roster_entry_term_id_index" on "commissioner_roster_entry" ("term_id");`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_commissioner_id_year_unique" unique ("commissioner_id", "year");`);

    this.addSql(`create table "service_demand" ("id" uuid not null, "region_id" uuid not null, "organization_id" uuid null, "town_id" uuid null, "state" text not null default 'FILED', "title" varchar(200) not null, "problem" text not null, "kind" text not null, "skills" text[] not null default '{}', "is_urgent" boolean not null default false, "wanted_by" date null, "contact_name" varchar(100) not null, "contact_phone_masked" varchar(40) not null, "contact_phone_cipher" text not null, "contact_phone_hash" varchar(64) not null, "filed_on" date not null, "return_reason" text null, "triaged_on" date null, "commissioner_id" uuid null, "team_id" uuid null, "dispatched_on" date null, "solution" text null, "solved_on" date null, "rating_over_on" date null, "stars" int null, "rating_comment" text null, "rated_on" date null, "refer_reason" text null, "technical_demand_id" uuid null, "closed_on" date null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "service_demand_state_filed_on_index" on "service_demand" ("state", "filed_on");`);
    this.addSql(`create index "service_demand_organization_id_index" on "service_demand" ("organization_id");`);
    this.addSql(`create index "service_demand_town_id_index" on "service_demand" ("town_id");`);
    this.addSql(`create index "service_demand_commissioner_id_state_index" on "service_demand" ("commissioner_id", "state");`);
    this.addSql(`create index "service_demand_team_id_index" on "service_demand" ("team_id");`);
    this.addSql(`create index "service_demand_filed_on_index" on "service_demand" ("filed_on");`);
    this.addSql(`create index "service_demand_rating_over_on_index" on "service_demand" ("rating_over_on");`);
    this.addSql(`create index "service_demand_wanted_by_index" on "service_demand" ("wanted_by");`);

    this.addSql(`create table "dispatch" ("id" uuid not null, "demand_id" uuid not null, "commissioner_id" uuid not null, "team_id" uuid null, "outcome" text not null, "is_volunteered" boolean not null default false, "offered_on" date not null, "answered_on" date null, "ended_on" date null, "points" int not null, "reasons" text[] not null default '{}', "remark" text null, "rule_version" varchar(120) null, primary key ("id"));`);
    this.addSql(`create index "dispatch_demand_id_index" on "dispatch" ("demand_id");`);
    this.addSql(`create index "dispatch_commissioner_id_outcome_index" on "dispatch" ("commissioner_id", "outcome");`);
    this.addSql(`create index "dispatch_team_id_index" on "dispatch" ("team_id");`);
    this.addSql(`create index "dispatch_offered_on_index" on "dispatch" ("offered_on");`);

    this.addSql(`create table "subsidy_claim" ("id" uuid not null, "region_id" uuid not null, "commissioner_id" uuid not null, "team_id" uuid null, "year" int not null, "state" text not null default 'DRAFT', "claimed_amount" numeric(12,2) not null, "allowed_amount" numeric(12,2) not null, "rule_version" varchar(120) not null, "submitted_on" date null, "checked_on" date null, "checked_by_id" uuid null, "return_reason" text null, "payee_account_masked" varchar(40) null, "paid_on" date null, "voucher" varchar(100) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "subsidy_claim_commissioner_id_year_index" on "subsidy_claim" ("commissioner_id", "year");`);
    this.addSql(`create index "subsidy_claim_state_index" on "subsidy_claim" ("state");`);
    this.addSql(`create index "subsidy_claim_year_index" on "subsidy_claim" ("year");`);
    this.addSql(`create index "subsidy_claim_submitted_on_index" on "subsidy_claim" ("submitted_on");`);
    this.addSql(`create index "subsidy_claim_team_id_index" on "subsidy_claim" ("team_id");`);

    this.addSql(`create table "visit_log" ("id" uuid not null, "region_id" uuid not null, "commissioner_id" uuid not null, "team_id" uuid null, "term_id" uuid null, "demand_id" uuid null, "state" text not null default 'RECORDED', "served_on" date not null, "started_at" varchar(5) null, "hours" numeric(5,1) not null, "town_id" uuid not null, "place" varchar(200) null, "organization_id" uuid null, "kind" text null, "people_served" int null, "problem" text null, "action" text null, "result" text null, "transport_cost" numeric(12,2) null, "lodging_cost" numeric(12,2) null, "written_at" timestamptz null, "created_at" timestamptz not null default clock_timestamp(), "confirmed_on" date null, "confirmed_by_name" varchar(100) null, "dispute_reason" text null, primary key ("id"));`);
    this.addSql(`create index "visit_log_commissioner_id_served_on_index" on "visit_log" ("commissioner_id", "served_on");`);
    this.addSql(`create index "visit_log_organization_id_served_on_index" on "visit_log" ("organization_id", "served_on");`);
    this.addSql(`create index "visit_log_town_id_served_on_index" on "visit_log" ("town_id", "served_on");`);
    this.addSql(`create index "visit_log_demand_id_index" on "visit_log" ("demand_id");`);
    this.addSql(`create index "visit_log_term_id_index" on "visit_log" ("term_id");`);
    this.addSql(`create index "visit_log_served_on_index" on "visit_log" ("served_on");`);
    this.addSql(`create index "visit_log_state_served_on_index" on "visit_log" ("state", "served_on");`);
    this.addSql(`create unique index visit_log_once on public.visit_log (commissioner_id, served_on, coalesce(organization_id, town_id)) where state <> 'WITHDRAWN';`);

    this.addSql(`create table "visit_location" ("id" uuid not null, "visit_id" uuid not null, "commissioner_id" uuid not null, "consent_id" uuid not null, "coordinates_cipher" text not null, "accuracy" int null, "taken_at" timestamptz not null, "purge_on" date not null, primary key ("id"));`);
    this.addSql(`alter table "visit_location" add constraint "visit_location_visit_id_unique" unique ("visit_id");`);
    this.addSql(`create index "visit_location_purge_on_index" on "visit_location" ("purge_on");`);
    this.addSql(`create index "visit_location_commissioner_id_index" on "visit_location" ("commissioner_id");`);

    this.addSql(`create table "subsidy_claim_day" ("id" uuid not null, "claim_id" uuid not null, "commissioner_id" uuid not null, "visit_id" uuid not null, "day" date not null, "origin" varchar(100) not null, "destination" varchar(100) not null, "mode" text not null, "nights" int not null default 0, "transport_spent" numeric(12,2) not null, "lodging_spent" numeric(12,2) not null, "transport_allowed" numeric(12,2) not null, "lodging_allowed" numeric(12,2) not null, "notes" text[] not null default '{}', "is_released" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "subsidy_claim_day_claim_id_index" on "subsidy_claim_day" ("claim_id");`);
    this.addSql(`create index "subsidy_claim_day_visit_id_index" on "subsidy_claim_day" ("visit_id");`);
    this.addSql(`create unique index subsidy_claim_day_once on public.subsidy_claim_day (commissioner_id, day) where not is_released;`);

    this.addSql(`alter table "commissioner_batch" add constraint "commissioner_batch_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "commissioner_batch" add constraint "commissioner_batch_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE'));`);
    this.addSql(`alter table "commissioner_batch" add constraint "commissioner_batch_state_check" check ("state" in ('OPEN', 'CLOSED'));`);

    this.addSql(`alter table "commissioner" add constraint "commissioner_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_sender_id_foreign" foreign key ("sender_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_state_check" check ("state" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`alter table "commissioner" add constraint "commissioner_title_check" check ("title" in ('JUNIOR', 'INTERMEDIATE', 'ASSOCIATE', 'SENIOR'));`);

    this.addSql(`alter table "location_consent" add constraint "location_consent_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "location_consent" add constraint "location_consent_state_check" check ("state" in ('GIVEN', 'WITHDRAWN'));`);

    this.addSql(`alter table "commissioner_team" add constraint "commissioner_team_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "commissioner_team" add constraint "commissioner_team_leader_id_foreign" foreign key ("leader_id") references "commissioner" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_team" add constraint "commissioner_team_state_check" check ("state" in ('ACTIVE', 'DISSOLVED'));`);

    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_batch_id_foreign" foreign key ("batch_id") references "commissioner_batch" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_sender_id_foreign" foreign key ("sender_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_replaces_id_foreign" foreign key ("replaces_id") references "commissioner_term" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_kind_check" check ("kind" in ('INDIVIDUAL', 'TEAM', 'LEGAL_PERSON'));`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE'));`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_state_check" check ("state" in ('NOMINATED', 'PROPOSED', 'IN_NOTICE', 'APPOINTED', 'SERVING', 'ASSESSED', 'CLOSED', 'REPLACED', 'REJECTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "commissioner_term" add constraint "commissioner_term_grade_check" check ("grade" in ('EXCELLENT', 'QUALIFIED', 'FAIL'));`);

    this.addSql(`alter table "commissioner_report" add constraint "commissioner_report_term_id_foreign" foreign key ("term_id") references "commissioner_term" ("id") on delete cascade;`);
    this.addSql(`alter table "commissioner_report" add constraint "commissioner_report_kind_check" check ("kind" in ('MID_YEAR', 'YEARLY'));`);

    this.addSql(`alter table "commissioner_assessment" add constraint "commissioner_assessment_term_id_foreign" foreign key ("term_id") references "commissioner_term" ("id") on delete cascade;`);
    this.addSql(`alter table "commissioner_assessment" add constraint "commissioner_assessment_region_id_foreign" foreign key ("region_id") references "region" ("id");`);

    this.addSql(`alter table "commissioner_team_member" add constraint "commissioner_team_member_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete cascade;`);
    this.addSql(`alter table "commissioner_team_member" add constraint "commissioner_team_member_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "commissioner_team_member" add constraint "commissioner_team_member_origin_check" check ("origin" in ('COUNTY', 'CITY', 'PROVINCE', 'OUTSIDE'));`);

    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_term_id_foreign" foreign key ("term_id") references "commissioner_term" ("id") on delete no action;`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_kind_check" check ("kind" in ('INDIVIDUAL', 'TEAM', 'LEGAL_PERSON'));`);
    this.addSql(`alter table "commissioner_roster_entry" add constraint "commissioner_roster_entry_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE'));`);

    this.addSql(`alter table "service_demand" add constraint "service_demand_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "service_demand" add constraint "service_demand_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "service_demand" add constraint "service_demand_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete no action;`);
    this.addSql(`alter table "service_demand" add constraint "service_demand_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id") on delete no action;`);
    this.addSql(`alter table "service_demand" add constraint "service_demand_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete no action;`);
    this.addSql(`alter table "service_demand" add constraint "service_demand_state_check" check ("state" in ('FILED', 'RETURNED', 'OPEN', 'DISPATCHED', 'IN_SERVICE', 'SOLVED', 'REFERRED', 'CLOSED', 'WITHDRAWN'));`);
    this.addSql(`alter table "service_demand" add constraint "service_demand_kind_check" check ("kind" in ('TECHNICAL_GUIDANCE', 'DEMONSTRATION_BASE', 'RESEARCH', 'TRANSFER', 'TALENT', 'TRAINING', 'POLICY', 'POPULARISATION', 'CONSULTING', 'PLATFORM', 'OTHER'));`);

    this.addSql(`alter table "dispatch" add constraint "dispatch_demand_id_foreign" foreign key ("demand_id") references "service_demand" ("id") on delete cascade;`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete no action;`);
    this.addSql(`alter table "dispatch" add constraint "dispatch_outcome_check" check ("outcome" in ('OFFERED', 'ACCEPTED', 'DECLINED', 'RECALLED', 'DONE'));`);

    this.addSql(`alter table "subsidy_claim" add constraint "subsidy_claim_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "subsidy_claim" add constraint "subsidy_claim_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "subsidy_claim" add constraint "subsidy_claim_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete no action;`);
    this.addSql(`alter table "subsidy_claim" add constraint "subsidy_claim_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'CHECKED', 'PAID', 'RETURNED', 'WITHDRAWN'));`);

    this.addSql(`alter table "visit_log" add constraint "visit_log_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_team_id_foreign" foreign key ("team_id") references "commissioner_team" ("id") on delete no action;`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_term_id_foreign" foreign key ("term_id") references "commissioner_term" ("id") on delete no action;`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_demand_id_foreign" foreign key ("demand_id") references "service_demand" ("id") on delete no action;`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_town_id_foreign" foreign key ("town_id") references "region" ("id");`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_state_check" check ("state" in ('LOGGED', 'DISPUTED', 'CONFIRMED', 'RECORDED', 'WITHDRAWN'));`);
    this.addSql(`alter table "visit_log" add constraint "visit_log_kind_check" check ("kind" in ('TECHNICAL_GUIDANCE', 'DEMONSTRATION_BASE', 'RESEARCH', 'TRANSFER', 'TALENT', 'TRAINING', 'POLICY', 'POPULARISATION', 'CONSULTING', 'PLATFORM', 'OTHER'));`);

    this.addSql(`alter table "visit_location" add constraint "visit_location_visit_id_foreign" foreign key ("visit_id") references "visit_log" ("id") on delete cascade;`);
    this.addSql(`alter table "visit_location" add constraint "visit_location_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "visit_location" add constraint "visit_location_consent_id_foreign" foreign key ("consent_id") references "location_consent" ("id");`);

    this.addSql(`alter table "subsidy_claim_day" add constraint "subsidy_claim_day_claim_id_foreign" foreign key ("claim_id") references "subsidy_claim" ("id") on delete cascade;`);
    this.addSql(`alter table "subsidy_claim_day" add constraint "subsidy_claim_day_commissioner_id_foreign" foreign key ("commissioner_id") references "commissioner" ("id");`);
    this.addSql(`alter table "subsidy_claim_day" add constraint "subsidy_claim_day_visit_id_foreign" foreign key ("visit_id") references "visit_log" ("id");`);
    this.addSql(`alter table "subsidy_claim_day" add constraint "subsidy_claim_day_mode_check" check ("mode" in ('COACH', 'RAIL', 'TAXI', 'OWN_CAR', 'UNIT_CAR'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "commissioner_term" drop constraint "commissioner_term_batch_id_foreign";`);
    this.addSql(`alter table "location_consent" drop constraint "location_consent_commissioner_id_foreign";`);
    this.addSql(`alter table "commissioner_team" drop constraint "commissioner_team_leader_id_foreign";`);
    this.addSql(`alter table "commissioner_term" drop constraint "commissioner_term_commissioner_id_foreign";`);
    this.addSql(`alter table "commissioner_team_member" drop constraint "commissioner_team_member_commissioner_id_foreign";`);
    this.addSql(`alter table "commissioner_roster_entry" drop constraint "commissioner_roster_entry_commissioner_id_foreign";`);
    this.addSql(`alter table "service_demand" drop constraint "service_demand_commissioner_id_foreign";`);
    this.addSql(`alter table "dispatch" drop constraint "dispatch_commissioner_id_foreign";`);
    this.addSql(`alter table "subsidy_claim" drop constraint "subsidy_claim_commissioner_id_foreign";`);
    this.addSql(`alter table "visit_log" drop constraint "visit_log_commissioner_id_foreign";`);
    this.addSql(`alter table "visit_location" drop constraint "visit_location_commissioner_id_foreign";`);
    this.addSql(`alter table "subsidy_claim_day" drop constraint "subsidy_claim_day_commissioner_id_foreign";`);
    this.addSql(`alter table "visit_location" drop constraint "visit_location_consent_id_foreign";`);
    this.addSql(`alter table "commissioner_term" drop constraint "commissioner_term_team_id_foreign";`);
    this.addSql(`alter table "commissioner_team_member" drop constraint "commissioner_team_member_team_id_foreign";`);
    this.addSql(`alter table "commissioner_roster_entry" drop constraint "commissioner_roster_entry_team_id_foreign";`);
    this.addSql(`alter table "service_demand" drop constraint "service_demand_team_id_foreign";`);
    this.addSql(`alter table "dispatch" drop constraint "dispatch_team_id_foreign";`);
    this.addSql(`alter table "subsidy_claim" drop constraint "subsidy_claim_team_id_foreign";`);
    this.addSql(`alter table "visit_log" drop constraint "visit_log_team_id_foreign";`);
    this.addSql(`alter table "commissioner_term" drop constraint "commissioner_term_replaces_id_foreign";`);
    this.addSql(`alter table "commissioner_report" drop constraint "commissioner_report_term_id_foreign";`);
    this.addSql(`alter table "commissioner_assessment" drop constraint "commissioner_assessment_term_id_foreign";`);
    this.addSql(`alter table "commissioner_roster_entry" drop constraint "commissioner_roster_entry_term_id_foreign";`);
    this.addSql(`alter table "visit_log" drop constraint "visit_log_term_id_foreign";`);
    this.addSql(`alter table "dispatch" drop constraint "dispatch_demand_id_foreign";`);
    this.addSql(`alter table "visit_log" drop constraint "visit_log_demand_id_foreign";`);
    this.addSql(`alter table "subsidy_claim_day" drop constraint "subsidy_claim_day_claim_id_foreign";`);
    this.addSql(`alter table "visit_location" drop constraint "visit_location_visit_id_foreign";`);
    this.addSql(`alter table "subsidy_claim_day" drop constraint "subsidy_claim_day_visit_id_foreign";`);

    this.addSql(`drop table if exists "commissioner_batch" cascade;`);
    this.addSql(`drop table if exists "commissioner" cascade;`);
    this.addSql(`drop table if exists "location_consent" cascade;`);
    this.addSql(`drop table if exists "commissioner_team" cascade;`);
    this.addSql(`drop table if exists "commissioner_term" cascade;`);
    this.addSql(`drop table if exists "commissioner_report" cascade;`);
    this.addSql(`drop table if exists "commissioner_assessment" cascade;`);
    this.addSql(`drop table if exists "commissioner_team_member" cascade;`);
    this.addSql(`drop table if exists "commissioner_roster_entry" cascade;`);
    this.addSql(`drop table if exists "service_demand" cascade;`);
    this.addSql(`drop table if exists "dispatch" cascade;`);
    this.addSql(`drop table if exists "subsidy_claim" cascade;`);
    this.addSql(`drop table if exists "visit_log" cascade;`);
    this.addSql(`drop table if exists "visit_location" cascade;`);
    this.addSql(`drop table if exists "subsidy_claim_day" cascade;`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261125143641_incubator extends Migration {

  override name = 'Migration20261125143641_incubator';

  override up(): void | Promise<void> {
    this.addSql(`create table "incubator" ("id" uuid not null, "region_id" uuid not null, "town_id" uuid null, "name" varchar(200) not null, "kind" text not null, "is_professional" boolean not null default false, "industry" varchar(100) null, "level" text null, "recognised_on" date null, "operator_id" uuid null, "address" varchar(300) null, "opened_on" date null, "state" text not null default 'PLANNED', "reported_status" varchar(100) null, "applied_level" text null, "applied_on" date null, "statement" text null, "returned_on" date null, "return_reason" text null, "recommended_on" date null, "recommended_document" varchar(200) null, "refused_on" date null, "refused_document" varchar(200) null, "rectify_by" date null, "rectify_reason" text null, "ended_on" date null, "end_reason" text null, "rule_version" varchar(120) null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index incubator_search on public.incubator using gin (bigrams(search_text));`);
    this.addSql(`create index "incubator_operator_id_index" on "incubator" ("operator_id");`);
    this.addSql(`create index "incubator_town_id_index" on "incubator" ("town_id");`);
    this.addSql(`create index "incubator_kind_name_index" on "incubator" ("kind", "name");`);
    this.addSql(`create index "incubator_level_index" on "incubator" ("level");`);
    this.addSql(`create index "incubator_state_index" on "incubator" ("state");`);
    this.addSql(`create index "incubator_name_index" on "incubator" ("name");`);
    this.addSql(`create index "incubator_recognised_on_index" on "incubator" ("recognised_on");`);
    this.addSql(`create index "incubator_opened_on_index" on "incubator" ("opened_on");`);
    this.addSql(`alter table "incubator" add constraint "incubator_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "operator_engagement" ("id" uuid not null, "region_id" uuid not null, "name" varchar(200) not null, "organization_id" uuid null, "carrier_id" uuid null, "state" text not null default 'PLANNED', "on" date null, "signed_on" date null, "agreement" varchar(200) null, "contract_until" date null, "end_reason" text null, "note" text null, "reported_status" varchar(100) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "operator_engagement_carrier_id_index" on "operator_engagement" ("carrier_id");`);
    this.addSql(`create index "operator_engagement_state_index" on "operator_engagement" ("state");`);
    this.addSql(`create index "operator_engagement_on_index" on "operator_engagement" ("on");`);
    this.addSql(`create index "operator_engagement_signed_on_index" on "operator_engagement" ("signed_on");`);
    this.addSql(`create index "operator_engagement_organization_id_index" on "operator_engagement" ("organization_id");`);
    this.addSql(`alter table "operator_engagement" add constraint "operator_engagement_region_id_name_carrier_id_unique" unique ("region_id", "name", "carrier_id");`);

    this.addSql(`create table "incubation_space" ("id" uuid not null, "carrier_id" uuid not null, "name" varchar(100) not null, "place" varchar(200) not null, "property_number" varchar(100) not null, "tenure" text not null, "leased_until" date null, "origin" text not null, "gross_area" numeric(14,4) not null, "lettable_area" numeric(14,4) not null, "state" text not null default 'DECLARED', "declared_on" date not null, "town_checked_on" date null, "town_opinion" text null, "checked_on" date null, "check_opinion" text null, "counted_month" date null, "returned_on" date null, "return_reason" text null, "released_on" date null, "release_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "incubation_space_carrier_id_state_index" on "incubation_space" ("carrier_id", "state");`);
    this.addSql(`create index "incubation_space_state_index" on "incubation_space" ("state");`);
    this.addSql(`create index "incubation_space_counted_month_index" on "incubation_space" ("counted_month");`);
    this.addSql(`create index "incubation_space_property_number_place_index" on "incubation_space" ("property_number", "place");`);

    this.addSql(`create table "incubation" ("id" uuid not null, "carrier_id" uuid not null, "organization_id" uuid null, "team_name" varchar(200) null, "tenant_name" varchar(200) not null, "field" varchar(60) null, "is_connected_vehicle" boolean not null default false, "area" numeric(14,4) null, "contact_name" varchar(100) null, "contact_phone_masked" varchar(40) null, "contact_phone_cipher" text null, "contact_phone_hash" varchar(64) null, "business" text null, "state" text not null default 'APPLIED', "applied_on" date null, "panel_on" date null, "panel_opinion" text null, "reject_reason" text null, "entered_on" date null, "registered_on" date null, "contract_number" varchar(100) null, "extended_until" date null, "extension_reason" text null, "ended_on" date null, "exit_reason" text null, "exit_note" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "incubation_organization_id_entered_on_index" on "incubation" ("organization_id", "entered_on");`);
    this.addSql(`create index "incubation_carrier_id_state_index" on "incubation" ("carrier_id", "state");`);
    this.addSql(`create index "incubation_state_index" on "incubation" ("state");`);
    this.addSql(`create index "incubation_entered_on_index" on "incubation" ("entered_on");`);
    this.addSql(`create index "incubation_ended_on_index" on "incubation" ("ended_on");`);
    this.addSql(`create index "incubation_field_index" on "incubation" ("field");`);
    this.addSql(`create index "incubation_tenant_name_index" on "incubation" ("tenant_name");`);
    this.addSql(`create index "incubation_contact_phone_hash_index" on "incubation" ("contact_phone_hash");`);
    this.addSql(`alter table "incubation" add constraint "incubation_carrier_id_organization_id_entered_on_unique" unique ("carrier_id", "organization_id", "entered_on");`);
    this.addSql(`alter table "incubation" add constraint "incubation_carrier_id_team_name_entered_on_unique" unique ("carrier_id", "team_name", "entered_on");`);

    this.addSql(`create table "mentor_session" ("id" uuid not null, "incubation_id" uuid not null, "held_on" date not null, "mentor" varchar(100) not null, "topic" varchar(200) not null, "hours" numeric(6,2) null, "outcome" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "mentor_session_incubation_id_held_on_index" on "mentor_session" ("incubation_id", "held_on");`);
    this.addSql(`create index "mentor_session_held_on_index" on "mentor_session" ("held_on");`);

    this.addSql(`create table "incubation_term" ("id" uuid not null, "incubation_id" uuid not null, "limit_on" date not null, "is_special_field" boolean not null, "rule_version" varchar(120) not null, "warned_months" int null, primary key ("id"));`);
    this.addSql(`create index "incubation_term_limit_on_index" on "incubation_term" ("limit_on");`);
    this.addSql(`alter table "incubation_term" add constraint "incubation_term_incubation_id_unique" unique ("incubation_id");`);

    this.addSql(`create table "incubation_report" ("id" uuid not null, "incubation_id" uuid not null, "month" date not null, "revenue" numeric(20,2) not null, "rd_expense" numeric(20,2) null, "financing" numeric(20,2) null, "staff" int not null, "patents_applied" int null, "rights_held" int null, "remark" text null, "reported_on" date not null, "by_operator" boolean not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "incubation_report_month_index" on "incubation_report" ("month");`);
    this.addSql(`alter table "incubation_report" add constraint "incubation_report_incubation_id_month_unique" unique ("incubation_id", "month");`);

    this.addSql(`create table "graduation" ("id" uuid not null, "incubation_id" uuid not null, "status" text not null, "by_hnte" boolean not null, "by_investment" boolean not null, "by_sales" boolean not null, "by_equity" boolean not null, "hnte_grant_id" uuid null, "investment" numeric(20,2) null, "invested_on" date null, "sales_year" int null, "sales_before" numeric(20,2) null, "sales" numeric(20,2) null, "equity_event" text null, "equity_on" date null, "note" text null, "graduated_on" date not null, "proposed_on" date not null, "decided_on" date null, "return_reason" text null, "rule_version" varchar(120) not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "graduation_incubation_id_index" on "graduation" ("incubation_id");`);
    this.addSql(`create index "graduation_status_graduated_on_index" on "graduation" ("status", "graduated_on");`);
    this.addSql(`create index "graduation_graduated_on_index" on "graduation" ("graduated_on");`);

    this.addSql(`create table "carrier_recognition" ("id" uuid not null, "carrier_id" uuid not null, "level" text not null, "recognised_on" date not null, "document" varchar(200) null, "ended_on" date null, "end_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "carrier_recognition_recognised_on_index" on "carrier_recognition" ("recognised_on");`);
    this.addSql(`create index "carrier_recognition_level_recognised_on_index" on "carrier_recognition" ("level", "recognised_on");`);
    this.addSql(`alter table "carrier_recognition" add constraint "carrier_recognition_carrier_id_level_recognised_on_unique" unique ("carrier_id", "level", "recognised_on");`);

    this.addSql(`create table "carrier_month" ("id" uuid not null, "carrier_id" uuid not null, "month" date not null, "gross_area" numeric(14,4) null, "lettable_area" numeric(14,4) null, "used_area" numeric(14,4) null, "occupancy" numeric(20,12) generated always as (CASE WHEN (COALESCE(lettable_area, gross_area) > (0)::numeric) THEN (used_area / COALESCE(lettable_area, gross_area)) ELSE NULL::numeric END) stored null, "seats" int null, "staff" int null, "professional_staff" int null, "mentors" int null, "events" int null, "fund" numeric(20,2) null, "funded_tenants" int null, "funding_cases" int null, "remark" text null, "state" text not null default 'OPEN', "submitted_on" date null, "accepted_on" date null, "return_reason" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "carrier_month_month_index" on "carrier_month" ("month");`);
    this.addSql(`create index "carrier_month_state_month_index" on "carrier_month" ("state", "month");`);
    this.addSql(`alter table "carrier_month" add constraint "carrier_month_carrier_id_month_unique" unique ("carrier_id", "month");`);

    this.addSql(`create table "carrier_check" ("id" uuid not null, "carrier_id" uuid not null, "year" int not null, "grade" text not null, "checked_on" date not null, "statistics_true" boolean not null, "document" varchar(200) null, "opinion" text null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "carrier_check_year_index" on "carrier_check" ("year");`);
    this.addSql(`alter table "carrier_check" add constraint "carrier_check_carrier_id_year_unique" unique ("carrier_id", "year");`);

    this.addSql(`create table "carrier_plan" ("id" uuid not null, "region_id" uuid not null, "carrier_id" uuid null, "year" int not null, "kind" text not null, "goal" varchar(200) not null, "goal_kind" text null, "goal_level" text null, "state" text not null default 'PLANNED', "completed_on" date null, "document" varchar(200) null, "note" text null, "reported_status" varchar(100) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "carrier_plan_carrier_id_index" on "carrier_plan" ("carrier_id");`);
    this.addSql(`create index "carrier_plan_year_kind_index" on "carrier_plan" ("year", "kind");`);
    this.addSql(`create index "carrier_plan_state_index" on "carrier_plan" ("state");`);
    this.addSql(`create index "carrier_plan_completed_on_index" on "carrier_plan" ("completed_on");`);
    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_region_id_year_carrier_id_kind_goal_unique" unique ("region_id", "year", "carrier_id", "kind", "goal");`);

    this.addSql(`alter table "incubator" add constraint "incubator_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "incubator" add constraint "incubator_town_id_foreign" foreign key ("town_id") references "region" ("id") on delete no action;`);
    this.addSql(`alter table "incubator" add constraint "incubator_operator_id_foreign" foreign key ("operator_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "incubator" add constraint "incubator_kind_check" check ("kind" in ('INCUBATOR', 'MAKER_SPACE', 'ACCELERATOR', 'SCIENCE_PARK', 'OTHER'));`);
    this.addSql(`alter table "incubator" add constraint "incubator_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCIAL', 'NATIONAL'));`);
    this.addSql(`alter table "incubator" add constraint "incubator_state_check" check ("state" in ('PLANNED', 'OPERATING', 'APPLYING', 'RECOMMENDED', 'RECOGNISED', 'RECTIFYING', 'REMOVED', 'CLOSED'));`);
    this.addSql(`alter table "incubator" add constraint "incubator_applied_level_check" check ("applied_level" in ('COUNTY', 'CITY', 'PROVINCIAL', 'NATIONAL'));`);

    this.addSql(`alter table "operator_engagement" add constraint "operator_engagement_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "operator_engagement" add constraint "operator_engagement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "operator_engagement" add constraint "operator_engagement_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id") on delete no action;`);
    this.addSql(`alter table "operator_engagement" add constraint "operator_engagement_state_check" check ("state" in ('PLANNED', 'NEGOTIATING', 'SIGNED', 'SETTLED', 'ENDED', 'LEFT'));`);

    this.addSql(`alter table "incubation_space" add constraint "incubation_space_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id");`);
    this.addSql(`alter table "incubation_space" add constraint "incubation_space_tenure_check" check ("tenure" in ('OWNED', 'LEASED'));`);
    this.addSql(`alter table "incubation_space" add constraint "incubation_space_origin_check" check ("origin" in ('NEW', 'REUSED'));`);
    this.addSql(`alter table "incubation_space" add constraint "incubation_space_state_check" check ("state" in ('DECLARED', 'TOWN_CHECKED', 'COUNTED', 'RETURNED', 'WITHDRAWN', 'RELEASED'));`);

    this.addSql(`alter table "incubation" add constraint "incubation_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id");`);
    this.addSql(`alter table "incubation" add constraint "incubation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action;`);
    this.addSql(`alter table "incubation" add constraint "incubation_state_check" check ("state" in ('APPLIED', 'ADMITTED', 'INCUBATING', 'EXTENDED', 'GRADUATING', 'GRADUATED', 'EXITED', 'REJECTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "incubation" add constraint "incubation_exit_reason_check" check ("exit_reason" in ('LEFT', 'DISSOLVED', 'OVERSTAYED', 'BREACH', 'OTHER'));`);

    this.addSql(`alter table "mentor_session" add constraint "mentor_session_incubation_id_foreign" foreign key ("incubation_id") references "incubation" ("id");`);

    this.addSql(`alter table "incubation_term" add constraint "incubation_term_incubation_id_foreign" foreign key ("incubation_id") references "incubation" ("id") on delete cascade;`);

    this.addSql(`alter table "incubation_report" add constraint "incubation_report_incubation_id_foreign" foreign key ("incubation_id") references "incubation" ("id");`);

    this.addSql(`alter table "graduation" add constraint "graduation_incubation_id_foreign" foreign key ("incubation_id") references "incubation" ("id");`);
    this.addSql(`alter table "graduation" add constraint "graduation_hnte_grant_id_foreign" foreign key ("hnte_grant_id") references "qualification_grant" ("id") on delete no action;`);
    this.addSql(`alter table "graduation" add constraint "graduation_status_check" check ("status" in ('PROPOSED', 'CONFIRMED', 'RETURNED'));`);
    this.addSql(`alter table "graduation" add constraint "graduation_equity_event_check" check ("equity_event" in ('ACQUIRED', 'LISTED'));`);

    this.addSql(`alter table "carrier_recognition" add constraint "carrier_recognition_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id");`);
    this.addSql(`alter table "carrier_recognition" add constraint "carrier_recognition_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCIAL', 'NATIONAL'));`);

    this.addSql(`alter table "carrier_month" add constraint "carrier_month_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id");`);
    this.addSql(`alter table "carrier_month" add constraint "carrier_month_state_check" check ("state" in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'));`);

    this.addSql(`alter table "carrier_check" add constraint "carrier_check_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id");`);
    this.addSql(`alter table "carrier_check" add constraint "carrier_check_grade_check" check ("grade" in ('EXCELLENT', 'GOOD', 'QUALIFIED', 'FAIL'));`);

    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_carrier_id_foreign" foreign key ("carrier_id") references "incubator" ("id") on delete no action;`);
    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_kind_check" check ("kind" in ('CREATION', 'FIT_OUT'));`);
    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_goal_kind_check" check ("goal_kind" in ('INCUBATOR', 'MAKER_SPACE', 'ACCELERATOR', 'SCIENCE_PARK', 'OTHER', 'DEMONSTRATION'));`);
    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_goal_level_check" check ("goal_level" in ('COUNTY', 'CITY', 'PROVINCIAL', 'NATIONAL'));`);
    this.addSql(`alter table "carrier_plan" add constraint "carrier_plan_state_check" check ("state" in ('PLANNED', 'UNDER_WAY', 'SUSPENDED', 'DONE', 'DROPPED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "operator_engagement" drop constraint "operator_engagement_carrier_id_foreign";`);
    this.addSql(`alter table "incubation_space" drop constraint "incubation_space_carrier_id_foreign";`);
    this.addSql(`alter table "incubation" drop constraint "incubation_carrier_id_foreign";`);
    this.addSql(`alter table "carrier_recognition" drop constraint "carrier_recognition_carrier_id_foreign";`);
    this.addSql(`alter table "carrier_month" drop constraint "carrier_month_carrier_id_foreign";`);
    this.addSql(`alter table "carrier_check" drop constraint "carrier_check_carrier_id_foreign";`);
    this.addSql(`alter table "carrier_plan" drop constraint "carrier_plan_carrier_id_foreign";`);
    this.addSql(`alter table "mentor_session" drop constraint "mentor_session_incubation_id_foreign";`);
    this.addSql(`alter table "incubation_term" drop constraint "incubation_term_incubation_id_foreign";`);
    this.addSql(`alter table "incubation_report" drop constraint "incubation_report_incubation_id_foreign";`);
    this.addSql(`alter table "graduation" drop constraint "graduation_incubation_id_foreign";`);

    this.addSql(`drop table if exists "incubator" cascade;`);
    this.addSql(`drop table if exists "operator_engagement" cascade;`);
    this.addSql(`drop table if exists "incubation_space" cascade;`);
    this.addSql(`drop table if exists "incubation" cascade;`);
    this.addSql(`drop table if exists "mentor_session" cascade;`);
    this.addSql(`drop table if exists "incubation_term" cascade;`);
    this.addSql(`drop table if exists "incubation_report" cascade;`);
    this.addSql(`drop table if exists "graduation" cascade;`);
    this.addSql(`drop table if exists "carrier_recognition" cascade;`);
    this.addSql(`drop table if exists "carrier_month" cascade;`);
    this.addSql(`drop table if exists "carrier_check" cascade;`);
    this.addSql(`drop table if exists "carrier_plan" cascade;`);
  }

}

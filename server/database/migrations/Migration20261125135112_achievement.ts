import { Migration } from '@mikro-orm/migrations';

export class Migration20261125135112_achievement extends Migration {

  override name = 'Migration20261125135112_achievement';

  override up(): void | Promise<void> {
    this.addSql(`create table "patent_project" ("id" uuid not null, "organization_id" uuid not null, "state" text not null default 'FILED', "project_number" varchar(60) null, "title" varchar(200) not null, "year" int null, "patent_number" varchar(60) null, "expected_sales" numeric(20,2) null, "proven_sales" numeric(20,2) null, "recommended_on" date null, "selected_on" date null, "selection_document" varchar(200) null, "reviewed_on" date null, "result" text null, "review_opinion" text null, "subsidy" numeric(20,2) null, "paid_on" date null, "remark" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "patent_project" add constraint "patent_project_project_number_unique" unique ("project_number");`);
    this.addSql(`create index "patent_project_organization_id_index" on "patent_project" ("organization_id");`);
    this.addSql(`create index "patent_project_reviewed_on_index" on "patent_project" ("reviewed_on");`);
    this.addSql(`create index "patent_project_result_index" on "patent_project" ("result");`);
    this.addSql(`create index "patent_project_state_index" on "patent_project" ("state");`);
    this.addSql(`create index "patent_project_year_index" on "patent_project" ("year");`);
    this.addSql(`create index "patent_project_title_index" on "patent_project" ("title");`);

    this.addSql(`create table "achievement" ("id" uuid not null, "organization_id" uuid not null, "state" text not null default 'DRAFT', "registration_number" varchar(60) null, "title" varchar(200) not null, "abstract" text null, "class" text null, "field" varchar(100) null, "maturity" int null, "intent" text null, "expected_price" numeric(20,2) null, "began_on" date null, "ended_on" date null, "ground" text null, "project_number" varchar(100) null, "evaluation" text null, "evaluated_on" date null, "is_service_result" boolean not null default true, "is_state_owned_asset" boolean not null default false, "recommender" varchar(200) null, "approver" varchar(200) null, "submitted_on" date null, "registered_on" date null, "return_reason" text null, "revoked_on" date null, "revoke_reason" text null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "achievement" add constraint "achievement_registration_number_unique" unique ("registration_number");`);
    this.addSql(`create index "achievement_organization_id_registered_on_index" on "achievement" ("organization_id", "registered_on");`);
    this.addSql(`create index "achievement_registered_on_index" on "achievement" ("registered_on");`);
    this.addSql(`create index "achievement_state_index" on "achievement" ("state");`);
    this.addSql(`create index "achievement_maturity_index" on "achievement" ("maturity");`);
    this.addSql(`create index "achievement_intent_index" on "achievement" ("intent");`);
    this.addSql(`create index "achievement_expected_price_index" on "achievement" ("expected_price");`);
    this.addSql(`create index "achievement_field_index" on "achievement" ("field");`);
    this.addSql(`create index "achievement_title_index" on "achievement" ("title");`);

    this.addSql(`create table "intellectual_property" ("id" uuid not null, "achievement_id" uuid not null, "organization_id" uuid not null, "kind" text not null, "number" varchar(60) null, "title" varchar(200) not null, "holder" varchar(200) not null, "state" text not null default 'APPLIED', "filed_on" date null, "granted_on" date null, "term_ends_on" date null, "expires_on" date generated always as (term_ends_on + 1) stored null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "intellectual_property_achievement_id_index" on "intellectual_property" ("achievement_id");`);
    this.addSql(`create index "intellectual_property_organization_id_index" on "intellectual_property" ("organization_id");`);
    this.addSql(`create index "intellectual_property_number_index" on "intellectual_property" ("number");`);
    this.addSql(`create index "intellectual_property_state_index" on "intellectual_property" ("state");`);
    this.addSql(`create index "intellectual_property_expires_on_index" on "intellectual_property" ("expires_on");`);
    this.addSql(`create index "intellectual_property_filed_on_index" on "intellectual_property" ("filed_on");`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_kind_number_unique" unique ("kind", "number");`);

    this.addSql(`create table "achievement_owner" ("id" uuid not null, "achievement_id" uuid not null, "position" int not null, "organization_id" uuid null, "name" varchar(200) not null, "share" numeric(12,10) not null, primary key ("id"));`);
    this.addSql(`create index "achievement_owner_organization_id_index" on "achievement_owner" ("organization_id");`);
    this.addSql(`alter table "achievement_owner" add constraint "achievement_owner_achievement_id_position_unique" unique ("achievement_id", "position");`);

    this.addSql(`create table "achievement_completer" ("id" uuid not null, "achievement_id" uuid not null, "position" int not null, "name" varchar(100) not null, "masked_name" varchar(100) not null, "unit" varchar(200) not null, "contribution" text null, primary key ("id"));`);
    this.addSql(`alter table "achievement_completer" add constraint "achievement_completer_achievement_id_position_unique" unique ("achievement_id", "position");`);

    this.addSql(`create table "validity_event" ("id" uuid not null, "right_id" uuid not null, "state" text not null, "on" date not null, "document" varchar(200) null, "remark" text null, "recorded_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "validity_event_right_id_on_index" on "validity_event" ("right_id", "on");`);

    this.addSql(`alter table "patent_project" add constraint "patent_project_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "patent_project" add constraint "patent_project_state_check" check ("state" in ('FILED', 'RECOMMENDED', 'SELECTED', 'RECTIFYING', 'PASSED', 'FAILED', 'PAID', 'NOT_SELECTED'));`);
    this.addSql(`alter table "patent_project" add constraint "patent_project_result_check" check ("result" in ('PASSED', 'RECTIFY', 'FAILED'));`);

    this.addSql(`alter table "achievement" add constraint "achievement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "achievement" add constraint "achievement_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'REGISTERED', 'WITHDRAWN', 'REVOKED'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_class_check" check ("class" in ('BASIC_THEORY', 'APPLIED_TECHNOLOGY', 'SOFT_SCIENCE'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_intent_check" check ("intent" in ('TRANSFER', 'LICENCE', 'EQUITY', 'OWN_IMPLEMENTATION', 'COOPERATION'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_ground_check" check ("ground" in ('PLAN_PROJECT', 'AWARD_NOMINEE', 'SOCIAL_AWARD', 'VOLUNTARY'));`);
    this.addSql(`alter table "achievement" add constraint "achievement_evaluation_check" check ("evaluation" in ('ACCEPTANCE', 'APPRAISAL', 'REVIEW', 'REGISTRATION_TEST', 'GRANT'));`);

    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id");`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_kind_check" check ("kind" in ('INVENTION', 'UTILITY', 'DESIGN', 'SOFTWARE', 'PLANT_VARIETY', 'CIRCUIT_LAYOUT', 'KNOW_HOW'));`);
    this.addSql(`alter table "intellectual_property" add constraint "intellectual_property_state_check" check ("state" in ('APPLIED', 'VALID', 'LAPSED', 'REFUSED', 'EXPIRED', 'INVALIDATED'));`);

    this.addSql(`alter table "achievement_owner" add constraint "achievement_owner_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id") on delete cascade;`);
    this.addSql(`alter table "achievement_owner" add constraint "achievement_owner_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);

    this.addSql(`alter table "achievement_completer" add constraint "achievement_completer_achievement_id_foreign" foreign key ("achievement_id") references "achievement" ("id") on delete cascade;`);

    this.addSql(`alter table "validity_event" add constraint "validity_event_right_id_foreign" foreign key ("right_id") references "intellectual_property" ("id") on delete cascade;`);
    this.addSql(`alter table "validity_event" add constraint "validity_event_state_check" check ("state" in ('APPLIED', 'VALID', 'LAPSED', 'REFUSED', 'EXPIRED', 'INVALIDATED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "intellectual_property" drop constraint "intellectual_property_achievement_id_foreign";`);
    this.addSql(`alter table "achievement_owner" drop constraint "achievement_owner_achievement_id_foreign";`);
    this.addSql(`alter table "achievement_completer" drop constraint "achievement_completer_achievement_id_foreign";`);
    this.addSql(`alter table "validity_event" drop constraint "validity_event_right_id_foreign";`);

    this.addSql(`drop table if exists "patent_project" cascade;`);
    this.addSql(`drop table if exists "achievement" cascade;`);
    this.addSql(`drop table if exists "intellectual_property" cascade;`);
    this.addSql(`drop table if exists "achievement_owner" cascade;`);
    this.addSql(`drop table if exists "achievement_completer" cascade;`);
    this.addSql(`drop table if exists "validity_event" cascade;`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261125141850_challenge extends Migration {

  override name = 'Migration20261125141850_challenge';

  override up(): void | Promise<void> {
    this.addSql(`create table "project" ("id" uuid not null, "identity" varchar(400) not null, "number" varchar(60) null, "title" varchar(300) not null, "organization_id" uuid null, "bearer_name" varchar(200) not null, "bearer_code" varchar(18) null, "region_id" uuid not null, "level" text not null, "programme" varchar(100) null, "kind" text not null, "established_on" date not null, "document" varchar(200) null, "budget" numeric(20,2) not null, "principal" varchar(100) null, "state" text not null default 'ESTABLISHED', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "project" add constraint "project_identity_unique" unique ("identity");`);
    this.addSql(`create index "project_number_index" on "project" ("number");`);
    this.addSql(`create index "project_organization_id_index" on "project" ("organization_id");`);
    this.addSql(`create index "project_region_id_established_on_index" on "project" ("region_id", "established_on");`);
    this.addSql(`create index "project_level_kind_established_on_index" on "project" ("level", "kind", "established_on");`);
    this.addSql(`create index "project_established_on_index" on "project" ("established_on");`);
    this.addSql(`create index "project_state_index" on "project" ("state");`);
    this.addSql(`create index "project_budget_index" on "project" ("budget");`);
    this.addSql(`create index "project_title_index" on "project" ("title");`);
    this.addSql(`create index "project_bearer_name_index" on "project" ("bearer_name");`);

    this.addSql(`create table "tech_demand" ("id" uuid not null, "code" varchar(30) null, "organization_id" uuid not null, "year" int not null, "title" varchar(200) not null, "list" text null, "industry_code" varchar(4) null, "priority_industry" varchar(60) null, "field" varchar(60) null, "summary" text null, "problem" text null, "dependence" text null, "deadline_months" int null, "total_budget" numeric(20,2) null, "commitment" numeric(20,2) null, "award" numeric(20,2) null, "ip_proposal" text null, "confidentiality" text not null default 'SUMMARY', "contact_name" varchar(100) null, "contact_phone_masked" varchar(40) null, "contact_phone_cipher" text null, "contact_phone_hash" varchar(64) null, "state" text not null default 'DRAFT', "is_published" boolean not null default false, "filed_on" date null, "search_text" text not null default '', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_code_unique" unique ("code");`);
    this.addSql(`create index tech_demand_search on public.tech_demand using gin (bigrams(search_text));`);
    this.addSql(`create index "tech_demand_state_index" on "tech_demand" ("state");`);
    this.addSql(`create index "tech_demand_list_state_index" on "tech_demand" ("list", "state");`);
    this.addSql(`create index "tech_demand_year_index" on "tech_demand" ("year");`);
    this.addSql(`create index "tech_demand_field_index" on "tech_demand" ("field");`);
    this.addSql(`create index "tech_demand_filed_on_index" on "tech_demand" ("filed_on");`);
    this.addSql(`create index "tech_demand_is_published_state_index" on "tech_demand" ("is_published", "state");`);
    this.addSql(`create index "tech_demand_title_index" on "tech_demand" ("title");`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_organization_id_year_title_unique" unique ("organization_id", "year", "title");`);

    this.addSql(`create table "demand_recommendation" ("id" uuid not null, "demand_id" uuid not null, "list" text not null, "recommended_on" date null, "document" varchar(200) null, "outcome" text not null default 'PENDING', "decided_on" date null, "decided_document" varchar(200) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "demand_recommendation_list_recommended_on_index" on "demand_recommendation" ("list", "recommended_on");`);
    this.addSql(`create index "demand_recommendation_recommended_on_index" on "demand_recommendation" ("recommended_on");`);
    this.addSql(`create index "demand_recommendation_outcome_index" on "demand_recommendation" ("outcome");`);
    this.addSql(`create index "demand_recommendation_decided_on_index" on "demand_recommendation" ("decided_on");`);
    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_demand_id_list_unique" unique ("demand_id", "list");`);

    this.addSql(`alter table "project" add constraint "project_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "project" add constraint "project_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE'));`);
    this.addSql(`alter table "project" add constraint "project_kind_check" check ("kind" in ('CHALLENGE', 'HEALTH', 'SOCIAL', 'AGRICULTURE', 'INDUSTRY', 'OTHER'));`);
    this.addSql(`alter table "project" add constraint "project_state_check" check ("state" in ('ESTABLISHED'));`);

    this.addSql(`alter table "tech_demand" add constraint "tech_demand_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_list_check" check ("list" in ('COUNTY', 'CITY_CHALLENGE', 'PROVINCE_SJSL', 'PROVINCE_BASE'));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_confidentiality_check" check ("confidentiality" in ('PUBLIC', 'SUMMARY', 'NDA'));`);
    this.addSql(`alter table "tech_demand" add constraint "tech_demand_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'ACCEPTED', 'CONDENSED', 'RECOMMENDED', 'LISTED', 'NOT_LISTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_demand_id_foreign" foreign key ("demand_id") references "tech_demand" ("id");`);
    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_list_check" check ("list" in ('CITY_CHALLENGE', 'PROVINCE_SJSL', 'PROVINCE_BASE'));`);
    this.addSql(`alter table "demand_recommendation" add constraint "demand_recommendation_outcome_check" check ("outcome" in ('PENDING', 'LISTED', 'NOT_LISTED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "demand_recommendation" drop constraint "demand_recommendation_demand_id_foreign";`);

    this.addSql(`drop table if exists "project" cascade;`);
    this.addSql(`drop table if exists "tech_demand" cascade;`);
    this.addSql(`drop table if exists "demand_recommendation" cascade;`);
  }

}

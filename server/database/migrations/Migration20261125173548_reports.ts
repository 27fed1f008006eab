import { Migration } from '@mikro-orm/migrations';

export class Migration20261125173548_reports extends Migration {

  override name = 'Migration20261125173548_reports';

  override up(): void | Promise<void> {
    this.addSql(`create table "report_template" ("id" uuid not null, "name" varchar(200) not null, "state" text not null default 'IN_USE', "content" bytea not null, "size" int not null, "sha256" varchar(64) not null, "tags" text[] not null, "received_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "report_template_state_index" on "report_template" ("state");`);

    this.addSql(`create table "report_issue" ("id" uuid not null, "region_id" uuid not null, "year" int not null, "title" varchar(200) not null, "state" text not null default 'DRAFT', "template_id" uuid null, "generated_at" timestamptz null, "content" jsonb null, "document" bytea null, "size" int null, "sha256" varchar(64) null, "frozen_at" timestamptz null, "document_number" varchar(100) null, primary key ("id"));`);
    this.addSql(`create index "report_issue_region_id_year_index" on "report_issue" ("region_id", "year");`);
    this.addSql(`create index "report_issue_template_id_index" on "report_issue" ("template_id");`);
    this.addSql(`create unique index "report_issue_open" on "report_issue" ("region_id", "year") where state <> 'FROZEN';`);

    this.addSql(`create table "figure_evidence" ("id" uuid not null, "issue_id" uuid not null, "position" int not null, "indicator" varchar(80) not null, "name" varchar(200) not null, "unit" varchar(40) not null, "how" text not null, "period_label" varchar(40) not null, "from" date not null, "to" date not null, "value" varchar(100) null, "is_at_least" boolean not null default false, "target" numeric(20,4) null, "completion_rate" numeric(12,1) null, "rank" int null, "rank_of" int null, "is_first" boolean null, "record_count" int not null, "records" jsonb not null, "counted_id" uuid null, "gap" text null, "explanation" text null, "is_cited" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "figure_evidence_issue_id_position_index" on "figure_evidence" ("issue_id", "position");`);
    this.addSql(`create index "figure_evidence_counted_id_index" on "figure_evidence" ("counted_id");`);
    this.addSql(`alter table "figure_evidence" add constraint "figure_evidence_issue_id_indicator_unique" unique ("issue_id", "indicator");`);

    this.addSql(`alter table "report_template" add constraint "report_template_state_check" check ("state" in ('IN_USE', 'RETIRED'));`);

    this.addSql(`alter table "report_issue" add constraint "report_issue_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "report_issue" add constraint "report_issue_template_id_foreign" foreign key ("template_id") references "report_template" ("id") on delete set null;`);
    this.addSql(`alter table "report_issue" add constraint "report_issue_state_check" check ("state" in ('DRAFT', 'GENERATED', 'APPROVED', 'FROZEN'));`);

    this.addSql(`alter table "figure_evidence" add constraint "figure_evidence_issue_id_foreign" foreign key ("issue_id") references "report_issue" ("id") on delete cascade;`);
    this.addSql(`alter table "figure_evidence" add constraint "figure_evidence_counted_id_foreign" foreign key ("counted_id") references "indicator_value" ("id") on delete set null;`);
    this.addSql(`alter table "figure_evidence" add constraint "figure_evidence_gap_check" check ("gap" in ('UNKNOWN', 'SHORT'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "report_issue" drop constraint "report_issue_template_id_foreign";`);
    this.addSql(`alter table "figure_evidence" drop constraint "figure_evidence_issue_id_foreign";`);

    this.addSql(`drop table if exists "report_template" cascade;`);
    this.addSql(`drop table if exists "report_issue" cascade;`);
    this.addSql(`drop table if exists "figure_evidence" cascade;`);
  }

}

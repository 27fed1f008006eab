import { Migration } from '@mikro-orm/migrations';

export class Migration20261125140615_integrity_publicity extends Migration {

  override name = 'Migration20261125140615_integrity_publicity';

  override up(): void | Promise<void> {
    this.addSql(`create table "public_notice" ("id" uuid not null, "matter" varchar(60) not null, "subject_type" varchar(60) not null, "subject_id" uuid not null, "organization_id" uuid null, "region_id" uuid not null, "title" varchar(200) not null, "text" text not null, "places" jsonb not null default '[]', "places_needed" int not null default 1, "day_count" int not null, "day_unit" text not null, "rule_version" varchar(120) not null, "state" text not null default 'DRAFT', "published_on" date null, "published_by" varchar(200) null, "ends_on" date null, "closes_on" date generated always as (ends_on + 1) stored null, "days_left" int null, "paused_on" date null, "settled_on" date null, "void_reason" text null, "recused" text[] not null default '{}', "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "public_notice_subject_id_created_at_index" on "public_notice" ("subject_id", "created_at");`);
    this.addSql(`create index "public_notice_state_closes_on_index" on "public_notice" ("state", "closes_on");`);
    this.addSql(`create index "public_notice_closes_on_index" on "public_notice" ("closes_on");`);
    this.addSql(`create index "public_notice_organization_id_index" on "public_notice" ("organization_id");`);
    this.addSql(`create index "public_notice_region_id_index" on "public_notice" ("region_id");`);
    this.addSql(`create index "public_notice_published_on_index" on "public_notice" ("published_on");`);
    this.addSql(`create index "public_notice_ends_on_index" on "public_notice" ("ends_on");`);
    this.addSql(`create index "public_notice_matter_index" on "public_notice" ("matter");`);
    this.addSql(`create unique index "public_notice_one_at_a_time" on "public_notice" ("subject_id", "matter") where state in ('DRAFT', 'RUNNING', 'SUSPENDED');`);

    this.addSql(`create table "objection" ("id" uuid not null, "notice_id" uuid not null, "person_id" uuid null, "objector_name" varchar(100) not null, "objector_unit" varchar(200) null, "phone_masked" varchar(40) not null, "phone_cipher" text not null, "phone_hash" varchar(64) not null, "ground" text not null, "evidence" text not null, "receipt_hash" varchar(64) not null, "filed_on" date not null, "state" text not null default 'FILED', "admitted_on" date null, "handled_by" varchar(200) null, "answer" text null, "answered_on" date null, "answer_by" date not null, "remind_on" date null, "rule_version" varchar(120) not null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "objection" add constraint "objection_receipt_hash_unique" unique ("receipt_hash");`);
    this.addSql(`create index "objection_notice_id_state_index" on "objection" ("notice_id", "state");`);
    this.addSql(`create index "objection_person_id_index" on "objection" ("person_id");`);
    this.addSql(`create index "objection_state_remind_on_index" on "objection" ("state", "remind_on");`);
    this.addSql(`create index "objection_remind_on_index" on "objection" ("remind_on");`);
    this.addSql(`create index "objection_answer_by_index" on "objection" ("answer_by");`);
    this.addSql(`create index "objection_filed_on_index" on "objection" ("filed_on");`);

    this.addSql(`create table "integrity_record" ("id" uuid not null, "organization_id" uuid null, "person_id" uuid null, "kind" text not null, "finding" text not null, "authority" varchar(200) not null, "document_number" varchar(200) not null, "found_on" date not null, "valid_to" date null, "expires_on" date generated always as (valid_to + 1) stored null, "matter_type" varchar(60) null, "matter_id" uuid null, "state" text not null default 'RECORDED', "appeal_by" date not null, "appealed_on" date null, "appeal_ground" text null, "answered_on" date null, "answer" text null, "ended_on" date null, "end_document" varchar(200) null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "integrity_record_organization_id_state_index" on "integrity_record" ("organization_id", "state");`);
    this.addSql(`create index "integrity_record_person_id_state_index" on "integrity_record" ("person_id", "state");`);
    this.addSql(`create index "integrity_record_kind_found_on_index" on "integrity_record" ("kind", "found_on");`);
    this.addSql(`create index "integrity_record_state_index" on "integrity_record" ("state");`);
    this.addSql(`create index "integrity_record_found_on_index" on "integrity_record" ("found_on");`);
    this.addSql(`create index "integrity_record_expires_on_index" on "integrity_record" ("expires_on");`);
    this.addSql(`create index "integrity_record_matter_id_index" on "integrity_record" ("matter_id");`);

    this.addSql(`create table "hold" ("id" uuid not null, "organization_id" uuid null, "person_id" uuid null, "blocks" text[] not null, "valid_from" date not null, "valid_to" date null, "expires_on" date generated always as (valid_to + 1) stored null, "reason" text not null, "document_number" varchar(200) not null, "record_id" uuid null, "matter_type" varchar(60) null, "matter_id" uuid null, "state" text not null default 'PROPOSED', "proposed_by" varchar(200) not null, "imposed_by" varchar(200) null, "imposed_on" date null, "lifted_by" varchar(200) null, "lifted_on" date null, "lift_reason" text null, "lift_document" varchar(200) null, "rule_version" varchar(120) null, "created_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "hold_organization_id_state_index" on "hold" ("organization_id", "state");`);
    this.addSql(`create index "hold_person_id_state_index" on "hold" ("person_id", "state");`);
    this.addSql(`create index "hold_state_valid_to_index" on "hold" ("state", "valid_to");`);
    this.addSql(`create index "hold_valid_from_index" on "hold" ("valid_from");`);
    this.addSql(`create index "hold_valid_to_index" on "hold" ("valid_to");`);
    this.addSql(`create index "hold_expires_on_index" on "hold" ("expires_on");`);
    this.addSql(`create index "hold_record_id_index" on "hold" ("record_id");`);
    this.addSql(`create index "hold_matter_id_index" on "hold" ("matter_id");`);

    this.addSql(`alter table "public_notice" add constraint "public_notice_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "public_notice" add constraint "public_notice_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "public_notice" add constraint "public_notice_day_unit_check" check ("day_unit" in ('DAY', 'WORKING_DAY'));`);
    this.addSql(`alter table "public_notice" add constraint "public_notice_state_check" check ("state" in ('DRAFT', 'RUNNING', 'SUSPENDED', 'ENDED', 'VOID', 'DISCARDED'));`);

    this.addSql(`alter table "objection" add constraint "objection_notice_id_foreign" foreign key ("notice_id") references "public_notice" ("id");`);
    this.addSql(`alter table "objection" add constraint "objection_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;`);
    this.addSql(`alter table "objection" add constraint "objection_state_check" check ("state" in ('FILED', 'ADMITTED', 'UPHELD', 'DISMISSED', 'NOT_ADMITTED', 'WITHDRAWN'));`);

    this.addSql(`alter table "integrity_record" add constraint "integrity_record_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "integrity_record" add constraint "integrity_record_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;`);
    this.addSql(`alter table "integrity_record" add constraint "integrity_record_kind_check" check ("kind" in ('MISCONDUCT', 'FALSE_MATERIAL', 'BREACH', 'REVIEW_MISCONDUCT', 'DEFAULT', 'MISUSE', 'OTHER'));`);
    this.addSql(`alter table "integrity_record" add constraint "integrity_record_state_check" check ("state" in ('RECORDED', 'APPEALED', 'REPAIRED', 'WITHDRAWN', 'EXPIRED'));`);

    this.addSql(`alter table "hold" add constraint "hold_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "hold" add constraint "hold_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;`);
    this.addSql(`alter table "hold" add constraint "hold_record_id_foreign" foreign key ("record_id") references "integrity_record" ("id") on delete set null;`);
    this.addSql(`alter table "hold" add constraint "hold_blocks_check" check ("blocks" <@ array['APPLICATION'::text, 'AWARD'::text, 'PAYMENT'::text, 'DRAW'::text, 'BIDDING'::text]);`);
    this.addSql(`alter table "hold" add constraint "hold_state_check" check ("state" in ('PROPOSED', 'IN_FORCE', 'DECLINED', 'LIFTED', 'EXPIRED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "objection" drop constraint "objection_notice_id_foreign";`);
    this.addSql(`alter table "hold" drop constraint "hold_record_id_foreign";`);

    this.addSql(`drop table if exists "public_notice" cascade;`);
    this.addSql(`drop table if exists "objection" cascade;`);
    this.addSql(`drop table if exists "integrity_record" cascade;`);
    this.addSql(`drop table if exists "hold" cascade;`);
  }

}

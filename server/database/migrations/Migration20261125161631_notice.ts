import { Migration } from '@mikro-orm/migrations';

export class Migration20261125161631_notice extends Migration {

  override name = 'Migration20261125161631_notice';

  override up(): void | Promise<void> {
    this.addSql(`create table "event" ("id" uuid not null, "key" varchar(200) not null, "number" int null, "type" varchar(120) null, "object_type" varchar(60) not null, "object_id" uuid null, "sequence" int null, "action" varchar(60) null, "from_state" varchar(40) null, "to_state" varchar(40) null, "concerns_id" uuid null, "at" timestamptz not null, "recorded_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "event" add constraint "event_key_unique" unique ("key");`);
    this.addSql(`alter table "event" add constraint "event_number_unique" unique ("number");`);
    this.addSql(`create index "event_object_id_sequence_index" on "event" ("object_id", "sequence");`);
    this.addSql(`create index "event_type_number_index" on "event" ("type", "number");`);

    this.addSql(`create table "notice_settings" ("id" uuid not null, "person_id" uuid not null, "language" text not null default 'ZH', "modes" jsonb not null, "quiet_from" smallint null, "quiet_to" smallint null, "digest_at" smallint not null, "updated_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`alter table "notice_settings" add constraint "notice_settings_person_id_unique" unique ("person_id");`);

    this.addSql(`create table "endpoint" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "state" text not null, "name" varchar(100) not null, "url_cipher" text not null, "address" varchar(300) not null, "api_key_id" uuid null, "role" text null, "types" text[] not null, "secret_cipher" text null, "former_secret_cipher" text null, "former_until" timestamptz null, "failing_since" timestamptz null, "last_sent_at" timestamptz null, "disabled_for" varchar(300) null, "created_by_id" uuid null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "endpoint_organization_id_created_at_index" on "endpoint" ("organization_id", "created_at");`);
    this.addSql(`create index "endpoint_state_index" on "endpoint" ("state");`);
    this.addSql(`create index "endpoint_api_key_id_index" on "endpoint" ("api_key_id");`);

    this.addSql(`create table "delivery" ("id" uuid not null, "key" varchar(200) not null, "channel" text not null, "lane" varchar(40) not null, "endpoint_id" uuid null, "person_id" uuid null, "event_id" uuid null, "type" varchar(120) not null, "object_id" uuid null, "number" int null, "state" text not null default 'PENDING', "attempts" int not null default 0, "round" int not null default 0, "next_at" timestamptz null, "status" int null, "reason" varchar(300) null, "created_at" timestamptz not null default clock_timestamp(), "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "delivery" add constraint "delivery_key_unique" unique ("key");`);
    this.addSql(`create index "delivery_endpoint_id_created_at_index" on "delivery" ("endpoint_id", "created_at");`);
    this.addSql(`create index "delivery_person_id_created_at_index" on "delivery" ("person_id", "created_at");`);
    this.addSql(`create index "delivery_state_created_at_index" on "delivery" ("state", "created_at");`);
    this.addSql(`create index "delivery_created_at_index" on "delivery" ("created_at");`);
    this.addSql(`create index "delivery_event_id_index" on "delivery" ("event_id");`);
    this.addSql(`create index delivery_open on public.delivery (lane, next_at) where state in ('PENDING', 'RETRYING');`);
    this.addSql(`create index delivery_order on public.delivery (lane, object_id, number) where state in ('PENDING', 'RETRYING');`);

    this.addSql(`create table "notice" ("id" uuid not null, "person_id" uuid not null, "event_id" uuid not null, "kind" text not null, "is_urgent" boolean not null default false, "state" text not null default 'UNREAD', "title" varchar(300) not null, "title_en" varchar(300) not null, "text" text not null default '', "text_en" text not null default '', "object_type" varchar(60) not null, "object_id" uuid null, "organization_id" uuid null, "awaits" text[] not null default '{}', "at" timestamptz not null, "read_at" timestamptz null, "settled_at" timestamptz null, "mail_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "notice_person_id_state_at_index" on "notice" ("person_id", "state", "at");`);
    this.addSql(`create index "notice_person_id_at_index" on "notice" ("person_id", "at");`);
    this.addSql(`create index "notice_object_id_kind_index" on "notice" ("object_id", "kind");`);
    this.addSql(`create index "notice_mail_id_index" on "notice" ("mail_id");`);
    this.addSql(`create index "notice_event_id_index" on "notice" ("event_id");`);
    this.addSql(`alter table "notice" add constraint "notice_person_id_event_id_unique" unique ("person_id", "event_id");`);

    this.addSql(`create table "delivery_attempt" ("id" uuid not null, "delivery_id" uuid not null, "number" int not null, "at" timestamptz not null, "milliseconds" int not null, "is_success" boolean not null, "status" int null, "reason" varchar(300) null, primary key ("id"));`);
    this.addSql(`alter table "delivery_attempt" add constraint "delivery_attempt_delivery_id_number_unique" unique ("delivery_id", "number");`);

    this.addSql(`alter table "outbox_message" drop constraint "outbox_message_queue_check";`);
    this.addSql(`alter table "outbox_message" add constraint "outbox_message_queue_check" check ("queue" in ('now', 'soon', 'bulk', 'outward'));`);

    this.addSql(`alter table "notice_settings" add constraint "notice_settings_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "notice_settings" add constraint "notice_settings_language_check" check ("language" in ('ZH', 'EN'));`);

    this.addSql(`alter table "endpoint" add constraint "endpoint_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "endpoint" add constraint "endpoint_api_key_id_foreign" foreign key ("api_key_id") references "api_key" ("id") on delete set null;`);
    this.addSql(`alter table "endpoint" add constraint "endpoint_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "endpoint" add constraint "endpoint_kind_check" check ("kind" in ('WEBHOOK', 'DINGTALK', 'WECOM'));`);
    this.addSql(`alter table "endpoint" add constraint "endpoint_state_check" check ("state" in ('ACTIVE', 'PAUSED', 'DISABLED', 'REMOVED'));`);
    this.addSql(`alter table "endpoint" add constraint "endpoint_role_check" check ("role" in ('ENTERPRISE', 'RESEARCH', 'EXPERT', 'COMMISSIONER', 'INCUBATOR', 'PARK', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'HIGHER_AUTHORITY', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`);

    this.addSql(`alter table "delivery" add constraint "delivery_endpoint_id_foreign" foreign key ("endpoint_id") references "endpoint" ("id") on delete set null;`);
    this.addSql(`alter table "delivery" add constraint "delivery_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "delivery" add constraint "delivery_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete set null;`);
    this.addSql(`alter table "delivery" add constraint "delivery_channel_check" check ("channel" in ('EMAIL', 'WEBHOOK', 'DINGTALK', 'WECOM'));`);
    this.addSql(`alter table "delivery" add constraint "delivery_state_check" check ("state" in ('PENDING', 'RETRYING', 'SENT', 'FAILED', 'CANCELLED'));`);

    this.addSql(`alter table "notice" add constraint "notice_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "notice" add constraint "notice_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;`);
    this.addSql(`alter table "notice" add constraint "notice_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "notice" add constraint "notice_mail_id_foreign" foreign key ("mail_id") references "delivery" ("id") on delete set null;`);
    this.addSql(`alter table "notice" add constraint "notice_kind_check" check ("kind" in ('TODO', 'PROGRESS', 'DEADLINE', 'SYSTEM'));`);
    this.addSql(`alter table "notice" add constraint "notice_state_check" check ("state" in ('UNREAD', 'READ', 'SETTLED'));`);

    this.addSql(`alter table "delivery_attempt" add constraint "delivery_attempt_delivery_id_foreign" foreign key ("delivery_id") references "delivery" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "delivery" drop constraint "delivery_event_id_foreign";`);
    this.addSql(`alter table "notice" drop constraint "notice_event_id_foreign";`);
    this.addSql(`alter table "delivery" drop constraint "delivery_endpoint_id_foreign";`);
    this.addSql(`alter table "notice" drop constraint "notice_mail_id_foreign";`);
    this.addSql(`alter table "delivery_attempt" drop constraint "delivery_attempt_delivery_id_foreign";`);

    this.addSql(`drop table if exists "event" cascade;`);
    this.addSql(`drop table if exists "notice_settings" cascade;`);
    this.addSql(`drop table if exists "endpoint" cascade;`);
    this.addSql(`drop table if exists "delivery" cascade;`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop table if exists "delivery_attempt" cascade;`);

    this.addSql(`alter table "outbox_message" drop constraint "outbox_message_queue_check";`);
    this.addSql(`alter table "outbox_message" add constraint "outbox_message_queue_check" check ("queue" in ('now', 'soon', 'bulk'));`);

  }

}

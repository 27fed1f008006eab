import { Migration } from '@mikro-orm/migrations';

export class Migration20261125150015_indicator_values extends Migration {

  override name = 'Migration20261125150015_indicator_values';

  override up(): void | Promise<void> {
    this.addSql(`create table "stale_figure" ("indicator" varchar(80) not null, "county" varchar(36) not null, "since" timestamptz not null default clock_timestamp(), primary key ("indicator", "county"));`);

    // Values are counted: the next tick of the clock counts them anew, by months too.
    this.addSql(`delete from "indicator_value";`);
    this.addSql(`delete from "clock_tick" where "task" = 'indicator.rollup';`);
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_indicator_region_id_from_to_unique";`);
    this.addSql(`drop index "indicator_value_region_id_from_index";`);
    this.addSql(`alter table "indicator_value" add "year" int not null, add "state" text not null default 'COMPUTED', add "exact" numeric(36,12) null, add "target" numeric(20,4) null, add "target_line" text null, add "completion_rate" numeric(12,1) null, add "rank" int null, add "rank_of" int null, add "superseded_at" timestamptz null, add "reason" text null, add "recount" numeric(24,4) null, add "recount_text" varchar(100) null, add "recount_records" int null, add "recounted_at" timestamptz null;`);
    this.addSql(`create index "indicator_value_region_id_year_to_index" on "indicator_value" ("region_id", "year", "to");`);
    this.addSql(`create index "indicator_value_indicator_to_index" on "indicator_value" ("indicator", "to");`);
    this.addSql(`create index "indicator_value_state_index" on "indicator_value" ("state");`);
    this.addSql(`create unique index "indicator_value_current" on "indicator_value" ("region_id", "indicator", "year", "from", "to") where superseded_at is null;`);
    this.addSql(`alter table "indicator_value" add constraint "indicator_value_state_check" check ("state" in ('COMPUTED', 'CONFIRMED', 'PUBLISHED', 'SUPERSEDED'));`);
    this.addSql(`alter table "indicator_value" add constraint "indicator_value_target_line_check" check ("target_line" in ('BASELINE', 'STANDARD', 'STRETCH'));`);

    this.addSql(`alter table "county_event" add "state" text not null default 'RECORDED', add "follow_up" text null;`);
    this.addSql(`alter table "county_event" add constraint "county_event_state_check" check ("state" in ('RECORDED', 'DONE', 'STRUCK'));`);

    this.addSql(`alter table "target" drop constraint "target_region_id_year_indicator_unique";`);
    this.addSql(`alter table "target" add "line" text not null default 'STANDARD', add "state" text not null default 'IN_FORCE', add "document" varchar(200) null, add "set_on" date null, add "version" int not null default 1;`);
    this.addSql(`create index "target_region_id_year_indicator_index" on "target" ("region_id", "year", "indicator");`);
    this.addSql(`create unique index "target_in_force" on "target" ("region_id", "year", "indicator", "line") where state = 'IN_FORCE';`);
    this.addSql(`create unique index "target_draft" on "target" ("region_id", "year", "indicator", "line") where state = 'DRAFT';`);
    this.addSql(`alter table "target" add constraint "target_line_check" check ("line" in ('BASELINE', 'STANDARD', 'STRETCH'));`);
    this.addSql(`alter table "target" add constraint "target_state_check" check ("state" in ('DRAFT', 'IN_FORCE', 'REPLACED', 'DISCARDED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "stale_figure" cascade;`);

    this.addSql(`alter table "county_event" drop constraint "county_event_state_check";`);
    this.addSql(`alter table "county_event" drop column "state", drop column "follow_up";`);

    this.addSql(`drop index "indicator_value_region_id_year_to_index";`);
    this.addSql(`drop index "indicator_value_indicator_to_index";`);
    this.addSql(`drop index "indicator_value_state_index";`);
    this.addSql(`drop index "indicator_value_current";`);
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_state_check";`);
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_target_line_check";`);
    this.addSql(`alter table "indicator_value" drop column "year", drop column "state", drop column "exact", drop column "target", drop column "target_line", drop column "completion_rate", drop column "rank", drop column "rank_of", drop column "superseded_at", drop column "reason", drop column "recount", drop column "recount_text", drop column "recount_records", drop column "recounted_at";`);
    this.addSql(`CREATE UNIQUE INDEX indicator_value_indicator_region_id_from_to_unique ON public.indicator_value USING btree (indicator, region_id, "from", "to");`);
    this.addSql(`CREATE INDEX indicator_value_region_id_from_index ON public.indicator_value USING btree (region_id, "from");`);

    this.addSql(`drop index "target_region_id_year_indicator_index";`);
    this.addSql(`drop index "target_in_force";`);
    this.addSql(`drop index "target_draft";`);
    this.addSql(`alter table "target" drop constraint "target_line_check";`);
    this.addSql(`alter table "target" drop constraint "target_state_check";`);
    this.addSql(`alter table "target" drop column "line", drop column "state", drop column "document", drop column "set_on", drop column "version";`);
    this.addSql(`alter table "target" add constraint "target_region_id_year_indicator_unique" unique ("region_id", "year", "indicator");`);
  }

}

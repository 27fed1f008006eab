import { Migration } from '@mikro-orm/migrations';

export class Migration20261125225347_values_of_undone_imports extends Migration {

  override name = 'Migration20261125225347_values_of_undone_imports';

  override up(): void | Promise<void> {
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_region_id_foreign";`);

    this.addSql(`alter table "indicator_value" add constraint "indicator_value_region_id_foreign" foreign key ("region_id") references "region" ("id") on delete cascade;`);
    this.addSql(`create or replace function "indicator_value_kept_fn"() returns trigger as \$\$ begin if old.state in ('CONFIRMED', 'PUBLISHED') or (old.state = 'SUPERSEDED' and exists (select 1 from figure_evidence e where e.counted_id = old.id)) then raise exception 'a value that somebody confirmed or a report tells is kept' using errcode = '23503'; end if; return old; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "kept" BEFORE DELETE on "indicator_value" for each ROW execute function "indicator_value_kept_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_region_id_foreign";`);

    this.addSql(`drop trigger if exists "kept" on "indicator_value";`);
    this.addSql(`drop function if exists "indicator_value_kept_fn"();`);
    this.addSql(`alter table "indicator_value" add constraint "indicator_value_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`);
  }

}

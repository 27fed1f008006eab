import { Migration } from '@mikro-orm/migrations';

export class Migration20261125210143_notice_numbers extends Migration {

  override name = 'Migration20261125210143_notice_numbers';

  override up(): void | Promise<void> {
    this.addSql(`create index event_unnumbered on public.event (at) where number is null and action is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "event_unnumbered";`);
  }

}

import { Migration } from '@mikro-orm/migrations';

/**
 * A connection plans the counting of journal entries once, when it writes its first one: for a single row a nested loop is
 * as good as anything, for the thousands of an import it compares each with each.
 */
export class Migration20261126163500_journal_counted_in_sets extends Migration {

  override name = 'Migration20261126163500_journal_counted_in_sets';

  override up(): void | Promise<void> {
    this.addSql(`alter function journal_numbered() set enable_nestloop = off;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter function journal_numbered() reset enable_nestloop;`);
  }

}

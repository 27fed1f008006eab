import { Migration } from '@mikro-orm/migrations';

/** The values of a county's towns stand side by side in the index that the leaders' page reads them from. */
export class Migration20261127184501_towns_side_by_side extends Migration {

  override name = 'Migration20261127184501_towns_side_by_side';

  override up(): void | Promise<void> {
    this.addSql(`create index "indicator_value_indicator_to_region_id_index" on "indicator_value" ("indicator", "to", "region_id");`);
    this.addSql(`drop index "indicator_value_indicator_to_index";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create index "indicator_value_indicator_to_index" on "indicator_value" ("indicator", "to");`);
    this.addSql(`drop index "indicator_value_indicator_to_region_id_index";`);
  }

}

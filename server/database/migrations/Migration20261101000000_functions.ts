import { Migration } from '@mikro-orm/migrations';

/**
 * Search in Chinese names. Trigrams find nothing for a word of two characters, which is what people type; pairs of
 * characters do. A text is indexed by its pairs and its single characters, line by line; a query asks for its pairs,
 * or for its only character.
 */
export class Migration20261101000000_functions extends Migration {
  override name = 'Migration20261101000000_functions';

  override up(): void {
    this.addSql(`
      create function bigrams(t text) returns text[] language sql immutable strict parallel safe as $$
        select coalesce(array_agg(distinct piece), '{}')
          from generate_series(1, length(t)) i, lateral (values (substr(t, i, 2)), (substr(t, i, 1))) as pieces(piece)
         where position(E'\\n' in piece) = 0
      $$;`);
    this.addSql(`
      create function query_bigrams(t text) returns text[] language sql immutable strict parallel safe as $$
        select case when length(t) <= 1 then array[t]
               else array(select substr(t, i, 2) from generate_series(1, length(t) - 1) i) end
      $$;`);
  }

  override down(): void {
    this.addSql('drop function query_bigrams(text);');
    this.addSql('drop function bigrams(text);');
  }
}

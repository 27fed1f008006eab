import { Migration } from '@mikro-orm/migrations';

export class Migration20261125133222_attachments extends Migration {

  override name = 'Migration20261125133222_attachments';

  override up(): void | Promise<void> {
    this.addSql(`create table "attachment" ("id" uuid not null, "name" varchar(255) not null, "media_type" varchar(100) not null, "size" int not null, "sha256" varchar(64) not null, "file" varchar(40) not null, "uploaded_by" uuid not null, "uploaded_at" timestamptz not null default clock_timestamp(), "object_type" varchar(60) null, "object_id" uuid null, "kind" varchar(60) null, primary key ("id"));`);
    this.addSql(`alter table "attachment" add constraint "attachment_file_unique" unique ("file");`);
    this.addSql(`create index "attachment_object_id_kind_index" on "attachment" ("object_id", "kind");`);
    this.addSql(`create index "attachment_uploaded_at_index" on "attachment" ("uploaded_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "attachment" cascade;`);
  }

}

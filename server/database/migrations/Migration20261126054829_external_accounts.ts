import { Migration } from '@mikro-orm/migrations';

export class Migration20261126054829_external_accounts extends Migration {

  override name = 'Migration20261126054829_external_accounts';

  override up(): void | Promise<void> {
    this.addSql(`create table "external_account" ("id" uuid not null, "person_id" uuid not null, "provider" varchar(40) not null, "issuer" varchar(500) not null, "subject" varchar(255) not null, "linked_by_id" uuid null, "linked_at" timestamptz not null, "last_sign_in_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "external_account" add constraint "external_account_provider_issuer_subject_unique" unique ("provider", "issuer", "subject");`);
    this.addSql(`alter table "external_account" add constraint "external_account_person_id_provider_unique" unique ("person_id", "provider");`);

    this.addSql(`alter table "session" drop constraint "session_revoked_for_check";`);
    this.addSql(`alter table "session" add "provider" varchar(40) null, add "has_second_factor" boolean not null default false;`);
    this.addSql(`alter table "session" add constraint "session_revoked_for_check" check ("revoked_for" in ('SIGNED_OUT', 'REPLACED', 'REVOKED', 'PASSWORD', 'ROLE', 'DISABLED', 'UNLINKED'));`);

    this.addSql(`alter table "external_account" add constraint "external_account_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "external_account" add constraint "external_account_linked_by_id_foreign" foreign key ("linked_by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "external_account" cascade;`);

    this.addSql(`alter table "session" drop constraint "session_revoked_for_check";`);
    this.addSql(`update "session" set "revoked_for" = 'REVOKED' where "revoked_for" = 'UNLINKED';`);
    this.addSql(`alter table "session" drop column "provider", drop column "has_second_factor";`);
    this.addSql(`alter table "session" add constraint "session_revoked_for_check" check ("revoked_for" in ('SIGNED_OUT', 'REPLACED', 'REVOKED', 'PASSWORD', 'ROLE', 'DISABLED'));`);
  }

}

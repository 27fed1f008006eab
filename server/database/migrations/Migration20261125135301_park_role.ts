import { Migration } from '@mikro-orm/migrations';

export class Migration20261125135301_park_role extends Migration {

  override name = 'Migration20261125135301_park_role';

  override up(): void | Promise<void> {
    this.addSql(`alter table "assignment" drop constraint "assignment_role_check";`);
    this.addSql(`alter table "assignment" add constraint "assignment_role_check" check ("role" in ('ENTERPRISE', 'RESEARCH', 'EXPERT', 'COMMISSIONER', 'INCUBATOR', 'PARK', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'HIGHER_AUTHORITY', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "assignment" drop constraint "assignment_role_check";`);
    this.addSql(`alter table "assignment" add constraint "assignment_role_check" check ("role" in ('ENTERPRISE', 'RESEARCH', 'EXPERT', 'COMMISSIONER', 'INCUBATOR', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'HIGHER_AUTHORITY', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`);
  }

}

import { Migration } from '@mikro-orm/migrations';

/** 法定姓名 Legal names, which until now had no place; shown to nobody but those whom they concern. */
export class Migration20261122_keep_legal_names extends Migration {
  override up(): void {
    this.addSql(`alter table "talent" add "legal_name" varchar(255) null`);
  }
}

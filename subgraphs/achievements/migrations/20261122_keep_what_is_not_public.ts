import { Migration } from '@mikro-orm/migrations';

/** Personal shares, terms, pilot data and marks of what is not public. Contracts recorded before count as made between firms until told otherwise. */
export class Migration20261122_keep_what_is_not_public extends Migration {
  override up(): void {
    this.addSql(`create table "personal_benefit_share" ("id" varchar(255) not null, "conversion_id" varchar(255) not null, "institution_id" varchar(255) not null, "talent_id" varchar(255) not null, "share_pct" numeric(5,2) not null, "amount_fen" bigint null, "source_rows" text[] not null default '{}', "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"))`);
    this.addSql(`create index "personal_benefit_share_conversion" on "personal_benefit_share" ("conversion_id")`);
    this.addSql(`create index "personal_benefit_share_talent" on "personal_benefit_share" ("talent_id")`);
    this.addSql(`create index "personal_benefit_share_institution" on "personal_benefit_share" ("institution_id")`);
    this.addSql(`alter table "demand" add "is_civil_military" boolean not null default false`);
    this.addSql(`alter table "demand" add constraint "demand_civil_military_is_restricted" check (not (is_civil_military and visibility <> 'RESTRICTED'))`);
    this.addSql(`alter table "pilot_test" add "data_zh" text null`);
    this.addSql(`alter table "tech_contract" add "is_between_firms" boolean not null default true, add "terms_zh" text null`);
    this.addSql(`alter table "personal_benefit_share" add constraint "personal_benefit_share_conversion_id_foreign" foreign key ("conversion_id") references "conversion" ("id")`);
    this.addSql(`alter table "personal_benefit_share" add constraint "personal_benefit_share_percent" check (share_pct > 0 and share_pct <= 100)`);
  }
}

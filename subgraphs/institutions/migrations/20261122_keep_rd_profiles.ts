import { Migration } from '@mikro-orm/migrations';

/** 企业研发与经营情况 What enterprises report for a year, seen by themselves and the offices in charge. */
export class Migration20261122_keep_rd_profiles extends Migration {
  override up(): void {
    this.addSql(`create table "enterprise_rd_profile" ("id" varchar(255) not null, "enterprise_id" varchar(255) not null, "year" int not null, "rd_spend_fen" bigint not null, "revenue_fen" bigint not null, "profit" bigint not null, "rd_staff" int not null, "rd_institutions" int not null default 0, "uses_rd_info_system" boolean not null default false, "source_rows" text[] not null default '{}', "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"))`);
    this.addSql(`create index "enterprise_rd_profile_year" on "enterprise_rd_profile" ("year", "id")`);
    this.addSql(`alter table "enterprise_rd_profile" add constraint "enterprise_rd_profile_once" unique ("enterprise_id", "year")`);
    this.addSql(`alter table "enterprise_rd_profile" add constraint "enterprise_rd_profile_enterprise_id_foreign" foreign key ("enterprise_id") references "institution" ("id")`);
    this.addSql(`alter table "enterprise_rd_profile" add constraint "enterprise_rd_profile_year_range" check (year >= 1900 and year <= 2200)`);
    this.addSql(`alter table "enterprise_rd_profile" add constraint "enterprise_rd_profile_amounts" check (rd_spend_fen >= 0 and revenue_fen >= 0 and rd_staff >= 0 and rd_institutions >= 0)`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** 不公开的人才信息 What of people is not public gets its columns: particulars, work permits, assessments, part-time pay, failed nominations. */
export class Migration20261122_open_to_those_concerned extends Migration {
  override up(): void {
    this.addSql(`create table "foreign_work_permit" ("id" varchar(255) not null, "talent_id" varchar(255) not null, "kind" text not null, "status" text not null, "employer_id" varchar(255) not null, "region_code" varchar(255) not null, "applied_on" date not null, "issued_on" date null, "valid_to" date null, "source_rows" text[] not null default '{}', "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"))`);
    this.addSql(`create index "foreign_work_permit_talent" on "foreign_work_permit" ("talent_id", "applied_on")`);
    this.addSql(`create index "foreign_work_permit_region" on "foreign_work_permit" ("region_code", "id")`);
    this.addSql(`create table "talent_assessment" ("id" varchar(255) not null, "placement_id" varchar(255) not null, "year" int not null, "by" text not null, "result" text not null, "horizontal_projects" int not null, "source_rows" text[] not null default '{}', "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"))`);
    this.addSql(`alter table "talent_assessment" add constraint "talent_assessment_once" unique ("placement_id", "year", "by")`);
    this.addSql(`alter table "talent" add "gender" text null, add "nationality" varchar(255) null`);
    this.addSql(`alter table "talent" add constraint "talent_nationality_code" check (nationality ~ '^[A-Z]{2}$')`);
    this.addSql(`alter table "talent" add constraint "talent_gender_check" check ("gender" in ('FEMALE', 'MALE'))`);
    this.addSql(`alter table "secondment" add "assessment" text null`);
    this.addSql(`alter table "secondment" add constraint "secondment_assessment_check" check ("assessment" in ('EXCELLENT', 'COMPETENT', 'BARELY_COMPETENT', 'NOT_COMPETENT'))`);
    this.addSql(`alter table "part_time_appointment" add "pay_fen" bigint null`);
    this.addSql(`alter table "part_time_appointment" add constraint "part_time_appointment_pay" check (pay_fen is null or is_paid and pay_fen > 0)`);
    this.addSql(`alter table "talent_programme_selection" drop constraint "talent_programme_selection_status_check"`);
    this.addSql(`alter table "talent_programme_selection" add constraint "talent_programme_selection_status_check" check ("status" in ('NOMINATED', 'RECOMMENDED', 'REVIEWED', 'SELECTED', 'SUPPORTED', 'TERM_ENDED', 'NOT_SELECTED'))`);
    this.addSql(`alter table "foreign_work_permit" add constraint "foreign_work_permit_talent_id_foreign" foreign key ("talent_id") references "talent" ("id")`);
    this.addSql(`alter table "foreign_work_permit" add constraint "foreign_work_permit_period" check (issued_on >= applied_on and valid_to >= issued_on)`);
    this.addSql(`alter table "foreign_work_permit" add constraint "foreign_work_permit_issued" check ((issued_on is null) = (valid_to is null) and (status in ('APPLIED', 'REFUSED')) = (issued_on is null))`);
    this.addSql(`alter table "foreign_work_permit" add constraint "foreign_work_permit_kind_check" check ("kind" in ('CLASS_A', 'CLASS_B', 'CLASS_C'))`);
    this.addSql(`alter table "foreign_work_permit" add constraint "foreign_work_permit_status_check" check ("status" in ('APPLIED', 'ISSUED', 'RENEWED', 'EXPIRED', 'REFUSED'))`);
    this.addSql(`alter table "talent_assessment" add constraint "talent_assessment_placement_id_foreign" foreign key ("placement_id") references "doctor_placement" ("id")`);
    this.addSql(`alter table "talent_assessment" add constraint "talent_assessment_year_range" check (year >= 1900 and year <= 2200)`);
    this.addSql(`alter table "talent_assessment" add constraint "talent_assessment_projects" check (horizontal_projects >= 0)`);
    this.addSql(`alter table "talent_assessment" add constraint "talent_assessment_by_check" check ("by" in ('UNIVERSITY', 'ENTERPRISE'))`);
    this.addSql(`alter table "talent_assessment" add constraint "talent_assessment_result_check" check ("result" in ('EXCELLENT', 'COMPETENT', 'BARELY_COMPETENT', 'NOT_COMPETENT'))`);
  }
}

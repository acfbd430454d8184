import { Migration } from '@mikro-orm/migrations';

/** 非公开的协调信息 Notices with their recipients, opinions of experts, notes of contacts and visits, and whose office tagged a person. */
export class Migration20261122_keep_what_only_those_concerned_see extends Migration {
  override up(): void {
    this.addSql(`alter table "disclosure_record" add "recipient_ids" text[] not null default '{}', add "form" text null, add "notice_zh" text null, add "leader_comment_zh" text null, add "acknowledged_on" date null`);
    this.addSql(`alter table "disclosure_record" add constraint "disclosure_record_open_or_addressed" check (audience <> 'PUBLIC' or (recipient_ids = '{}' and form is null and notice_zh is null and leader_comment_zh is null and acknowledged_on is null))`);
    this.addSql(`alter table "disclosure_record" add constraint "disclosure_record_form_check" check ("form" in ('PERIODIC_NOTICE', 'COPIED_DOCUMENT', 'VISIT_TALK'))`);
    this.addSql(`alter table "consulted_expert" add "opinion_zh" text null`);
    this.addSql(`alter table "consulted_expert" add constraint "consulted_expert_opinion_is_an_answer" check (opinion_zh is null or answered_on is not null)`);
    this.addSql(`alter table "liaison_contact" add "note_zh" text null`);
    this.addSql(`alter table "talent_programme_tag" add "region_code" varchar(255) null`);
    this.addSql(`alter table "visit" add "note_zh" text null`);
  }
}

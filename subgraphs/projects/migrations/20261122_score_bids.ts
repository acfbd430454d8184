import { Migration } from '@mikro-orm/migrations';

/** Keeps the score that a bid got in review. */
export class Migration20261122_score_bids extends Migration {
  override up(): void {
    this.addSql(`alter table "bid" add "score" numeric(5,2) null`);
    this.addSql(`alter table "bid" add constraint "bid_score" check (score >= 0 and score <= 100)`);
    this.addSql(
      `alter table "bid" add constraint "bid_score_after_admission" check (not (status in ('SUBMITTED', 'WITHDRAWN') and score is not null))`,
    );
  }
}

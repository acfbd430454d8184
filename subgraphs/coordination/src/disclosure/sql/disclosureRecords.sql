select "t"."id" as "id", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."kind" as "kind", "t"."audience" as "audience", "t"."title_zh" as "titleZh", "t"."channel_zh" as "channelZh", "t"."publisher_id" as "publisherId", "t"."region_code" as "regionCode", "t"."published_on" as "publishedOn", "t"."objections_until" as "objectionsUntil", "t"."recipient_ids" as "recipientIds", "t"."form" as "form", "t"."notice_zh" as "noticeZh", "t"."leader_comment_zh" as "leaderCommentZh", "t"."acknowledged_on" as "acknowledgedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."published_on"::text as "__at", "t"."id"::text as "__key"
from "disclosure_record" t
where (t.audience = 'PUBLIC')
and ("t"."publisher_id" = any($1::text[]))
and true
order by "t"."published_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "disclosure_record" t
where (t.audience = 'PUBLIC')
and ("t"."publisher_id" = any($1::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "disclosure_record" t
where (t.audience = 'PUBLIC')
and ("t"."publisher_id" = any($1::text[]));

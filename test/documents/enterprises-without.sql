-- public
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and false and t2."year" = $5::int), false))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"town":', coalesce((select concat('{"name":', to_json(t3."name"::text), '}')
 from "region" t3
 where t3."id" = t0."town_id"), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and false and t2."year" = $5::int), false)
 order by t0."credit_code" asc nulls last, t0."id" asc
 limit 10) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and t2."year" = $5::int), false))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"town":', coalesce((select concat('{"name":', to_json(t3."name"::text), '}')
 from "region" t3
 where t3."id" = t0."town_id"), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and t2."year" = $5::int), false)
 order by t0."credit_code" asc nulls last, t0."id" asc
 limit 10) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and exists (select
 from bureau_lock.q_2e91864ff4d3bc00d3c6 asked
 where asked.key = t2."organization_id") and t2."year" = $5::int), false))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"town":', coalesce((select concat('{"name":', to_json(t3."name"::text), '}')
 from "region" t3
 where t3."id" = t0."town_id"), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and exists (select
 from bureau_lock.q_2e91864ff4d3bc00d3c6 asked
 where asked.key = t2."organization_id") and t2."year" = $5::int), false)
 order by t0."credit_code" asc nulls last, t0."id" asc
 limit 10) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and t2."organization_id" = $5::uuid and t2."year" = $6::int), false))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"town":', coalesce((select concat('{"name":', to_json(t3."name"::text), '}')
 from "region" t3
 where t3."id" = t0."town_id"), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."name" like $1::text and t0."status" = $2::text and exists (select 1
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $3::text and t1."status" = $4::text) and not coalesce(exists (select 1
 from "rd_expense" t2
 where t2."organization_id" = t0."id" and t2."organization_id" = $5::uuid and t2."year" = $6::int), false)
 order by t0."credit_code" asc nulls last, t0."id" asc
 limit 10) t0) s);

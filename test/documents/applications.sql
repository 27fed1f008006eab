-- public
select (select concat('{"totalCount":', (select count(*)
 from "qualification_application" t0
 where false and t0."kind" = $1::text and t0."year" = $2::int and t0."is_renewal" = $3::boolean)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 10)::text, '}'), ',"nodes":', '[' || coalesce(string_agg(s.c0, ',') filter (where s.n <= 10), '') || ']', '}')
 from (select concat('{"kind":"', t0."kind", '","year":', t0."year"::text, ',"state":"', t0."state", '","isRenewal":', t0."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t0."recommended_on"), 'null'), ',"recommendedDocument":', coalesce(to_json(t0."recommended_document"::text), 'null'), ',"decidedOn":', coalesce(to_json(t0."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"renewalOn":', coalesce(to_json(t0."renewal_on"), 'null'), ',"remark":null,"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t1."town_id"), 'null'), '}')
 from "organization" t1
 where t1."id" = t0."organization_id" and t1."status" = 'ACTIVE'::text), 'null'), '}') as c0, row_number() over () as n
 from (select t0.*
 from "qualification_application" t0
 where false and t0."kind" = $1::text and t0."year" = $2::int and t0."is_renewal" = $3::boolean
 order by t0."recommended_on" desc nulls last, t0."id" asc
 limit 11) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"grantedOn":', to_json(t0."granted_on"), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), '}')
 from "organization" t1
 where t1."id" = t0."organization_id" and t1."status" = 'ACTIVE'::text), 'null'), '}') as c0
 from (select t0.*
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date
 order by t0."valid_to" asc nulls last, t0."id" asc
 limit 5) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "qualification_application" t0
 where t0."kind" = $1::text and t0."year" = $2::int and t0."is_renewal" = $3::boolean)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 10)::text, '}'), ',"nodes":', '[' || coalesce(string_agg(s.c0, ',') filter (where s.n <= 10), '') || ']', '}')
 from (select concat('{"kind":"', t0."kind", '","year":', t0."year"::text, ',"state":"', t0."state", '","isRenewal":', t0."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t0."recommended_on"), 'null'), ',"recommendedDocument":', coalesce(to_json(t0."recommended_document"::text), 'null'), ',"decidedOn":', coalesce(to_json(t0."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"renewalOn":', coalesce(to_json(t0."renewal_on"), 'null'), ',"remark":', coalesce(to_json(t0."remark"::text), 'null'), ',"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t1."town_id"), 'null'), '}')
 from "organization" t1
 where t1."id" = t0."organization_id"), 'null'), '}') as c0, row_number() over () as n
 from (select t0.*
 from "qualification_application" t0
 where t0."kind" = $1::text and t0."year" = $2::int and t0."is_renewal" = $3::boolean
 order by t0."recommended_on" desc nulls last, t0."id" asc
 limit 11) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"grantedOn":', to_json(t0."granted_on"), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), '}')
 from "organization" t1
 where t1."id" = t0."organization_id"), 'null'), '}') as c0
 from (select t0.*
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date
 order by t0."valid_to" asc nulls last, t0."id" asc
 limit 5) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "qualification_application" t0
 where exists (select
 from bureau_lock.q_2e91864ff4d3bc00d3c6 asked
 where asked.key = t0."organization_id") and t0."kind" = $1::text and t0."year" = $2::int and t0."is_renewal" = $3::boolean)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 10)::text, '}'), ',"nodes":', '[' || coalesce(string_agg(s.c0, ',') filter (where s.n <= 10), '') || ']', '}')
 from (select concat('{"kind":"', t0."kind", '","year":', t0."year"::text, ',"state":"', t0."state", '","isRenewal":', t0."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t0."recommended_on"), 'null'), ',"recommendedDocument":', coalesce(to_json(t0."recommended_document"::text), 'null'), ',"decidedOn":', coalesce(to_json(t0."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"renewalOn":', coalesce(to_json(t0."renewal_on"), 'null'), ',"remark":null,"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t1."town_id"), 'null'), '}')
 from "organization" t1
 where t1."id" = t0."organization_id"), 'null'), '}') as c0, row_number() over () as n
 from (select t0.*
 from "qualification_application" t0
 where exists (select
 from bureau_lock.q_2e91864ff4d3bc00d3c6 asked
 where asked.key = t0."organization_id") and t0."kind" = $1::text and t0."year" = $2::int and t0."is_renewal" = $3::boolean
 order by t0."recommended_on" desc nulls last, t0."id" asc
 limit 11) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"grantedOn":', to_json(t0."granted_on"), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), '}')
 from "organization" t1
 where t1."id" = t0."organization_id"), 'null'), '}') as c0
 from (select t0.*
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date
 order by t0."valid_to" asc nulls last, t0."id" asc
 limit 5) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "qualification_application" t0
 where t0."organization_id" = $1::uuid and t0."kind" = $2::text and t0."year" = $3::int and t0."is_renewal" = $4::boolean)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 10)::text, '}'), ',"nodes":', '[' || coalesce(string_agg(s.c0, ',') filter (where s.n <= 10), '') || ']', '}')
 from (select concat('{"kind":"', t0."kind", '","year":', t0."year"::text, ',"state":"', t0."state", '","isRenewal":', t0."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t0."recommended_on"), 'null'), ',"recommendedDocument":', coalesce(to_json(t0."recommended_document"::text), 'null'), ',"decidedOn":', coalesce(to_json(t0."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"renewalOn":', coalesce(to_json(t0."renewal_on"), 'null'), ',"remark":null,"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t1."town_id"), 'null'), '}')
 from "organization" t1
 where t1."id" = t0."organization_id"), 'null'), '}') as c0, row_number() over () as n
 from (select t0.*
 from "qualification_application" t0
 where t0."organization_id" = $1::uuid and t0."kind" = $2::text and t0."year" = $3::int and t0."is_renewal" = $4::boolean
 order by t0."recommended_on" desc nulls last, t0."id" asc
 limit 11) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"grantedOn":', to_json(t0."granted_on"), ',"validTo":', coalesce(to_json(t0."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t0."certificate_number"::text), 'null'), ',"organization":', coalesce((select concat('{"name":', to_json(t1."name"::text), '}')
 from "organization" t1
 where t1."id" = t0."organization_id"), 'null'), '}') as c0
 from (select t0.*
 from "qualification_grant" t0
 where t0."kind" = $1::text and t0."valid_to" >= $2::date
 order by t0."valid_to" asc nulls last, t0."id" asc
 limit 5) t0) s);

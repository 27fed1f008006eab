-- public
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 5)::text, ',"hasPreviousPage":false,"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc) filter (where s.n <= 5))[1] || '"', 'null'), ',"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), '}'), ',"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', '}')
 from (select concat('{"cursor":', '"' || translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') || '"', ',"node":', concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"contactPhone":null,"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"latestHighTechGrant":', coalesce((select concat('{"grantedOn":', to_json(t3."granted_on"), ',"validTo":', coalesce(to_json(t3."valid_to"), 'null'), ',"status":"', t3."status", '"}')
 from (select t3.*
 from "qualification_grant" t3
 where t3."organization_id" = t0."id" and t3."kind" = 'HNTE'::text
 order by t3."granted_on" desc, t3."id" asc
 limit 1) t3), 'null'), ',"rdExpenses":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t4."year"::text, ',"expense":"', t4."expense"::text, '","intensity":', coalesce('"' || trim_scale(t4."intensity")::text || '"', 'null'), '}') as c0
 from (select t4.*
 from "rd_expense" t4
 where t4."organization_id" = t0."id" and false
 order by t4."year" desc
 limit 1) t4) s), '}'), '}') as c0, translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text
 order by t0."registered_capital" desc nulls last, t0."id" asc
 limit 6) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 5)::text, ',"hasPreviousPage":false,"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc) filter (where s.n <= 5))[1] || '"', 'null'), ',"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), '}'), ',"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', '}')
 from (select concat('{"cursor":', '"' || translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') || '"', ',"node":', concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"contactPhone":', coalesce(to_json(t0."contact_phone_masked"::text), 'null'), ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"latestHighTechGrant":', coalesce((select concat('{"grantedOn":', to_json(t3."granted_on"), ',"validTo":', coalesce(to_json(t3."valid_to"), 'null'), ',"status":"', t3."status", '"}')
 from (select t3.*
 from "qualification_grant" t3
 where t3."organization_id" = t0."id" and t3."kind" = 'HNTE'::text
 order by t3."granted_on" desc, t3."id" asc
 limit 1) t3), 'null'), ',"rdExpenses":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t4."year"::text, ',"expense":"', t4."expense"::text, '","intensity":', coalesce('"' || trim_scale(t4."intensity")::text || '"', 'null'), '}') as c0
 from (select t4.*
 from "rd_expense" t4
 where t4."organization_id" = t0."id"
 order by t4."year" desc
 limit 1) t4) s), '}'), '}') as c0, translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text
 order by t0."registered_capital" desc nulls last, t0."id" asc
 limit 6) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 5)::text, ',"hasPreviousPage":false,"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc) filter (where s.n <= 5))[1] || '"', 'null'), ',"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), '}'), ',"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', '}')
 from (select concat('{"cursor":', '"' || translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') || '"', ',"node":', concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"contactPhone":', case when t0."town_id" = $6::uuid then concat(coalesce(to_json(t0."contact_phone_masked"::text), 'null')) else 'null' end, ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"latestHighTechGrant":', coalesce((select concat('{"grantedOn":', to_json(t3."granted_on"), ',"validTo":', coalesce(to_json(t3."valid_to"), 'null'), ',"status":"', t3."status", '"}')
 from (select t3.*
 from "qualification_grant" t3
 where t3."organization_id" = t0."id" and t3."kind" = 'HNTE'::text
 order by t3."granted_on" desc, t3."id" asc
 limit 1) t3), 'null'), ',"rdExpenses":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t4."year"::text, ',"expense":"', t4."expense"::text, '","intensity":', coalesce('"' || trim_scale(t4."intensity")::text || '"', 'null'), '}') as c0
 from (select t4.*
 from "rd_expense" t4
 where t4."organization_id" = t0."id" and t0."town_id" = $6::uuid
 order by t4."year" desc
 limit 1) t4) s), '}'), '}') as c0, translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text
 order by t0."registered_capital" desc nulls last, t0."id" asc
 limit 6) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text)::text, ',"pageInfo":', concat('{"hasNextPage":', (count(*) > 5)::text, ',"hasPreviousPage":false,"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc) filter (where s.n <= 5))[1] || '"', 'null'), ',"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), '}'), ',"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', '}')
 from (select concat('{"cursor":', '"' || translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') || '"', ',"node":', concat('{"name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"contactPhone":', case when t0."id" = $6::uuid then concat(coalesce(to_json(t0."contact_phone_masked"::text), 'null')) else 'null' end, ',"town":', coalesce((select concat('{"name":', to_json(t2."name"::text), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"latestHighTechGrant":', coalesce((select concat('{"grantedOn":', to_json(t3."granted_on"), ',"validTo":', coalesce(to_json(t3."valid_to"), 'null'), ',"status":"', t3."status", '"}')
 from (select t3.*
 from "qualification_grant" t3
 where t3."organization_id" = t0."id" and t3."kind" = 'HNTE'::text
 order by t3."granted_on" desc, t3."id" asc
 limit 1) t3), 'null'), ',"rdExpenses":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t4."year"::text, ',"expense":"', t4."expense"::text, '","intensity":', coalesce('"' || trim_scale(t4."intensity")::text || '"', 'null'), '}') as c0
 from (select t4.*
 from "rd_expense" t4
 where t4."organization_id" = t0."id" and t4."organization_id" = $6::uuid
 order by t4."year" desc
 limit 1) t4) s), '}'), '}') as c0, translate(encode(convert_to(json_build_array('registeredCapital desc,id asc', t0."registered_capital"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and exists (select 1
 from "region" t1
 where t1."id" = t0."town_id" and t1."id" = $1::uuid) and t0."registered_capital" >= $2::numeric and t0."status" = $3::text and bigrams(t0."search_text") @> query_bigrams($4::text) and t0."search_text" like $5::text
 order by t0."registered_capital" desc nulls last, t0."id" asc
 limit 6) t0) s);

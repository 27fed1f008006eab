-- public
select (select concat('{"totalCount":', (select count(*)
 from "region" t0
 where t0."level" = $1::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"code":', to_json(t0."code"::text), ',"name":', to_json(t0."name"::text), ',"shortName":', to_json(t0."short_name"::text), ',"level":"', t0."level", '","parent":', coalesce((select concat('{"code":', to_json(t1."code"::text), ',"level":"', t1."level", '"}')
 from "region" t1
 where t1."id" = t0."parent_id"), 'null'), '}') as c0
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" asc, t0."id" asc
 limit 30) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "region" t0
 where t0."level" = $1::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"code":', to_json(t0."code"::text), ',"name":', to_json(t0."name"::text), ',"shortName":', to_json(t0."short_name"::text), ',"level":"', t0."level", '","parent":', coalesce((select concat('{"code":', to_json(t1."code"::text), ',"level":"', t1."level", '"}')
 from "region" t1
 where t1."id" = t0."parent_id"), 'null'), '}') as c0
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" asc, t0."id" asc
 limit 30) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "region" t0
 where t0."level" = $1::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"code":', to_json(t0."code"::text), ',"name":', to_json(t0."name"::text), ',"shortName":', to_json(t0."short_name"::text), ',"level":"', t0."level", '","parent":', coalesce((select concat('{"code":', to_json(t1."code"::text), ',"level":"', t1."level", '"}')
 from "region" t1
 where t1."id" = t0."parent_id"), 'null'), '}') as c0
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" asc, t0."id" asc
 limit 30) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "region" t0
 where t0."level" = $1::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"code":', to_json(t0."code"::text), ',"name":', to_json(t0."name"::text), ',"shortName":', to_json(t0."short_name"::text), ',"level":"', t0."level", '","parent":', coalesce((select concat('{"code":', to_json(t1."code"::text), ',"level":"', t1."level", '"}')
 from "region" t1
 where t1."id" = t0."parent_id"), 'null'), '}') as c0
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" asc, t0."id" asc
 limit 30) t0) s);

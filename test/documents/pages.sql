-- public
select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasNextPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text
 order by t0."founded_on" asc nulls last, t0."id" asc
 limit 6) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n desc) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasPreviousPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text
 order by t0."founded_on" desc nulls first, t0."id" desc
 limit 6) t0) s);

select (select concat('{"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc))[1] || '"', 'null'), '}'), '}')
 from (select concat('{"node":', concat('{"code":', to_json(t0."code"::text), '}'), '}') as c0, translate(encode(convert_to(json_build_array('code desc,id asc', t0."code"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" desc, t0."id" asc
 limit 3) t0) s);

-- clerk
select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasNextPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text
 order by t0."founded_on" asc nulls last, t0."id" asc
 limit 6) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n desc) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasPreviousPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text
 order by t0."founded_on" desc nulls first, t0."id" desc
 limit 6) t0) s);

select (select concat('{"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc))[1] || '"', 'null'), '}'), '}')
 from (select concat('{"node":', concat('{"code":', to_json(t0."code"::text), '}'), '}') as c0, translate(encode(convert_to(json_build_array('code desc,id asc', t0."code"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" desc, t0."id" asc
 limit 3) t0) s);

-- township
select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasNextPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text
 order by t0."founded_on" asc nulls last, t0."id" asc
 limit 6) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n desc) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasPreviousPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text
 order by t0."founded_on" desc nulls first, t0."id" desc
 limit 6) t0) s);

select (select concat('{"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc))[1] || '"', 'null'), '}'), '}')
 from (select concat('{"node":', concat('{"code":', to_json(t0."code"::text), '}'), '}') as c0, translate(encode(convert_to(json_build_array('code desc,id asc', t0."code"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" desc, t0."id" asc
 limit 3) t0) s);

-- enterprise
select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"endCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasNextPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text
 order by t0."founded_on" asc nulls last, t0."id" asc
 limit 6) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n desc) filter (where s.n <= 5), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n desc) filter (where s.n <= 5))[1] || '"', 'null'), ',"hasPreviousPage":', (count(*) > 5)::text, '}'), '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), '}') as c0, translate(encode(convert_to(json_build_array('foundedOn asc,id asc', t0."founded_on"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text
 order by t0."founded_on" desc nulls first, t0."id" desc
 limit 6) t0) s);

select (select concat('{"edges":', '[' || coalesce(string_agg(s.c0, ','
 order by s.n), '') || ']', ',"pageInfo":', concat('{"startCursor":', coalesce('"' || (array_agg(s.k
 order by s.n asc))[1] || '"', 'null'), '}'), '}')
 from (select concat('{"node":', concat('{"code":', to_json(t0."code"::text), '}'), '}') as c0, translate(encode(convert_to(json_build_array('code desc,id asc', t0."code"::text, t0."id"::text)::text, 'UTF8'), 'base64'), E'\n', '') as k, row_number() over () as n
 from (select t0.*
 from "region" t0
 where t0."level" = $1::text
 order by t0."code" desc, t0."id" asc
 limit 3) t0) s);

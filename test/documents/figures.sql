-- public
select (select concat('{"totalCount":', (select count(*)
 from "target" t0
 where false and t0."year" = $1::int)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"indicator":', to_json(t0."indicator"::text), ',"unit":', coalesce(to_json(t0."unit"::text), 'null'), ',"value":', coalesce('"' || trim_scale(t0."value")::text || '"', 'null'), ',"minimum":', coalesce('"' || trim_scale(t0."minimum")::text || '"', 'null'), ',"maximum":', coalesce('"' || trim_scale(t0."maximum")::text || '"', 'null'), ',"period":', coalesce(to_json(t0."period"::text), 'null'), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), '}') as c0
 from (select t0.*
 from "target" t0
 where false and t0."year" = $1::int
 order by t0."year" desc, t0."indicator" asc, t0."id" asc
 limit 100) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "county_event" t0
 where false)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"on":', to_json(t0."on"), ',"category":', coalesce(to_json(t0."category"::text), 'null'), ',"matter":', to_json(t0."matter"::text), ',"party":', coalesce(to_json(t0."party"::text), 'null'), ',"effectiveOn":', coalesce(to_json(t0."effective_on"), 'null'), '}') as c0
 from (select t0.*
 from "county_event" t0
 where false
 order by t0."on" desc, t0."id" asc
 limit 20) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"category":', to_json(t0."category"::text), ',"content":', to_json(t0."content"::text), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), '}') as c0
 from (select t0.*
 from "plan_item" t0
 where false
 order by t0."year" desc, t0."category" asc, t0."id" asc
 limit 20) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "target" t0
 where t0."year" = $1::int)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"indicator":', to_json(t0."indicator"::text), ',"unit":', coalesce(to_json(t0."unit"::text), 'null'), ',"value":', coalesce('"' || trim_scale(t0."value")::text || '"', 'null'), ',"minimum":', coalesce('"' || trim_scale(t0."minimum")::text || '"', 'null'), ',"maximum":', coalesce('"' || trim_scale(t0."maximum")::text || '"', 'null'), ',"period":', coalesce(to_json(t0."period"::text), 'null'), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), '}') as c0
 from (select t0.*
 from "target" t0
 where t0."year" = $1::int
 order by t0."year" desc, t0."indicator" asc, t0."id" asc
 limit 100) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "county_event" t0
 where true)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"on":', to_json(t0."on"), ',"category":', coalesce(to_json(t0."category"::text), 'null'), ',"matter":', to_json(t0."matter"::text), ',"party":', coalesce(to_json(t0."party"::text), 'null'), ',"effectiveOn":', coalesce(to_json(t0."effective_on"), 'null'), '}') as c0
 from (select t0.*
 from "county_event" t0
 where true
 order by t0."on" desc, t0."id" asc
 limit 20) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"category":', to_json(t0."category"::text), ',"content":', to_json(t0."content"::text), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), '}') as c0
 from (select t0.*
 from "plan_item" t0
 where true
 order by t0."year" desc, t0."category" asc, t0."id" asc
 limit 20) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "target" t0
 where t0."year" = $1::int)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"indicator":', to_json(t0."indicator"::text), ',"unit":', coalesce(to_json(t0."unit"::text), 'null'), ',"value":', coalesce('"' || trim_scale(t0."value")::text || '"', 'null'), ',"minimum":', coalesce('"' || trim_scale(t0."minimum")::text || '"', 'null'), ',"maximum":', coalesce('"' || trim_scale(t0."maximum")::text || '"', 'null'), ',"period":', coalesce(to_json(t0."period"::text), 'null'), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), '}') as c0
 from (select t0.*
 from "target" t0
 where t0."year" = $1::int
 order by t0."year" desc, t0."indicator" asc, t0."id" asc
 limit 100) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "county_event" t0
 where true)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"on":', to_json(t0."on"), ',"category":', coalesce(to_json(t0."category"::text), 'null'), ',"matter":', to_json(t0."matter"::text), ',"party":', coalesce(to_json(t0."party"::text), 'null'), ',"effectiveOn":', coalesce(to_json(t0."effective_on"), 'null'), '}') as c0
 from (select t0.*
 from "county_event" t0
 where true
 order by t0."on" desc, t0."id" asc
 limit 20) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"category":', to_json(t0."category"::text), ',"content":', to_json(t0."content"::text), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), '}') as c0
 from (select t0.*
 from "plan_item" t0
 where true
 order by t0."year" desc, t0."category" asc, t0."id" asc
 limit 20) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "target" t0
 where t0."year" = $1::int)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"indicator":', to_json(t0."indicator"::text), ',"unit":', coalesce(to_json(t0."unit"::text), 'null'), ',"value":', coalesce('"' || trim_scale(t0."value")::text || '"', 'null'), ',"minimum":', coalesce('"' || trim_scale(t0."minimum")::text || '"', 'null'), ',"maximum":', coalesce('"' || trim_scale(t0."maximum")::text || '"', 'null'), ',"period":', coalesce(to_json(t0."period"::text), 'null'), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), '}') as c0
 from (select t0.*
 from "target" t0
 where t0."year" = $1::int
 order by t0."year" desc, t0."indicator" asc, t0."id" asc
 limit 100) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "county_event" t0
 where true)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"on":', to_json(t0."on"), ',"category":', coalesce(to_json(t0."category"::text), 'null'), ',"matter":', to_json(t0."matter"::text), ',"party":', coalesce(to_json(t0."party"::text), 'null'), ',"effectiveOn":', coalesce(to_json(t0."effective_on"), 'null'), '}') as c0
 from (select t0.*
 from "county_event" t0
 where true
 order by t0."on" desc, t0."id" asc
 limit 20) t0) s);

select (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"category":', to_json(t0."category"::text), ',"content":', to_json(t0."content"::text), ',"responsible":', coalesce(to_json(t0."responsible"::text), 'null'), '}') as c0
 from (select t0.*
 from "plan_item" t0
 where true
 order by t0."year" desc, t0."category" asc, t0."id" asc
 limit 20) t0) s);

-- public
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date)))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t4."level", '"}') as c
 from (select t4.*
 from "rd_institution" t4
 where t4."organization_id" = t0."id"
 order by t4."granted_on" desc, t4."id" asc
 limit 100) t4) s), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t5."granted_on"), '}')
 from (select t5.*
 from "qualification_grant" t5
 where t5."organization_id" = t0."id" and t5."kind" = 'PROVINCIAL_SME'::text
 order by t5."granted_on" asc, t5."id" asc
 limit 1) t5), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date))
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and t0."status" = 'ACTIVE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int)
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date)))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t4."level", '"}') as c
 from (select t4.*
 from "rd_institution" t4
 where t4."organization_id" = t0."id"
 order by t4."granted_on" desc, t4."id" asc
 limit 100) t4) s), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t5."granted_on"), '}')
 from (select t5.*
 from "qualification_grant" t5
 where t5."organization_id" = t0."id" and t5."kind" = 'PROVINCIAL_SME'::text
 order by t5."granted_on" asc, t5."id" asc
 limit 1) t5), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date))
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int)
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date)))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t4."level", '"}') as c
 from (select t4.*
 from "rd_institution" t4
 where t4."organization_id" = t0."id"
 order by t4."granted_on" desc, t4."id" asc
 limit 100) t4) s), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t5."granted_on"), '}')
 from (select t5.*
 from "qualification_grant" t5
 where t5."organization_id" = t0."id" and t5."kind" = 'PROVINCIAL_SME'::text
 order by t5."granted_on" asc, t5."id" asc
 limit 1) t5), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date))
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int)
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date)))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t4."level", '"}') as c
 from (select t4.*
 from "rd_institution" t4
 where t4."organization_id" = t0."id"
 order by t4."granted_on" desc, t4."id" asc
 limit 100) t4) s), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t5."granted_on"), '}')
 from (select t5.*
 from "qualification_grant" t5
 where t5."organization_id" = t0."id" and t5."kind" = 'PROVINCIAL_SME'::text
 order by t5."granted_on" asc, t5."id" asc
 limit 1) t5), 'null'), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and (select count(*)
 from "rd_institution" t1
 where t1."organization_id" = t0."id") >= $1::int and exists (select 1
 from (select t2.*
 from "qualification_grant" t2
 where t2."organization_id" = t0."id" and t2."kind" = 'PROVINCIAL_SME'::text
 order by t2."granted_on" asc, t2."id" asc
 limit 1) t3
 where (t3."granted_on" >= $2::date and t3."granted_on" <= $3::date))
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

select (select concat('{"totalCount":', (select count(*)
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"name":', to_json(t0."name"::text), '}') as c0
 from (select t0.*
 from "organization" t0
 where t0."kind" = 'ENTERPRISE'::text and ((select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) >= $2::int and (select count(*)
 from "qualification_grant" t1
 where t1."organization_id" = t0."id" and t1."kind" = $1::text) <= $3::int)
 order by t0."name" asc, t0."id" asc
 limit 5) t0) s);

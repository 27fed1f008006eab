-- public
select concat('{"id":"org_', t0."id", '","name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"kind":"', t0."kind", '","status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"industryCode":', coalesce(to_json(t0."industry_code"::text), 'null'), ',"industryName":', coalesce(to_json(t0."industry_name"::text), 'null'), ',"legalRepresentative":null,"contactName":null,"contactPhone":null,"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), ',"town":', coalesce((select concat('{"id":"rgn_', t2."id", '","name":', to_json(t2."name"::text), ',"parent":', coalesce((select concat('{"code":', to_json(t3."code"::text), '}')
 from "region" t3
 where t3."id" = t2."parent_id"), 'null'), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"formerNames":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t4."name"::text), ',"until":', coalesce(to_json(t4."until"), 'null'), '}') as c
 from (select t4.*
 from "former_name" t4
 where t4."organization_id" = t0."id"
 order by t4."name" asc
 limit 100) t4) s), ',"statusHistory":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"status":"', t5."status", '","on":', coalesce(to_json(t5."on"), 'null'), '}') as c
 from (select t5.*
 from "status_event" t5
 where t5."organization_id" = t0."id"
 order by t5."recorded_at" asc, t5."id" asc
 limit 100) t5) s), ',"relations":null,"rdExpenses":', (select concat('{"totalCount":', (select count(*)
 from "rd_expense" t6
 where t6."organization_id" = t0."id" and false)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t6."year"::text, ',"expense":"', t6."expense"::text, '","revenue":"', t6."revenue"::text, '","intensity":', coalesce('"' || trim_scale(t6."intensity")::text || '"', 'null'), ',"throughMonth":', t6."through_month"::text, '}') as c0
 from (select t6.*
 from "rd_expense" t6
 where t6."organization_id" = t0."id" and false
 order by t6."year" desc
 limit 5) t6) s), ',"qualifications":', (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t7
 where t7."organization_id" = t0."id")::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t7."kind", '","grantedOn":', to_json(t7."granted_on"), ',"validFrom":', coalesce(to_json(t7."valid_from"), 'null'), ',"validTo":', coalesce(to_json(t7."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t7."certificate_number"::text), 'null'), ',"documentNumber":', coalesce(to_json(t7."document_number"::text), 'null'), ',"batch":', coalesce(to_json(t7."batch"::text), 'null'), ',"year":', coalesce(t7."year"::text, 'null'), ',"isRenewal":', t7."is_renewal"::text, ',"status":"', t7."status", '","remark":null}') as c0
 from (select t7.*
 from "qualification_grant" t7
 where t7."organization_id" = t0."id"
 order by t7."granted_on" desc, t7."id" asc
 limit 10) t7) s), ',"qualificationApplications":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t8."kind", '","year":', t8."year"::text, ',"state":"', t8."state", '","isRenewal":', t8."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t8."recommended_on"), 'null'), ',"decidedOn":', coalesce(to_json(t8."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t8."certificate_number"::text), 'null'), ',"remark":null}') as c0
 from (select t8.*
 from "qualification_application" t8
 where t8."organization_id" = t0."id" and false
 order by t8."year" desc, t8."id" asc
 limit 10) t8) s), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t9."level", '","name":', to_json(t9."name"::text), ',"grantedOn":', to_json(t9."granted_on"), ',"documentNumber":', coalesce(to_json(t9."document_number"::text), 'null'), '}') as c
 from (select t9.*
 from "rd_institution" t9
 where t9."organization_id" = t0."id"
 order by t9."granted_on" desc, t9."id" asc
 limit 100) t9) s), ',"poolMemberships":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"rung":"', t10."rung", '","state":"', t10."state", '"}') as c
 from (select t10.*
 from "pool_membership" t10
 where t10."organization_id" = t0."id" and false
 order by t10."created_at" desc, t10."id" asc
 limit 100) t10) s), ',"latestHighTechGrant":', coalesce((select concat('{"certificateNumber":', coalesce(to_json(t11."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t11."valid_to"), 'null'), '}')
 from (select t11.*
 from "qualification_grant" t11
 where t11."organization_id" = t0."id" and t11."kind" = 'HNTE'::text
 order by t11."granted_on" desc, t11."id" asc
 limit 1) t11), 'null'), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t12."granted_on"), '}')
 from (select t12.*
 from "qualification_grant" t12
 where t12."organization_id" = t0."id" and t12."kind" = 'PROVINCIAL_SME'::text
 order by t12."granted_on" asc, t12."id" asc
 limit 1) t12), 'null'), ',"latestRdInstitution":', coalesce((select concat('{"name":', to_json(t13."name"::text), ',"level":"', t13."level", '"}')
 from (select t13.*
 from "rd_institution" t13
 where t13."organization_id" = t0."id"
 order by t13."granted_on" desc, t13."id" asc
 limit 1) t13), 'null'), '}')
 from "organization" t0
 where t0."credit_code" = $1::varchar and t0."status" = 'ACTIVE'::text;

-- clerk
select concat('{"id":"org_', t0."id", '","name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"kind":"', t0."kind", '","status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"industryCode":', coalesce(to_json(t0."industry_code"::text), 'null'), ',"industryName":', coalesce(to_json(t0."industry_name"::text), 'null'), ',"legalRepresentative":', coalesce(to_json(t0."legal_representative"::text), 'null'), ',"contactName":', coalesce(to_json(t0."contact_name"::text), 'null'), ',"contactPhone":', coalesce(to_json(t0."contact_phone_masked"::text), 'null'), ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), ',"town":', coalesce((select concat('{"id":"rgn_', t2."id", '","name":', to_json(t2."name"::text), ',"parent":', coalesce((select concat('{"code":', to_json(t3."code"::text), '}')
 from "region" t3
 where t3."id" = t2."parent_id"), 'null'), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"formerNames":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t4."name"::text), ',"until":', coalesce(to_json(t4."until"), 'null'), '}') as c
 from (select t4.*
 from "former_name" t4
 where t4."organization_id" = t0."id"
 order by t4."name" asc
 limit 100) t4) s), ',"statusHistory":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"status":"', t5."status", '","on":', coalesce(to_json(t5."on"), 'null'), '}') as c
 from (select t5.*
 from "status_event" t5
 where t5."organization_id" = t0."id"
 order by t5."recorded_at" asc, t5."id" asc
 limit 100) t5) s), ',"relations":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"kind":"', t6."kind", '","other":', coalesce((select concat('{"name":', to_json(t7."name"::text), '}')
 from "organization" t7
 where t7."id" = t6."other_id"), 'null'), '}') as c
 from (select t6.*
 from "organization_relation" t6
 where t6."organization_id" = t0."id"
 order by t6."kind" asc, t6."id" asc
 limit 100) t6) s), ',"rdExpenses":', (select concat('{"totalCount":', (select count(*)
 from "rd_expense" t8
 where t8."organization_id" = t0."id")::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t8."year"::text, ',"expense":"', t8."expense"::text, '","revenue":"', t8."revenue"::text, '","intensity":', coalesce('"' || trim_scale(t8."intensity")::text || '"', 'null'), ',"throughMonth":', t8."through_month"::text, '}') as c0
 from (select t8.*
 from "rd_expense" t8
 where t8."organization_id" = t0."id"
 order by t8."year" desc
 limit 5) t8) s), ',"qualifications":', (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t9
 where t9."organization_id" = t0."id")::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t9."kind", '","grantedOn":', to_json(t9."granted_on"), ',"validFrom":', coalesce(to_json(t9."valid_from"), 'null'), ',"validTo":', coalesce(to_json(t9."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t9."certificate_number"::text), 'null'), ',"documentNumber":', coalesce(to_json(t9."document_number"::text), 'null'), ',"batch":', coalesce(to_json(t9."batch"::text), 'null'), ',"year":', coalesce(t9."year"::text, 'null'), ',"isRenewal":', t9."is_renewal"::text, ',"status":"', t9."status", '","remark":', coalesce(to_json(t9."remark"::text), 'null'), '}') as c0
 from (select t9.*
 from "qualification_grant" t9
 where t9."organization_id" = t0."id"
 order by t9."granted_on" desc, t9."id" asc
 limit 10) t9) s), ',"qualificationApplications":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t10."kind", '","year":', t10."year"::text, ',"state":"', t10."state", '","isRenewal":', t10."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t10."recommended_on"), 'null'), ',"decidedOn":', coalesce(to_json(t10."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t10."certificate_number"::text), 'null'), ',"remark":', coalesce(to_json(t10."remark"::text), 'null'), '}') as c0
 from (select t10.*
 from "qualification_application" t10
 where t10."organization_id" = t0."id"
 order by t10."year" desc, t10."id" asc
 limit 10) t10) s), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t11."level", '","name":', to_json(t11."name"::text), ',"grantedOn":', to_json(t11."granted_on"), ',"documentNumber":', coalesce(to_json(t11."document_number"::text), 'null'), '}') as c
 from (select t11.*
 from "rd_institution" t11
 where t11."organization_id" = t0."id"
 order by t11."granted_on" desc, t11."id" asc
 limit 100) t11) s), ',"poolMemberships":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"rung":"', t12."rung", '","state":"', t12."state", '"}') as c
 from (select t12.*
 from "pool_membership" t12
 where t12."organization_id" = t0."id"
 order by t12."created_at" desc, t12."id" asc
 limit 100) t12) s), ',"latestHighTechGrant":', coalesce((select concat('{"certificateNumber":', coalesce(to_json(t13."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t13."valid_to"), 'null'), '}')
 from (select t13.*
 from "qualification_grant" t13
 where t13."organization_id" = t0."id" and t13."kind" = 'HNTE'::text
 order by t13."granted_on" desc, t13."id" asc
 limit 1) t13), 'null'), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t14."granted_on"), '}')
 from (select t14.*
 from "qualification_grant" t14
 where t14."organization_id" = t0."id" and t14."kind" = 'PROVINCIAL_SME'::text
 order by t14."granted_on" asc, t14."id" asc
 limit 1) t14), 'null'), ',"latestRdInstitution":', coalesce((select concat('{"name":', to_json(t15."name"::text), ',"level":"', t15."level", '"}')
 from (select t15.*
 from "rd_institution" t15
 where t15."organization_id" = t0."id"
 order by t15."granted_on" desc, t15."id" asc
 limit 1) t15), 'null'), '}')
 from "organization" t0
 where t0."credit_code" = $1::varchar;

-- township
select concat('{"id":"org_', t0."id", '","name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"kind":"', t0."kind", '","status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"industryCode":', coalesce(to_json(t0."industry_code"::text), 'null'), ',"industryName":', coalesce(to_json(t0."industry_name"::text), 'null'), ',"legalRepresentative":', coalesce(to_json(t0."legal_representative"::text), 'null'), ',"contactName":', case when t0."town_id" = $2::uuid then concat(coalesce(to_json(t0."contact_name"::text), 'null')) else 'null' end, ',"contactPhone":', case when t0."town_id" = $2::uuid then concat(coalesce(to_json(t0."contact_phone_masked"::text), 'null')) else 'null' end, ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), ',"town":', coalesce((select concat('{"id":"rgn_', t2."id", '","name":', to_json(t2."name"::text), ',"parent":', coalesce((select concat('{"code":', to_json(t3."code"::text), '}')
 from "region" t3
 where t3."id" = t2."parent_id"), 'null'), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"formerNames":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t4."name"::text), ',"until":', coalesce(to_json(t4."until"), 'null'), '}') as c
 from (select t4.*
 from "former_name" t4
 where t4."organization_id" = t0."id"
 order by t4."name" asc
 limit 100) t4) s), ',"statusHistory":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"status":"', t5."status", '","on":', coalesce(to_json(t5."on"), 'null'), '}') as c
 from (select t5.*
 from "status_event" t5
 where t5."organization_id" = t0."id"
 order by t5."recorded_at" asc, t5."id" asc
 limit 100) t5) s), ',"relations":null,"rdExpenses":', (select concat('{"totalCount":', (select count(*)
 from "rd_expense" t6
 where t6."organization_id" = t0."id" and t0."town_id" = $2::uuid)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t6."year"::text, ',"expense":"', t6."expense"::text, '","revenue":"', t6."revenue"::text, '","intensity":', coalesce('"' || trim_scale(t6."intensity")::text || '"', 'null'), ',"throughMonth":', t6."through_month"::text, '}') as c0
 from (select t6.*
 from "rd_expense" t6
 where t6."organization_id" = t0."id" and t0."town_id" = $2::uuid
 order by t6."year" desc
 limit 5) t6) s), ',"qualifications":', (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t7
 where t7."organization_id" = t0."id")::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t7."kind", '","grantedOn":', to_json(t7."granted_on"), ',"validFrom":', coalesce(to_json(t7."valid_from"), 'null'), ',"validTo":', coalesce(to_json(t7."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t7."certificate_number"::text), 'null'), ',"documentNumber":', coalesce(to_json(t7."document_number"::text), 'null'), ',"batch":', coalesce(to_json(t7."batch"::text), 'null'), ',"year":', coalesce(t7."year"::text, 'null'), ',"isRenewal":', t7."is_renewal"::text, ',"status":"', t7."status", '","remark":null}') as c0
 from (select t7.*
 from "qualification_grant" t7
 where t7."organization_id" = t0."id"
 order by t7."granted_on" desc, t7."id" asc
 limit 10) t7) s), ',"qualificationApplications":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t8."kind", '","year":', t8."year"::text, ',"state":"', t8."state", '","isRenewal":', t8."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t8."recommended_on"), 'null'), ',"decidedOn":', coalesce(to_json(t8."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t8."certificate_number"::text), 'null'), ',"remark":null}') as c0
 from (select t8.*
 from "qualification_application" t8
 where t8."organization_id" = t0."id" and t0."town_id" = $2::uuid
 order by t8."year" desc, t8."id" asc
 limit 10) t8) s), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t9."level", '","name":', to_json(t9."name"::text), ',"grantedOn":', to_json(t9."granted_on"), ',"documentNumber":', coalesce(to_json(t9."document_number"::text), 'null'), '}') as c
 from (select t9.*
 from "rd_institution" t9
 where t9."organization_id" = t0."id"
 order by t9."granted_on" desc, t9."id" asc
 limit 100) t9) s), ',"poolMemberships":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"rung":"', t10."rung", '","state":"', t10."state", '"}') as c
 from (select t10.*
 from "pool_membership" t10
 where t10."organization_id" = t0."id" and t0."town_id" = $2::uuid
 order by t10."created_at" desc, t10."id" asc
 limit 100) t10) s), ',"latestHighTechGrant":', coalesce((select concat('{"certificateNumber":', coalesce(to_json(t11."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t11."valid_to"), 'null'), '}')
 from (select t11.*
 from "qualification_grant" t11
 where t11."organization_id" = t0."id" and t11."kind" = 'HNTE'::text
 order by t11."granted_on" desc, t11."id" asc
 limit 1) t11), 'null'), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t12."granted_on"), '}')
 from (select t12.*
 from "qualification_grant" t12
 where t12."organization_id" = t0."id" and t12."kind" = 'PROVINCIAL_SME'::text
 order by t12."granted_on" asc, t12."id" asc
 limit 1) t12), 'null'), ',"latestRdInstitution":', coalesce((select concat('{"name":', to_json(t13."name"::text), ',"level":"', t13."level", '"}')
 from (select t13.*
 from "rd_institution" t13
 where t13."organization_id" = t0."id"
 order by t13."granted_on" desc, t13."id" asc
 limit 1) t13), 'null'), '}')
 from "organization" t0
 where t0."credit_code" = $1::varchar;

-- enterprise
select concat('{"id":"org_', t0."id", '","name":', to_json(t0."name"::text), ',"creditCode":', coalesce(to_json(t0."credit_code"::text), 'null'), ',"kind":"', t0."kind", '","status":"', t0."status", '","foundedOn":', coalesce(to_json(t0."founded_on"), 'null'), ',"registeredCapital":', coalesce('"' || t0."registered_capital"::text || '"', 'null'), ',"industryCode":', coalesce(to_json(t0."industry_code"::text), 'null'), ',"industryName":', coalesce(to_json(t0."industry_name"::text), 'null'), ',"legalRepresentative":', coalesce(to_json(t0."legal_representative"::text), 'null'), ',"contactName":', case when t0."id" = $2::uuid then concat(coalesce(to_json(t0."contact_name"::text), 'null')) else 'null' end, ',"contactPhone":', case when t0."id" = $2::uuid then concat(coalesce(to_json(t0."contact_phone_masked"::text), 'null')) else 'null' end, ',"region":', coalesce((select concat('{"code":', to_json(t1."code"::text), '}')
 from "region" t1
 where t1."id" = t0."region_id"), 'null'), ',"town":', coalesce((select concat('{"id":"rgn_', t2."id", '","name":', to_json(t2."name"::text), ',"parent":', coalesce((select concat('{"code":', to_json(t3."code"::text), '}')
 from "region" t3
 where t3."id" = t2."parent_id"), 'null'), '}')
 from "region" t2
 where t2."id" = t0."town_id"), 'null'), ',"formerNames":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t4."name"::text), ',"until":', coalesce(to_json(t4."until"), 'null'), '}') as c
 from (select t4.*
 from "former_name" t4
 where t4."organization_id" = t0."id"
 order by t4."name" asc
 limit 100) t4) s), ',"statusHistory":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"status":"', t5."status", '","on":', coalesce(to_json(t5."on"), 'null'), '}') as c
 from (select t5.*
 from "status_event" t5
 where t5."organization_id" = t0."id"
 order by t5."recorded_at" asc, t5."id" asc
 limit 100) t5) s), ',"relations":', case when t0."id" = $2::uuid then (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"kind":"', t6."kind", '","other":', coalesce((select concat('{"name":', to_json(t7."name"::text), '}')
 from "organization" t7
 where t7."id" = t6."other_id"), 'null'), '}') as c
 from (select t6.*
 from "organization_relation" t6
 where t6."organization_id" = t0."id" and (t6."organization_id" = $2::uuid or t6."other_id" = $2::uuid)
 order by t6."kind" asc, t6."id" asc
 limit 100) t6) s) else 'null' end, ',"rdExpenses":', (select concat('{"totalCount":', (select count(*)
 from "rd_expense" t8
 where t8."organization_id" = t0."id" and t8."organization_id" = $2::uuid)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"year":', t8."year"::text, ',"expense":"', t8."expense"::text, '","revenue":"', t8."revenue"::text, '","intensity":', coalesce('"' || trim_scale(t8."intensity")::text || '"', 'null'), ',"throughMonth":', t8."through_month"::text, '}') as c0
 from (select t8.*
 from "rd_expense" t8
 where t8."organization_id" = t0."id" and t8."organization_id" = $2::uuid
 order by t8."year" desc
 limit 5) t8) s), ',"qualifications":', (select concat('{"totalCount":', (select count(*)
 from "qualification_grant" t9
 where t9."organization_id" = t0."id")::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t9."kind", '","grantedOn":', to_json(t9."granted_on"), ',"validFrom":', coalesce(to_json(t9."valid_from"), 'null'), ',"validTo":', coalesce(to_json(t9."valid_to"), 'null'), ',"certificateNumber":', coalesce(to_json(t9."certificate_number"::text), 'null'), ',"documentNumber":', coalesce(to_json(t9."document_number"::text), 'null'), ',"batch":', coalesce(to_json(t9."batch"::text), 'null'), ',"year":', coalesce(t9."year"::text, 'null'), ',"isRenewal":', t9."is_renewal"::text, ',"status":"', t9."status", '","remark":null}') as c0
 from (select t9.*
 from "qualification_grant" t9
 where t9."organization_id" = t0."id"
 order by t9."granted_on" desc, t9."id" asc
 limit 10) t9) s), ',"qualificationApplications":', (select concat('{"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"kind":"', t10."kind", '","year":', t10."year"::text, ',"state":"', t10."state", '","isRenewal":', t10."is_renewal"::text, ',"recommendedOn":', coalesce(to_json(t10."recommended_on"), 'null'), ',"decidedOn":', coalesce(to_json(t10."decided_on"), 'null'), ',"certificateNumber":', coalesce(to_json(t10."certificate_number"::text), 'null'), ',"remark":null}') as c0
 from (select t10.*
 from "qualification_application" t10
 where t10."organization_id" = t0."id" and t10."organization_id" = $2::uuid
 order by t10."year" desc, t10."id" asc
 limit 10) t10) s), ',"rdInstitutions":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"level":"', t11."level", '","name":', to_json(t11."name"::text), ',"grantedOn":', to_json(t11."granted_on"), ',"documentNumber":', coalesce(to_json(t11."document_number"::text), 'null'), '}') as c
 from (select t11.*
 from "rd_institution" t11
 where t11."organization_id" = t0."id"
 order by t11."granted_on" desc, t11."id" asc
 limit 100) t11) s), ',"poolMemberships":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"rung":"', t12."rung", '","state":"', t12."state", '"}') as c
 from (select t12.*
 from "pool_membership" t12
 where t12."organization_id" = t0."id" and t12."organization_id" = $2::uuid
 order by t12."created_at" desc, t12."id" asc
 limit 100) t12) s), ',"latestHighTechGrant":', coalesce((select concat('{"certificateNumber":', coalesce(to_json(t13."certificate_number"::text), 'null'), ',"validTo":', coalesce(to_json(t13."valid_to"), 'null'), '}')
 from (select t13.*
 from "qualification_grant" t13
 where t13."organization_id" = t0."id" and t13."kind" = 'HNTE'::text
 order by t13."granted_on" desc, t13."id" asc
 limit 1) t13), 'null'), ',"firstProvincialSmeGrant":', coalesce((select concat('{"grantedOn":', to_json(t14."granted_on"), '}')
 from (select t14.*
 from "qualification_grant" t14
 where t14."organization_id" = t0."id" and t14."kind" = 'PROVINCIAL_SME'::text
 order by t14."granted_on" asc, t14."id" asc
 limit 1) t14), 'null'), ',"latestRdInstitution":', coalesce((select concat('{"name":', to_json(t15."name"::text), ',"level":"', t15."level", '"}')
 from (select t15.*
 from "rd_institution" t15
 where t15."organization_id" = t0."id"
 order by t15."granted_on" desc, t15."id" asc
 limit 1) t15), 'null'), '}')
 from "organization" t0
 where t0."credit_code" = $1::varchar;

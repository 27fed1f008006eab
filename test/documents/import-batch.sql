-- public
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where false)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from (select t1.*
 from "import_file" t1
 where t1."batch_id" = t0."id" and false
 order by t1."name" asc, t1."id" asc
 limit 100) t1) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":null,"accepted":null,"rejected":null,"position":', t2."position"::text, '}') as c
 from (select t2.*
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and false
 order by t2."position" asc, t2."id" asc
 limit 100) t2) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and false and t3."verdict" = $1::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":null,"column":null,"letter":null,"value":null,"message":null,"sameAsRow":null,"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and false), 'null'), '}') as c0
 from (select t3.*
 from "import_line" t3
 where t3."batch_id" = t0."id" and false and t3."verdict" = $1::text
 order by t3."position" asc, t3."id" asc
 limit 20) t3) s), '}') as c0
 from (select t0.*
 from "import_batch" t0
 where false
 order by t0."created_at" desc, t0."id" asc
 limit 1) t0) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from (select t1.*
 from "import_file" t1
 where t1."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid)
 order by t1."name" asc, t1."id" asc
 limit 100) t1) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(t2."rows_read"::text) else 'null' end, ',"accepted":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(t2."accepted"::text) else 'null' end, ',"rejected":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(t2."rejected"::text) else 'null' end, ',"position":', t2."position"::text, '}') as c
 from (select t2.*
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid)
 order by t2."position" asc, t2."id" asc
 limit 100) t2) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) and t3."verdict" = $2::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(coalesce(to_json(t3."reason"::text), 'null')) else 'null' end, ',"column":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(coalesce(to_json(t3."column"::text), 'null')) else 'null' end, ',"letter":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(coalesce(to_json(t3."letter"::text), 'null')) else 'null' end, ',"value":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(coalesce(to_json(t3."value"::text), 'null')) else 'null' end, ',"message":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(coalesce(to_json(t3."message"::text), 'null')) else 'null' end, ',"sameAsRow":', case when (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) then concat(coalesce(t3."same_as_row"::text, 'null')) else 'null' end, ',"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and coalesce(exists (select 1
 from "import_batch" t5
 where t5."id" = t4."batch_id" and (not coalesce(t5."is_confidential" = true, false) or t5."person_id" = $1::uuid)), false)), 'null'), '}') as c0
 from (select t3.*
 from "import_line" t3
 where t3."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) and t3."verdict" = $2::text
 order by t3."position" asc, t3."id" asc
 limit 20) t3) s), '}') as c0
 from (select t0.*
 from "import_batch" t0
 where (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid)
 order by t0."created_at" desc, t0."id" asc
 limit 1) t0) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where t0."person_id" = $1::uuid)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from (select t1.*
 from "import_file" t1
 where t1."batch_id" = t0."id" and t0."person_id" = $1::uuid
 order by t1."name" asc, t1."id" asc
 limit 100) t1) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":', case when t0."person_id" = $1::uuid then concat(t2."rows_read"::text) else 'null' end, ',"accepted":', case when t0."person_id" = $1::uuid then concat(t2."accepted"::text) else 'null' end, ',"rejected":', case when t0."person_id" = $1::uuid then concat(t2."rejected"::text) else 'null' end, ',"position":', t2."position"::text, '}') as c
 from (select t2.*
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid)
 order by t2."position" asc, t2."id" asc
 limit 100) t2) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) and t3."verdict" = $2::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."reason"::text), 'null')) else 'null' end, ',"column":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."column"::text), 'null')) else 'null' end, ',"letter":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."letter"::text), 'null')) else 'null' end, ',"value":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."value"::text), 'null')) else 'null' end, ',"message":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."message"::text), 'null')) else 'null' end, ',"sameAsRow":', case when t0."person_id" = $1::uuid then concat(coalesce(t3."same_as_row"::text, 'null')) else 'null' end, ',"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and exists (select
 from bureau_lock.q_4198cf4e295558edc901 asked
 where asked.key = t4."batch_id")), 'null'), '}') as c0
 from (select t3.*
 from "import_line" t3
 where t3."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) and t3."verdict" = $2::text
 order by t3."position" asc, t3."id" asc
 limit 20) t3) s), '}') as c0
 from (select t0.*
 from "import_batch" t0
 where t0."person_id" = $1::uuid
 order by t0."created_at" desc, t0."id" asc
 limit 1) t0) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where t0."person_id" = $1::uuid)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from (select t1.*
 from "import_file" t1
 where t1."batch_id" = t0."id" and t0."person_id" = $1::uuid
 order by t1."name" asc, t1."id" asc
 limit 100) t1) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":', case when t0."person_id" = $1::uuid then concat(t2."rows_read"::text) else 'null' end, ',"accepted":', case when t0."person_id" = $1::uuid then concat(t2."accepted"::text) else 'null' end, ',"rejected":', case when t0."person_id" = $1::uuid then concat(t2."rejected"::text) else 'null' end, ',"position":', t2."position"::text, '}') as c
 from (select t2.*
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid)
 order by t2."position" asc, t2."id" asc
 limit 100) t2) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) and t3."verdict" = $2::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."reason"::text), 'null')) else 'null' end, ',"column":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."column"::text), 'null')) else 'null' end, ',"letter":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."letter"::text), 'null')) else 'null' end, ',"value":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."value"::text), 'null')) else 'null' end, ',"message":', case when t0."person_id" = $1::uuid then concat(coalesce(to_json(t3."message"::text), 'null')) else 'null' end, ',"sameAsRow":', case when t0."person_id" = $1::uuid then concat(coalesce(t3."same_as_row"::text, 'null')) else 'null' end, ',"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and exists (select
 from bureau_lock.q_4198cf4e295558edc901 asked
 where asked.key = t4."batch_id")), 'null'), '}') as c0
 from (select t3.*
 from "import_line" t3
 where t3."batch_id" = t0."id" and (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid) and t3."verdict" = $2::text
 order by t3."position" asc, t3."id" asc
 limit 20) t3) s), '}') as c0
 from (select t0.*
 from "import_batch" t0
 where t0."person_id" = $1::uuid
 order by t0."created_at" desc, t0."id" asc
 limit 1) t0) s);

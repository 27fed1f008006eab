-- public
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where false)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from "import_file" t1
 where t1."batch_id" = t0."id" and false
 order by t1."name" asc, t1."id" asc
 limit 100) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":null,"accepted":null,"rejected":null,"position":', t2."position"::text, '}') as c
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and false
 order by t2."position" asc, t2."id" asc
 limit 100) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and false and t3."verdict" = $2::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":null,"column":null,"letter":null,"value":null,"message":null,"sameAsRow":null,"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and false), 'null'), '}') as c0
 from "import_line" t3
 where t3."batch_id" = t0."id" and false and t3."verdict" = $2::text
 order by t3."position" asc, t3."id" asc
 limit $3::int) s), '}') as c0
 from "import_batch" t0
 where false
 order by t0."created_at" desc, t0."id" asc
 limit $1::int) s);

-- clerk
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid))::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from "import_file" t1
 where t1."batch_id" = t0."id" and exists (select 1
 from "import_batch" t2
 where t2."id" = t1."batch_id" and (not coalesce(t2."is_confidential" = true, false) or t2."person_id" = $1::uuid))
 order by t1."name" asc, t1."id" asc
 limit 100) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t3."file"::text), ',"sheet":', coalesce(to_json(t3."sheet"::text), 'null'), ',"title":', to_json(t3."title"::text), ',"department":', coalesce(to_json(t3."department"::text), 'null'), ',"rowsRead":', case when exists (select 1
 from "import_batch" t4
 where t4."id" = t3."batch_id" and (not coalesce(t4."is_confidential" = true, false) or t4."person_id" = $1::uuid)) then concat(t3."rows_read"::text) else 'null' end, ',"accepted":', case when exists (select 1
 from "import_batch" t5
 where t5."id" = t3."batch_id" and (not coalesce(t5."is_confidential" = true, false) or t5."person_id" = $1::uuid)) then concat(t3."accepted"::text) else 'null' end, ',"rejected":', case when exists (select 1
 from "import_batch" t6
 where t6."id" = t3."batch_id" and (not coalesce(t6."is_confidential" = true, false) or t6."person_id" = $1::uuid)) then concat(t3."rejected"::text) else 'null' end, ',"position":', t3."position"::text, '}') as c
 from "import_sheet" t3
 where t3."batch_id" = t0."id" and (exists (select 1
 from "import_batch" t7
 where t7."id" = t3."batch_id" and not coalesce(t7."is_confidential" = true, false)) or exists (select 1
 from "import_batch" t8
 where t8."id" = t3."batch_id" and (not coalesce(t8."is_confidential" = true, false) or t8."person_id" = $1::uuid)))
 order by t3."position" asc, t3."id" asc
 limit 100) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t9
 where t9."batch_id" = t0."id" and (exists (select 1
 from "import_batch" t10
 where t10."id" = t9."batch_id" and not coalesce(t10."is_confidential" = true, false)) or exists (select 1
 from "import_batch" t11
 where t11."id" = t9."batch_id" and (not coalesce(t11."is_confidential" = true, false) or t11."person_id" = $1::uuid))) and t9."verdict" = $3::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t9."row"::text, ',"verdict":"', t9."verdict", '","reason":', case when exists (select 1
 from "import_batch" t12
 where t12."id" = t9."batch_id" and (not coalesce(t12."is_confidential" = true, false) or t12."person_id" = $1::uuid)) then concat(coalesce(to_json(t9."reason"::text), 'null')) else 'null' end, ',"column":', case when exists (select 1
 from "import_batch" t13
 where t13."id" = t9."batch_id" and (not coalesce(t13."is_confidential" = true, false) or t13."person_id" = $1::uuid)) then concat(coalesce(to_json(t9."column"::text), 'null')) else 'null' end, ',"letter":', case when exists (select 1
 from "import_batch" t14
 where t14."id" = t9."batch_id" and (not coalesce(t14."is_confidential" = true, false) or t14."person_id" = $1::uuid)) then concat(coalesce(to_json(t9."letter"::text), 'null')) else 'null' end, ',"value":', case when exists (select 1
 from "import_batch" t15
 where t15."id" = t9."batch_id" and (not coalesce(t15."is_confidential" = true, false) or t15."person_id" = $1::uuid)) then concat(coalesce(to_json(t9."value"::text), 'null')) else 'null' end, ',"message":', case when exists (select 1
 from "import_batch" t16
 where t16."id" = t9."batch_id" and (not coalesce(t16."is_confidential" = true, false) or t16."person_id" = $1::uuid)) then concat(coalesce(to_json(t9."message"::text), 'null')) else 'null' end, ',"sameAsRow":', case when exists (select 1
 from "import_batch" t17
 where t17."id" = t9."batch_id" and (not coalesce(t17."is_confidential" = true, false) or t17."person_id" = $1::uuid)) then concat(coalesce(t9."same_as_row"::text, 'null')) else 'null' end, ',"change":', coalesce('"' || t9."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t18."title"::text), '}')
 from "import_sheet" t18
 where t18."id" = t9."sheet_id" and (exists (select 1
 from "import_batch" t19
 where t19."id" = t18."batch_id" and not coalesce(t19."is_confidential" = true, false)) or exists (select 1
 from "import_batch" t20
 where t20."id" = t18."batch_id" and (not coalesce(t20."is_confidential" = true, false) or t20."person_id" = $1::uuid)))), 'null'), '}') as c0
 from "import_line" t9
 where t9."batch_id" = t0."id" and (exists (select 1
 from "import_batch" t10
 where t10."id" = t9."batch_id" and not coalesce(t10."is_confidential" = true, false)) or exists (select 1
 from "import_batch" t11
 where t11."id" = t9."batch_id" and (not coalesce(t11."is_confidential" = true, false) or t11."person_id" = $1::uuid))) and t9."verdict" = $3::text
 order by t9."position" asc, t9."id" asc
 limit $4::int) s), '}') as c0
 from "import_batch" t0
 where (not coalesce(t0."is_confidential" = true, false) or t0."person_id" = $1::uuid)
 order by t0."created_at" desc, t0."id" asc
 limit $2::int) s);

-- township
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where t0."person_id" = $1::uuid)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from "import_file" t1
 where t1."batch_id" = t0."id" and exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t1."batch_id")
 order by t1."name" asc, t1."id" asc
 limit 100) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id") then concat(t2."rows_read"::text) else 'null' end, ',"accepted":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id") then concat(t2."accepted"::text) else 'null' end, ',"rejected":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id") then concat(t2."rejected"::text) else 'null' end, ',"position":', t2."position"::text, '}') as c
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t2."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id"))
 order by t2."position" asc, t2."id" asc
 limit 100) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t3."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id")) and t3."verdict" = $3::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."reason"::text), 'null')) else 'null' end, ',"column":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."column"::text), 'null')) else 'null' end, ',"letter":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."letter"::text), 'null')) else 'null' end, ',"value":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."value"::text), 'null')) else 'null' end, ',"message":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."message"::text), 'null')) else 'null' end, ',"sameAsRow":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(t3."same_as_row"::text, 'null')) else 'null' end, ',"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t4."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t4."batch_id"))), 'null'), '}') as c0
 from "import_line" t3
 where t3."batch_id" = t0."id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t3."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id")) and t3."verdict" = $3::text
 order by t3."position" asc, t3."id" asc
 limit $4::int) s), '}') as c0
 from "import_batch" t0
 where t0."person_id" = $1::uuid
 order by t0."created_at" desc, t0."id" asc
 limit $2::int) s);

-- enterprise
select (select concat('{"totalCount":', (select count(*)
 from "import_batch" t0
 where t0."person_id" = $1::uuid)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"state":"', t0."state", '","year":', t0."year"::text, ',"regionCode":', coalesce(to_json(t0."region_code"::text), 'null'), ',"createdBy":', to_json(t0."created_by"::text), ',"accepted":', t0."accepted"::text, ',"rejected":', t0."rejected"::text, ',"created":', t0."created"::text, ',"updated":', t0."updated"::text, ',"unchanged":', t0."unchanged"::text, ',"failure":', coalesce(to_json(t0."failure"::text), 'null'), ',"files":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"name":', to_json(t1."name"::text), ',"size":', t1."size"::text, ',"sha256":', to_json(t1."sha256"::text), '}') as c
 from "import_file" t1
 where t1."batch_id" = t0."id" and exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t1."batch_id")
 order by t1."name" asc, t1."id" asc
 limit 100) s), ',"sheets":', (select '[' || coalesce(string_agg(s.c, ','), '') || ']'
 from (select concat('{"file":', to_json(t2."file"::text), ',"sheet":', coalesce(to_json(t2."sheet"::text), 'null'), ',"title":', to_json(t2."title"::text), ',"department":', coalesce(to_json(t2."department"::text), 'null'), ',"rowsRead":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id") then concat(t2."rows_read"::text) else 'null' end, ',"accepted":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id") then concat(t2."accepted"::text) else 'null' end, ',"rejected":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id") then concat(t2."rejected"::text) else 'null' end, ',"position":', t2."position"::text, '}') as c
 from "import_sheet" t2
 where t2."batch_id" = t0."id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t2."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t2."batch_id"))
 order by t2."position" asc, t2."id" asc
 limit 100) s), ',"lines":', (select concat('{"totalCount":', (select count(*)
 from "import_line" t3
 where t3."batch_id" = t0."id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t3."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id")) and t3."verdict" = $3::text)::text, ',"nodes":', '[' || coalesce(string_agg(s.c0, ','), '') || ']', '}')
 from (select concat('{"row":', t3."row"::text, ',"verdict":"', t3."verdict", '","reason":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."reason"::text), 'null')) else 'null' end, ',"column":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."column"::text), 'null')) else 'null' end, ',"letter":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."letter"::text), 'null')) else 'null' end, ',"value":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."value"::text), 'null')) else 'null' end, ',"message":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(to_json(t3."message"::text), 'null')) else 'null' end, ',"sameAsRow":', case when exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id") then concat(coalesce(t3."same_as_row"::text, 'null')) else 'null' end, ',"change":', coalesce('"' || t3."change" || '"', 'null'), ',"sheet":', coalesce((select concat('{"title":', to_json(t4."title"::text), '}')
 from "import_sheet" t4
 where t4."id" = t3."sheet_id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t4."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t4."batch_id"))), 'null'), '}') as c0
 from "import_line" t3
 where t3."batch_id" = t0."id" and (exists (select
 from bureau_lock.q_fa34be3420b46bdcbcf7 asked
 where asked.key = t3."batch_id") or exists (select
 from bureau_lock.q_528ba082e9f7b0f5560b asked
 where asked.key = t3."batch_id")) and t3."verdict" = $3::text
 order by t3."position" asc, t3."id" asc
 limit $4::int) s), '}') as c0
 from "import_batch" t0
 where t0."person_id" = $1::uuid
 order by t0."created_at" desc, t0."id" asc
 limit $2::int) s);

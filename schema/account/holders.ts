/** The place that an organization's people answer for: a township's office for its town. Over `organization o`. */
export const answersFor = `case when o.kind = 'TOWNSHIP' then coalesce(o.town_id, o.region_id) else o.region_id end`;

/** Everybody who could act today, a row for each organization that they could act for: as a session would make an actor of them. */
export const holders = `
  select a.person_id, a.organization_id, ${answersFor} as region_id, array_agg(a.role::text) as roles
    from assignment a join person p on p.id = a.person_id join organization o on o.id = a.organization_id
   where a.state = 'IN_FORCE' and p.state = 'ACTIVE' and a.valid_from <= (clock_timestamp() at time zone 'Asia/Shanghai')::date
     and (a.valid_to is null or a.valid_to >= (clock_timestamp() at time zone 'Asia/Shanghai')::date)
   group by a.person_id, a.organization_id, o.id`;

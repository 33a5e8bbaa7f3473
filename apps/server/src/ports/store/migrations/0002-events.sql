create table openward.streams (
  tenant text not null,
  id uuid not null,
  kind text not null check (kind in ('practice', 'exam')),
  owner text not null,
  length integer not null default 0,
  closed boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant, id)
) with (fillfactor = 70);

-- One row for each event; body is its JSON as text, because jsonb loses -0 and refuses U+0000.
-- Its stream is locked by whoever appends, so no foreign key is checked for each row.
create table openward.events (
  tenant text not null,
  stream uuid not null,
  position integer not null check (position >= 0),
  tick integer not null check (tick >= 0),
  type text not null,
  body text not null,
  batch uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (tenant, stream, position)
);
-- What the read models are made of, in the order of a transaction horizon.
create index events_milestones on openward.events (tenant, xid, stream, position) where type in ('started', 'finished');

create function openward.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are append-only' using errcode = 'OW001';
end $$;
create trigger events_are_append_only before update or delete on openward.events
  for each row execute function openward.refuse_change();
create trigger events_are_not_truncated before truncate on openward.events
  for each statement execute function openward.refuse_change();

alter table openward.streams enable row level security;
alter table openward.events enable row level security;
create policy tenant_streams on openward.streams to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
create policy tenant_events on openward.events to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
grant select, insert on openward.streams to openward_app;
grant update (length, closed) on openward.streams to openward_app;
grant select, insert on openward.events to openward_app;

-- Appends one batch; lines are "tick<TAB>type<TAB>body", which JSON never breaks. The tenant is set for this
-- transaction alone. Answers appended, duplicate, conflict, missing, closed or foreign, with the stream's next position.
create function openward.append_events(
  p_tenant text, p_stream uuid, p_kind text, p_owner text, p_batch uuid, p_expected integer, p_lines text, p_closes boolean
) returns table (status text, next_position integer) language plpgsql security invoker as $$
declare
  s openward.streams%rowtype;
  v_next integer;
begin
  perform set_config('openward.tenant', p_tenant, true);
  if p_expected = 0 then
    insert into openward.streams (tenant, id, kind, owner) values (p_tenant, p_stream, p_kind, p_owner)
      on conflict do nothing;
  end if;
  select * into s from openward.streams where tenant = p_tenant and id = p_stream for update;
  if not found then
    return query select 'missing', 0;
  elsif s.owner <> p_owner or s.kind <> p_kind then
    return query select 'foreign', 0;
  elsif s.length <> p_expected then
    select max(position) + 1 into v_next from openward.events
      where tenant = p_tenant and stream = p_stream and batch = p_batch and position >= p_expected
        and exists (select from openward.events first where first.tenant = p_tenant and first.stream = p_stream
                    and first.position = p_expected and first.batch = p_batch);
    if v_next is not null then
      return query select 'duplicate', v_next;
    else
      return query select 'conflict', s.length;
    end if;
  elsif s.closed then
    return query select 'closed', s.length;
  else
    insert into openward.events (tenant, stream, position, tick, type, body, batch)
      select p_tenant, p_stream, p_expected + (ordinality - 1)::integer,
             split_part(line, E'\t', 1)::integer, split_part(line, E'\t', 2), split_part(line, E'\t', 3), p_batch
        from string_to_table(p_lines, E'\n') with ordinality as t (line, ordinality);
    get diagnostics v_next = row_count;
    v_next := p_expected + v_next;
    update openward.streams set length = v_next, closed = p_closes where tenant = p_tenant and id = p_stream;
    return query select 'appended', v_next;
  end if;
end $$;
grant execute on function openward.append_events to openward_app;

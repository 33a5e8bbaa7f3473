create table openward.projections (
  tenant text not null,
  projection text not null,
  horizon xid8 not null,
  primary key (tenant, projection)
);

-- A projection of events of type started and finished: can be emptied and made again.
create table openward.attempts (
  tenant text not null,
  id uuid not null,
  kind text not null,
  owner text not null,
  case_slug text not null,
  case_version integer not null,
  pack text not null,
  engine text not null,
  mode text not null,
  level text not null,
  profile text not null,
  variant text,
  seed bigint not null,
  forked_from_stream text,
  forked_from_tick integer,
  finished_because text,
  created_at timestamptz not null,
  primary key (tenant, id)
);
create index attempts_newest on openward.attempts (tenant, owner, created_at desc);

create table openward.verifications (
  tenant text not null,
  attempt uuid not null,
  status text not null check (status in ('verified', 'unverified')),
  reason text,
  detail text,
  checked_at timestamptz not null default now(),
  primary key (tenant, attempt)
);

alter table openward.projections enable row level security;
alter table openward.attempts enable row level security;
alter table openward.verifications enable row level security;
create policy tenant_projections on openward.projections to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
create policy tenant_attempts on openward.attempts to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
create policy tenant_verifications on openward.verifications to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
grant select, insert, update, delete on openward.projections, openward.attempts, openward.verifications to openward_app;

-- Finished practice logs nobody has verified, of every tenant: what a start queues again. Says ids alone.
create function openward.unverified_attempts() returns table (tenant text, attempt uuid)
  language sql stable security definer set search_path = openward as $$
  select s.tenant, s.id from streams s
    where s.kind = 'practice' and s.closed
      and not exists (select from verifications v where v.tenant = s.tenant and v.attempt = s.id)
$$;
revoke execute on function openward.unverified_attempts from public;
grant execute on function openward.unverified_attempts to openward_app;

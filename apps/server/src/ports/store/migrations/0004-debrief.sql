create table openward.disputes (
  tenant text not null,
  id uuid not null,
  attempt uuid not null,
  item text not null,
  text text not null,
  raised_by text not null,
  raised_at timestamptz not null default now(),
  decision text check (decision in ('upheld', 'declined')),
  answer text,
  answered_by text,
  answered_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, attempt) references openward.streams (tenant, id)
);
create unique index disputes_one_open on openward.disputes (tenant, attempt, item) where decision is null;

-- Seen by the learner who wrote them alone, whatever the role.
create table openward.reflections (
  tenant text not null,
  attempt uuid not null,
  owner text not null,
  reactions text not null,
  reasoning text not null,
  saved_at timestamptz not null default now(),
  primary key (tenant, attempt),
  foreign key (tenant, attempt) references openward.streams (tenant, id)
);

alter table openward.disputes enable row level security;
alter table openward.reflections enable row level security;
create policy tenant_disputes on openward.disputes to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
create policy own_reflections on openward.reflections to openward_app
  using (tenant = openward.tenant() and owner = openward.member())
  with check (tenant = openward.tenant() and owner = openward.member());
grant select, insert on openward.disputes to openward_app;
grant update (decision, answer, answered_by, answered_at) on openward.disputes to openward_app;
grant select, insert, update on openward.reflections to openward_app;

create table openward.exams (
  tenant text not null,
  id uuid not null,
  case_slug text not null,
  pack text not null,
  engine text not null,
  profile text not null,
  level text not null,
  seed bigint not null,
  variant text,
  minutes double precision not null,
  extra_minutes double precision not null,
  pause_allowed boolean not null,
  release_debrief boolean not null,
  created_by text not null,
  candidate text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  paused_at timestamptz,
  paused_seconds double precision not null default 0,
  finished_at timestamptz,
  primary key (tenant, id)
);
create index exams_of_candidate on openward.exams (tenant, candidate);

-- Which process holds a hosted encounter, until when; it renews, and another takes over after.
create table openward.exam_leases (
  tenant text not null,
  exam uuid not null,
  holder uuid not null,
  expires_at timestamptz not null,
  primary key (tenant, exam),
  foreign key (tenant, exam) references openward.exams (tenant, id)
);

alter table openward.exams enable row level security;
alter table openward.exam_leases enable row level security;
create policy tenant_exams on openward.exams to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
create policy tenant_exam_leases on openward.exam_leases to openward_app
  using (tenant = openward.tenant()) with check (tenant = openward.tenant());
grant select, insert on openward.exams to openward_app;
grant update (release_debrief, candidate, started_at, paused_at, paused_seconds, finished_at) on openward.exams to openward_app;
grant select, insert, update, delete on openward.exam_leases to openward_app;

-- Requests run as openward_app, which owns nothing and sees a tenant's rows only inside a transaction that names it.
create schema openward;
grant usage on schema openward to openward_app;

create function openward.tenant() returns text language sql stable
  as $$ select nullif(current_setting('openward.tenant', true), '') $$;
create function openward.member() returns text language sql stable
  as $$ select nullif(current_setting('openward.member', true), '') $$;

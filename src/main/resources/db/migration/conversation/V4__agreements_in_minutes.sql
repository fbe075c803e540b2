-- A version of the minutes says which agreements stand in it, in their order. Whoever confirms it confirms those too,
-- and whoever reads an old version sees what was agreed then.
alter table conversation.minutes add column agreement_ids uuid[] not null default '{}';
comment on column conversation.minutes.agreement_ids is 'purpose=rememberTogether; keep=twoYearsAfter; seen=pair';

-- closed_at without a closure: the agreement was written out of the minutes again, or a change was taken back.
comment on column conversation.agreement.closed_at is 'purpose=keepPromises; keep=twoYearsAfter; seen=pair';

-- What was closed lately, asked from each side.
create index agreement_closed_promiser on conversation.agreement (promiser_id, closed_at desc) where closed_at is not null;
create index agreement_closed_promised_to on conversation.agreement (promised_to_id, closed_at desc) where closed_at is not null;

-- Whoever closed an agreement by mistake may take that back; nobody undoes what the other did.
grant delete on conversation.closure to ${app};
create policy taken_back_by_author on conversation.closure for delete to ${app}
    using (coalesce((select access.viewer()) = author_id, false));

-- Something two people try for a while: from the day they agree on it until the day they look back.
alter table conversation.agreement add column trial boolean not null default false;
alter table conversation.agreement add constraint agreement_trial_has_an_end check (not trial or look_back_on is not null);
comment on column conversation.agreement.trial is 'purpose=keepPromises; keep=twoYearsAfter; seen=pair';

-- An agreement may also end as kept, where there is nothing to finish, or as tried: then it says what that brought.
alter table conversation.closure drop constraint closure_outcome_check;
alter table conversation.closure add constraint closure_outcome_check
    check (outcome in ('done', 'kept', 'tried', 'changed', 'dropped'));
alter table conversation.closure add constraint closure_tried_says_what_it_brought check (outcome <> 'tried' or word <> '');

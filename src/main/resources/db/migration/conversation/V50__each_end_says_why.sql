-- However an agreement ends, it says why: a few words from which both can learn later. What ended before this stays as it is.
alter table conversation.closure drop constraint closure_tried_says_what_it_brought;
alter table conversation.closure add constraint closure_says_why check (word <> '' or outcome = 'passed_on') not valid;

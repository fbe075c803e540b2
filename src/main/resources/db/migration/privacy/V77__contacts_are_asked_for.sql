-- A short contact that a manager wrote down for themselves is asked for like a note.
alter table privacy.review drop constraint review_kind_check;
alter table privacy.review add constraint review_kind_check check (kind in ('note', 'contact', 'preparation', 'draft'));
alter table privacy.answer drop constraint answer_kind_check;
alter table privacy.answer add constraint answer_kind_check check (kind in ('note', 'contact', 'preparation', 'draft'));

-- Of which words of the draft a version was made, so that the list can say whether HR wrote on since. Who takes a piece away or puts it
-- back changes no word of it.
alter table knowledge.piece_version add column revision integer check (revision > 0);
grant update (revision) on knowledge.piece_version to ${app};
comment on column knowledge.piece_version.revision is 'purpose=technical; keep=whileItStands; seen=colleague';

update knowledge.piece_version v set revision = p.revision
  from knowledge.piece p
 where p.id = v.piece_id and p.changed_at <= v.made_at
   and v.number = (select max(n.number) from knowledge.piece_version n where n.piece_id = v.piece_id);

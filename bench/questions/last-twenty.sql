select id, employee_id, manager_id, state, proposed_by, starts_at, duration_minutes, setting, place
  from ((select * from conversation.conversation where employee_id = :viewer order by starts_at desc limit 20)
        union all
        (select * from conversation.conversation where manager_id = :viewer order by starts_at desc limit 20)) both_sides
 order by starts_at desc limit 20

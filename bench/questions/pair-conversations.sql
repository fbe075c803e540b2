select id, employee_id, manager_id, state, proposed_by, starts_at, duration_minutes, setting, place
  from ((select * from conversation.conversation where employee_id = :viewer and manager_id = :other order by starts_at desc limit 50)
        union all
        (select * from conversation.conversation where employee_id = :other and manager_id = :viewer order by starts_at desc limit 50)) both_ways
 order by starts_at desc limit 50

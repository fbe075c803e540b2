select id, employee_id, manager_id, starts_at, duration_minutes, setting, place
  from ((select * from conversation.conversation where employee_id = :viewer and starts_at >= :now and state = 'agreed' order by starts_at limit 1)
        union all
        (select * from conversation.conversation where manager_id = :viewer and starts_at >= :now and state = 'agreed' order by starts_at limit 1)) both_sides
 order by starts_at limit 1

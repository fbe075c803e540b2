select id, conversation_id, promiser_id, promised_to_id, text, due_on, look_back_on, made_at, closed_at
  from ((select * from conversation.agreement where employee_id = :viewer and manager_id = :other order by made_at desc limit 50)
        union all
        (select * from conversation.agreement where employee_id = :other and manager_id = :viewer order by made_at desc limit 50)) both_ways
 order by made_at desc limit 50

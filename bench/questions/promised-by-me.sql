select id, conversation_id, promised_to_id as other_id, text, due_on, look_back_on
  from conversation.agreement where promiser_id = :viewer and closed_at is null order by due_on limit 50

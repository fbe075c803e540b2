-- What somebody prepared and did not share goes soon after the talk; what they shared stays as long as the talk.
do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'conversation' and table_name = 'preparation_line' loop
        execute format('comment on column conversation.preparation_line.%I is %L', k,
            format('purpose=%s; keep=sharedOrShort; seen=author,sharedWithOther',
                case when k in ('version', 'position') then 'technical' else 'prepareConversation' end));
    end loop;
end $$;

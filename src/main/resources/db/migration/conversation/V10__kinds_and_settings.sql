-- What a conversation is for, and two more places where people talk: where somebody is seconded to, and at a moment of the group.
alter table conversation.conversation
    drop constraint conversation_kind_check,
    drop constraint conversation_setting_check,
    add constraint conversation_kind_check check (kind in ('check_in', 'opening_week', 'closing_week', 'introduction', 'behaviour',
                                                           'development', 'progress', 'other')),
    add constraint conversation_setting_check check (setting in ('room', 'walk', 'floor', 'phone', 'video', 'elsewhere', 'group'));

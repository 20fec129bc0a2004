-- When a form was opened, so that one nobody ever submits is forgotten; and whether something was typed into it, so that
-- the same person finds that again. submit is what submitting the form means, as text; empty for forms opened before.
alter table open_form add column opened_at timestamp(6) with time zone default current_timestamp not null;
alter table open_form add column submit varchar default '' not null;
alter table open_form add column draft boolean default false not null;

create index open_form_by_time on open_form (opened_at);

-- Where a form was opened goes with the form.
delete from sandbox_form where id not in (select id from open_form);
alter table sandbox_form add constraint sandbox_form_open foreign key (id) references open_form (id) on delete cascade;

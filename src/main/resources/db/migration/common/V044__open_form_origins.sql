-- What was in a form when it was opened, by field as a JSON text, so that what somebody typed is told from it; and the
-- message whose words the form starts with, empty for any other form.
alter table open_form add column opened_with varchar default '{}' not null;
alter table open_form add column origin varchar default '' not null;

-- Who may sign in. Each line says what became so of a user; the last ones count. Like all else, nothing is changed or taken out.

create table user_entry (
    number integer primary key check (number >= 1),
    at text not null,
    by text not null,
    name text not null,
    act text not null check (act in ('add', 'role', 'password', 'disable', 'enable')),
    role text check (role in ('reader', 'reviewer', 'editor')),
    -- A salted hash (PBKDF2), never the password.
    password text,
    check ((act in ('add', 'role')) = (role is not null)),
    check ((act in ('add', 'password')) = (password is not null))
) strict;

create trigger user_entry_stays before update on user_entry begin select raise (abort, 'what was said of users is never changed'); end;
create trigger user_entry_kept before delete on user_entry begin select raise (abort, 'what was said of users is never taken out'); end;

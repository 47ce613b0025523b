-- The bytes of each document as they were read, packed, and by what the server tells whether the page changed.

create table original (
    document integer primary key references document (key),
    bytes blob not null,
    length integer not null,
    etag text,
    last_modified text
) strict;

create trigger original_stays before update on original begin select raise (abort, 'originals are never changed'); end;
create trigger original_kept before delete on original begin select raise (abort, 'originals are never taken out'); end;

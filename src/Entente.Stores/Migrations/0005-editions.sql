-- What people say of two documents: that they are editions of one work, or are not. And the addresses to which a fetch was redirected.

create table edition_review (
    number integer primary key check (number >= 1),
    at text not null,
    by text not null,
    reason text,
    act text not null check (act in ('join', 'part', 'undo')),
    document integer references document (key),
    other_document integer references document (key),
    undoes integer references edition_review (number),
    check ((act = 'undo') = (undoes is not null)),
    check ((act = 'undo') = (document is null)),
    check ((act = 'undo') = (other_document is null))
) strict;

create trigger edition_review_stays before update on edition_review begin select raise (abort, 'reviews are never changed: undo them'); end;
create trigger edition_review_kept before delete on edition_review begin select raise (abort, 'reviews are never taken out: undo them'); end;

alter table original add column redirects text check (redirects is null or json_valid(redirects));

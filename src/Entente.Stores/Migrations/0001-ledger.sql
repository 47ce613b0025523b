-- Documents, the facts that they state, and the words to find both by. Nothing is ever changed or taken out.
-- Times stand as EDTF beside the first and last day that they may mean, as ISO dates, which sort as text.

create table run (
    key integer primary key,
    program text not null,
    rules text not null,
    at text not null,
    unique (program, rules, at)
) strict;

create table document (
    key integer primary key,
    id text not null unique,
    name text not null,
    edition integer not null check (edition >= 1),
    sha256 text not null unique check (length(sha256) = 64),
    location text not null,
    retrieved text not null,
    title text,
    work text,
    publisher text,
    stated text,
    stated_first text,
    stated_last text,
    language text,
    url text,
    text text not null,
    run integer not null references run (key),
    unique (name, edition)
) strict;

create table fact (
    key integer primary key,
    document integer not null references document (key),
    ordinal integer not null,
    id text not null,
    kind text not null,
    span_start integer not null,
    span_end integer not null check (span_end >= span_start),
    holds text,
    holds_first text,
    holds_last text,
    run integer not null references run (key),
    line text not null check (json_valid(line)),
    unique (document, ordinal),
    unique (document, id)
) strict;

create index fact_id on fact (id);
create index fact_kind on fact (kind);

create table fact_party (
    party text not null collate nocase,
    fact integer not null references fact (key),
    primary key (party, fact)
) strict, without rowid;

create table sentence (
    key integer primary key,
    document integer not null references document (key),
    span_start integer not null,
    span_end integer not null
) strict;

-- The indexes keep no copy of the words: these stand in document.text and fact.line.
create virtual table document_words using fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
create virtual table fact_words using fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
create virtual table sentence_words using fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');

create trigger document_stays before update on document begin select raise (abort, 'documents are never changed'); end;
create trigger document_kept before delete on document begin select raise (abort, 'documents are never taken out'); end;
create trigger fact_stays before update on fact begin select raise (abort, 'facts are never changed'); end;
create trigger fact_kept before delete on fact begin select raise (abort, 'facts are never taken out'); end;
create trigger run_stays before update on run begin select raise (abort, 'runs are never changed'); end;
create trigger run_kept before delete on run begin select raise (abort, 'runs are never taken out'); end;

-- For people who open the file with other tools.
create view facts as
select
    fact.id,
    fact.kind,
    document.id as document,
    document.stated,
    fact.holds as "when",
    fact.line ->> '$.about' as about,
    fact.line ->> '$.quote' as quote,
    fact.line ->> '$.rule' as rule,
    run.program
from fact
join document on document.key = fact.document
join run on run.key = fact.run;

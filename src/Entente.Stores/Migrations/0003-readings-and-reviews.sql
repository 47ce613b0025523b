-- A document is read again when the rules are better: each reading is kept, and so is what people say of the facts.
-- A fact that several readings find alike is one row. What is so today stands in fact.state, to be found fast; when it became so,
-- in fact_state, for those who ask what the ledger said on an earlier day. Both follow from the readings and the reviews.
--     fact.state: 0 no longer found, 1 listed, 2 rejected by a review, 3 replaced by a correction

create table reading (
    key integer primary key,
    document integer not null references document (key),
    run integer not null references run (key)
) strict;

create index reading_document on reading (document);

insert into reading (document, run) select key, run from document order by key;

-- The parts of the text as the reader of its format saw them; ledgers of versions 1 and 2 did not keep them.
create table document_passages (
    document integer primary key references document (key),
    passages blob not null
) strict;

drop view facts;

create table fact_with_readings (
    key integer primary key,
    document integer not null references document (key),
    -- Grows as the words stand; with gaps, so that a later reading finds room in between.
    ordinal integer not null,
    id text not null,
    kind text not null,
    span_start integer not null,
    span_end integer not null check (span_end >= span_start),
    holds text,
    holds_first text,
    holds_last text,
    confidence text not null check (confidence in ('certain', 'likely', 'check')),
    -- The first reading that found it.
    reading integer not null references reading (key),
    -- The fact as it was read, where this is that fact as people corrected it.
    corrects integer references fact (key),
    state integer not null default 1 check (state between 0 and 3),
    line text not null check (json_valid(line))
) strict;

insert into fact_with_readings (key, document, ordinal, id, kind, span_start, span_end, holds, holds_first, holds_last, confidence, reading, line)
select f.key, f.document, f.ordinal << 20, f.id, f.kind, f.span_start, f.span_end, f.holds, f.holds_first, f.holds_last, f.confidence, r.key, f.line
from fact f
join reading r on r.document = f.document;

drop table fact;

alter table fact_with_readings rename to fact;

create index fact_document on fact (document, ordinal, state);
create index fact_id on fact (id);
create index fact_kind on fact (kind) where state = 1;
create index fact_corrects on fact (corrects) where corrects is not null;

create table fact_state (
    key integer primary key,
    fact integer not null references fact (key),
    state integer not null check (state between 0 and 3),
    at text not null
) strict;

create index fact_state_fact on fact_state (fact);

create table review (
    number integer primary key check (number >= 1),
    at text not null,
    by text not null,
    reason text,
    act text not null check (act in ('accept', 'reject', 'correct', 'join', 'part', 'undo')),
    -- The fact as it was read, so that the review can be carried over to a later reading.
    document integer references document (key),
    fact text,
    kind text,
    span_start integer,
    span_end integer,
    quote text,
    -- The second fact of a join or part.
    other_document integer references document (key),
    other_fact text,
    other_kind text,
    other_start integer,
    other_end integer,
    other_quote text,
    -- What a correction sets.
    fields text check (fields is null or json_valid(fields)),
    undoes integer references review (number),
    check ((act = 'undo') = (undoes is not null)),
    check ((act = 'undo') = (document is null)),
    check ((act = 'correct') = (fields is not null)),
    check ((act in ('join', 'part')) = (other_document is not null))
) strict;

create index review_document on review (document);
create index review_other_document on review (other_document) where other_document is not null;

create trigger reading_stays before update on reading begin select raise (abort, 'readings are never changed'); end;
create trigger reading_kept before delete on reading begin select raise (abort, 'readings are never taken out'); end;
create trigger passages_stay before update on document_passages begin select raise (abort, 'documents are never changed'); end;
create trigger passages_kept before delete on document_passages begin select raise (abort, 'documents are never taken out'); end;
create trigger fact_stays before update of key, document, ordinal, id, kind, span_start, span_end, holds, holds_first, holds_last, confidence, reading, corrects, line
    on fact begin select raise (abort, 'facts are never changed'); end;
create trigger fact_kept before delete on fact begin select raise (abort, 'facts are never taken out'); end;
create trigger fact_state_stays before update on fact_state begin select raise (abort, 'the past of a fact is never changed'); end;
create trigger fact_state_kept before delete on fact_state begin select raise (abort, 'the past of a fact is never taken out'); end;
create trigger review_stays before update on review begin select raise (abort, 'reviews are never changed: undo them'); end;
create trigger review_kept before delete on review begin select raise (abort, 'reviews are never taken out: undo them'); end;

-- For people who open the file with other tools: the facts of the latest reading, as people reviewed them.
create view facts as
select
    fact.id,
    fact.kind,
    document.id as document,
    document.stated,
    fact.holds as "when",
    fact.line ->> '$.about' as about,
    fact.line ->> '$.quote' as quote,
    fact.confidence,
    fact.line ->> '$.rule' as rule,
    run.program
from fact
join document on document.key = fact.document
join reading on reading.key = fact.reading
join run on run.key = reading.run
where fact.state = 1;

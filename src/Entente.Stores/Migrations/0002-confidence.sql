-- How much of a fact its own sentence says. Facts of version 1 were not judged: nobody has said that they need no check.

alter table fact add column confidence text not null default 'check' check (confidence in ('certain', 'likely', 'check'));

drop view facts;

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
join run on run.key = fact.run;

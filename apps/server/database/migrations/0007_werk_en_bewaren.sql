-- Where people can turn to, per gemeente; also the sender of letters and mail.
create table loket (
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  afdeling text not null default 'Werk en Inkomen',
  telefoon text not null,
  bereikbaar text not null,
  bezoekadres text not null,
  inloop text not null,
  postadres text[] not null,
  website text not null,
  mail_van text not null, -- `Gemeente Veenrade <geen-antwoord@veenrade.example>`
  spoed text not null default '', -- what to do when there is no money for food today
  namen_in_inzage boolean not null default false, -- residents see names of staff, or only their function
  primary key (uitvoerder, gemeente)
);
grant select, insert, update on loket to meedoen_app;

-- A day of letters may be several files, each of one gemeente.
alter table printbestand add column volgnummer int not null default 1, add column gemeente char(4) references gemeente;
alter table printbestand drop constraint printbestand_pkey, add primary key (uitvoerder, dag, volgnummer);
drop policy rij on printbestand;
create policy rij on printbestand using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table verzending add column printbestand int; -- which file of its day it went in

-- Notes and incoming post are for staff only, also when they are about the resident who asks.
do $$
declare t text;
begin
  foreach t in array array['contactnotitie', 'poststuk'] loop
    execute format('drop policy rij on %I', t);
    execute format($f$
      create policy rij on %1$I using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
            and gemeente = any ((select toegang.gemeenten())::char(4)[])
            and (persoon is null or not persoon = any ((select toegang.verboden())::uuid[]))))$f$, t);
  end loop;
end $$;

-- The work list: one order for three tables, each read from its own index and merged.
create index zaak_werk on zaak (uitvoerder, (not urgent), (coalesce(laatste_dag, 'infinity'::date)), id) include (gemeente, persoon, behandelaar, urgent, laatste_dag)
  where open;
create index taak_werk on taak (uitvoerder, (coalesce(uiterlijk, 'infinity'::date)), id) include (gemeente, persoon, behandelaar, soort, uiterlijk)
  where klaar_op is null;
create index taak_soort on taak (uitvoerder, soort, (coalesce(uiterlijk, 'infinity'::date)), id) include (gemeente, persoon, behandelaar, uiterlijk)
  where klaar_op is null;
-- Without the rows of nobody these cannot be taken for a list of everything: under row level security the planner sees
-- far fewer rows than there are.
create index taak_behandelaar on taak (behandelaar) where klaar_op is null and behandelaar is not null;
drop index zaak_behandelaar;
create index zaak_behandelaar on zaak (behandelaar) where open and behandelaar is not null;
create index afwezigheid_vervanger on afwezigheid (vervanger);
create index poststuk_los on poststuk (uitvoerder, gemeente, ontvangen_op, id) where gekoppeld_op is null;
create index on poststuk (persoon);
create index verzending_mail on verzending (brief) where kanaal = 'mail';

-- Ids of the people with open work whose name holds a text. The operator is not leakproof, so under row level security it
-- could not use its index; only ids leave this function, and every query still joins them to rows it may see. The plan is
-- made for each text anew: a rare name starts from the names, a common one from the work.
create function toegang.open_werk_op_naam(tekst text) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  patroon text := '%' || replace(replace(replace(lower(unaccent(tekst)), '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
  return query execute format(
    'select z.persoon from zaak z join persoon p on p.id = z.persoon where z.open and z.uitvoerder = %1$L and p.zoeknaam like %2$L
     union select t.persoon from taak t join persoon p on p.id = t.persoon where t.klaar_op is null and t.uitvoerder = %1$L and p.zoeknaam like %2$L
     union select b.persoon from besluit b join persoon p on p.id = b.persoon where b.status = ''voorgesteld'' and b.uitvoerder = %1$L and p.zoeknaam like %2$L',
    toegang.uitvoerder(), patroon);
end $$;
grant execute on function toegang.open_werk_op_naam(text) to meedoen_app;

-- Letters of a change of norms that were made, so that a job that is killed goes on where it was.
alter table normwijziging add column brieven int not null default 0, add column brieven_tot uuid, add column klaar boolean not null default true;

-- Removal after the retention term. Runs as the owner, because the product itself may not change facts or commands;
-- it does only what a list says that two people approved. Rows stay, so that the ledger and every count stay right.
create function toegang.verwijder_na_bewaartermijn(lijst uuid, op timestamptz) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  l bewaarlijst;
  regel jsonb;
  p uuid;
  kinds text[];
  n int := 0;
  geraakt int;
begin
  select * into l from bewaarlijst where id = lijst for update;
  if l.id is null or l.uitvoerder is distinct from toegang.uitvoerder() or l.status <> 'eerste-akkoord'
     or l.eerste is null or l.tweede is null or l.eerste = l.tweede then
    raise exception 'bewaarlijst is niet door twee mensen goedgekeurd' using errcode = 'MD002';
  end if;
  for regel in select * from jsonb_array_elements(l.inhoud -> 'regels') loop
    p := (regel ->> 'persoon')::uuid;
    kinds := array(select jsonb_array_elements_text(regel -> 'soorten'));
    update feit set waarde = '{}', sleutel = id::text, soort = 'verwijderd-' || soort, reden = null, bewijs = null, vervangt = null, auteur = null
      where persoon = p and uitvoerder = l.uitvoerder and soort = any (kinds);
    get diagnostics geraakt = row_count;
    n := n + geraakt;
    if (regel ->> 'geheel')::boolean then
      update persoon set naam = 'Verwijderd', zoeknaam = '', bsn_versleuteld = null, bsn_hash = null, geboortedatum = null,
        afgeschermd = false, consulent = null, verwijderd_op = op where id = p and uitvoerder = l.uitvoerder;
      update zaak set toestand = jsonb_build_object('verwijderd', true) where persoon = p;
      update recht set toestand = jsonb_build_object('verwijderd', true, 'geldig',
        jsonb_strip_nulls(jsonb_build_object('vanaf', lower(geldig), 'tot', upper(geldig)))) where persoon = p;
      update commando set gegevens = '{}', reden = null where persoon = p;
      update besluit set bevroren = '{}', toets = null, motivering = '', eigen_zinnen = '{}', teruggestuurd = null where persoon = p;
      update brief set model = '{}', onderwerp = 'Verwijderd', pdf = null where persoon = p;
      update verzending set fout = null where persoon = p;
      update bericht set tekst = '', over = null where persoon = p;
      update wijziging set titel = 'Verwijderd', toelichting = null, gevolg = null where persoon = p;
      update contactnotitie set tekst = '' where persoon = p;
      update taak set titel = 'Verwijderd', uitkomst = null where persoon = p;
      update poststuk set afzender = '', onderwerp = 'Verwijderd', bestand = null where persoon = p;
      update bestand set naam = 'Verwijderd', inhoud = '', sha256 = '', grootte = 0 where persoon = p;
      update betaling set begunstigde = 'Verwijderd', iban = '', omschrijving = '' where persoon = p;
      update betaalregel set naam = 'Verwijderd', specificatie = '{}', oorzaak = '', aandacht = null, bekeken_reden = null where persoon = p;
      update bestemming set begunstigde = 'Verwijderd', iban = null, kenmerk = '' where persoon = p;
      update vordering set reden = '', maanden = '[]' where persoon = p;
      update vertegenwoordiging set organisatie = case when organisatie is null then null else 'Verwijderd' end where persoon = p;
      delete from huishoudlid where dossier = p or persoon = p;
      delete from deling where persoon = p;
      delete from sessie where persoon = p;
      delete from idempotentie where actor = p::text;
    end if;
  end loop;
  update bewaarlijst set status = 'uitgevoerd' where id = lijst;
  return n;
end $$;
revoke execute on function toegang.verwijder_na_bewaartermijn(uuid, timestamptz) from public;
grant execute on function toegang.verwijder_na_bewaartermijn(uuid, timestamptz) to meedoen_app;
grant update on afwezigheid to meedoen_app;

-- A change told at the desk, by phone or on paper is entered by staff; it stays the word of the resident.
alter table wijziging
  add column kanaal text not null default 'eigen-pagina' check (kanaal in ('eigen-pagina', 'balie', 'telefoon', 'papier')),
  add column ingevoerd_door uuid references medewerker;

-- What somebody sent to an aanvraag and took back before it was used. Letters, proof and post stay: those have no zaak of their own.
grant delete on bestand to meedoen_app;
create policy weghalen on bestand as restrictive for delete using (zaak is not null);

-- The group of who has bijstand now, for the figures: one look per right. Over the index that keeps facts from
-- overlapping, counting 400,000 households took six times as long.
create index feit_klantgroep on feit (persoon, id desc) where soort = 'klantgroep' and upper(bekend) is null;

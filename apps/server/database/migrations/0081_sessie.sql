-- The id token of a resident holds their bsn in the clear. It was kept for logging out at the provider, which needs none.
alter table sessie drop column id_token;

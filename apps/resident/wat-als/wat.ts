/** What somebody wonders about, as it stands in the address. */
export const WAT = ['werken', 'samenwonen', 'kind', 'gift'] as const;
export type Wat = (typeof WAT)[number];
export const isWat = (tekst: string | undefined): tekst is Wat => WAT.some((wat) => wat === tekst);

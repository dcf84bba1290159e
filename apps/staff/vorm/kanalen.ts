/** How somebody told it, when staff write it down for them. */
export const KANALEN = [
  { waarde: 'gesprek', tekst: 'In een gesprek' },
  { waarde: 'telefoon', tekst: 'Telefoon' },
  { waarde: 'brief', tekst: 'Brief of mail' },
] as const;

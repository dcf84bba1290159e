/** What somebody may be allowed to do. The table role x task decides (rollen.ts); a path of the API names one. */
export const TAKEN = [
  'eigen-zaken', // a resident, or who represents them, on their own file
  'werkvoorraad-zien',
  'dossier-zien',
  'dossier-zoeken',
  'feit-vastleggen',
  'contact-vastleggen',
  'post-verwerken',
  'vertegenwoordiging-vastleggen', // who may act for somebody, with evidence
  'aanvraag-invoeren', // at the desk, by phone, on paper
  'uwv-meldingen-inlezen', // a file of people who registered at UWV
  'aanvraag-behandelen',
  'besluit-voorstellen',
  'besluit-vaststellen',
  'bezwaar-vastleggen', // an objection that came on paper or at the desk
  'bezwaar-behandelen',
  'klacht-vastleggen', // a complaint that came by letter, mail, phone or at the desk
  'klacht-behandelen', // reads and answers complaints; nobody else does
  'recht-wijzigen',
  'plicht-bewaken', // what was done with a duty, and what the resident says of it
  'boete-zien', // fines and what leads to them
  'boete-onderzoeken', // what was not told, up to the besluit
  'signalen-inlezen', // a file of signals
  'begeleiding-zien', // plan naar werk and placements: no debts, sanctions or medical facts
  'begeleiden', // who guides somebody to work
  'zorgoverdracht-ontvangen', // the gemeente that takes over who cannot develop towards work: no file, no reasons
  'werk-overdragen',
  'betaling-zien',
  'betaalrun-voorbereiden',
  'betaalrun-goedkeuren',
  'betaalbestand-aanbieden', // bring what was approved to the bank
  'bankbestand-verwerken',
  'rekening-controleren', // second look at a new IBAN
  'vordering-beheren',
  'verhaal-zien', // what is recovered from who had to maintain somebody, with their means
  'verhaal-behandelen',
  'verhaal-vaststellen', // signs what somebody else proposed
  'afgeschermd-adres-zien',
  'inzage-controleren', // read the log of processing
  'bewaartermijn-goedkeuren',
  'bedrag-invoeren', // a published amount nobody coded yet, by four eyes
  'bedrag-bevestigen',
  'normwijziging-voorbereiden',
  'normwijziging-goedkeuren',
  'beleid-zien',
  'organisatie-beheren',
  'belang-zien', // personal interests of staff: that there is one, never whose number
  'belang-invoeren', // by four eyes, also lifting it
  'belang-bevestigen',
  'collegadossier-toewijzen', // who handles the file of a colleague
  'loonkostensubsidie-behandelen', // a subsidy to an employer, up to the besluit
  'werkgever-zien', // the employers that are known: organisations, no persons
  'cijfers-zien', // figures only, no persons
  'cijfers-openen', // the files behind a figure
  'begroting-zien', // money of the gemeente, no persons
  'begroting-invoeren', // by four eyes
  'begroting-bevestigen',
  'beleid-doorrekenen', // what a choice would do, in figures only
  'beleid-lezen', // policy read aloud: what was chosen, and what others chose
  'beleid-schrijven', // a draft of policy, advice about it and the decision
  'beleid-publiceren', // brings into force what somebody else wrote
  'ketenpartner-zien', // organisations, what is agreed and how they do: no persons
  'ketenpartner-beheren', // who they are, and what is proposed to agree
  'ketenpartner-vaststellen', // agrees to what somebody else proposed, and to what they may be paid
  'verwijzing-uitvoeren', // an organisation outside, on the people referred to it
] as const;
export type Taak = (typeof TAKEN)[number];

/** Purposes for which data of a person may be read or changed (doelbinding). */
export const DOELEN = [
  'recht-op-bijstand',
  'uitbetaling',
  'inlichtingen-controleren',
  'begeleiding-naar-werk',
  'bezwaar-en-klacht',
  'terugvordering',
  'kwaliteit',
  'toezicht-op-gegevens',
  'eigen-inzage',
] as const;
export type Doel = (typeof DOELEN)[number];

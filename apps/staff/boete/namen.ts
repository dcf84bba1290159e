import type { BoeteWeergave } from '@meedoen/contract/boete';

type Toestand = BoeteWeergave['toestand'];

export const TOESTAND: Readonly<
  Record<Toestand, { readonly naam: string; readonly toon: '' | 'wait' | 'danger' | 'safe' }>
> = {
  onderzoek: { naam: 'onderzoek', toon: 'wait' },
  voornemen: { naam: 'inwoner kan reageren', toon: 'wait' },
  zienswijze: { naam: 'inwoner heeft gereageerd', toon: 'wait' },
  opgelegd: { naam: 'boete opgelegd', toon: 'danger' },
  gewaarschuwd: { naam: 'waarschuwing gegeven', toon: '' },
  afgezien: { naam: 'geen boete', toon: 'safe' },
  herroepen: { naam: 'herroepen na bezwaar', toon: 'safe' },
};

export const WAT: Readonly<Record<BoeteWeergave['schending']['wat'], string>> = {
  inkomsten: 'Inkomsten niet doorgegeven',
  vermogen: 'Geld of bezit niet doorgegeven',
  woonsituatie: 'Woonsituatie niet doorgegeven',
  verblijf: 'Verblijf elders niet doorgegeven',
  anders: 'Iets anders niet doorgegeven',
};

export const VERWIJT: Readonly<Record<NonNullable<BoeteWeergave['oordeel']>['verwijtbaarheid'], string>> = {
  opzet: 'Opzet',
  'grove-schuld': 'Grove schuld',
  normaal: 'Normale verwijtbaarheid',
  verminderd: 'Verminderde verwijtbaarheid',
};

export const GROND: Readonly<Record<NonNullable<BoeteWeergave['afgezien']>['grond'], string>> = {
  'niet-vastgesteld': 'Het staat niet vast (Pw art. 18a)',
  'geen-verwijt': 'Er is niets te verwijten (Awb 5:41)',
  rechtvaardiging: 'Er was een goede reden voor (Awb 5:5)',
  'dringende-redenen': 'Er zijn dringende redenen (Pw art. 18a lid 7)',
  strafzaak: 'De zaak ligt bij justitie (Awb 5:44)',
  'al-bestraft': 'Er is al een boete of verlaging voor (Awb 5:43)',
  overleden: 'De inwoner is overleden (Awb 5:42)',
};

export const VIA = {
  'eigen-pagina': 'op de eigen pagina',
  gesprek: 'in een gesprek',
  telefoon: 'aan de telefoon',
  brief: 'in een brief',
} as const;

export const GRENS = {
  maximum: 'Minder: de grens van de wet',
  draagkracht: 'Minder: wat iemand kan betalen',
  afronding: 'Meer: laagste boete en afronden',
} as const;

/** What has to be read again after a step. */
export const NA_STAP = [
  'readBoetes',
  'readTaken',
  'readDossier',
  'readTijdlijn',
  'readBrieven',
  'readWerkvoorraad',
] as const;

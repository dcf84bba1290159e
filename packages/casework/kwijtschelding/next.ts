import { euro } from '../opmaak/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  KWIJTSCHELDINGCOMMANDS,
  type Kwijtschelding,
  type Kwijtscheldingcommand,
  type Kwijtscheldingcontext,
  type Kwijtscheldingkern,
  type Kwijtscheldingopdracht,
  type Kwijtscheldingtoestand,
} from './toestand.ts';

const PAST: Readonly<Record<Exclude<Kwijtscheldingcommand, 'askKwijtschelding'>, readonly Kwijtscheldingtoestand[]>> = {
  proposeKwijtschelding: ['gevraagd', 'voorgesteld'],
  decideKwijtschelding: ['voorgesteld'],
  withdrawKwijtschelding: ['gevraagd', 'voorgesteld'],
  reopenKwijtschelding: ['afgewezen'],
};

const STAND: Readonly<Record<Kwijtscheldingtoestand, string>> = {
  gevraagd: 'De vraag wacht op een voorstel.',
  voorgesteld: 'Er ligt een voorstel bij een collega.',
  toegekend: 'De rest is kwijtgescholden.',
  afgewezen: 'De vraag is afgewezen.',
  ingetrokken: 'De vraag is ingetrokken.',
};

const nee = (code: string, tekst: string, cijfers?: Weigering['cijfers']): Weigering => ({
  code,
  tekst,
  ...(cijfers ? { cijfers } : {}),
});

function belet(
  zaak: Kwijtschelding | undefined,
  command: Kwijtscheldingcommand,
  { rest, teruggestuurd }: Kwijtscheldingcontext,
): Weigering | undefined {
  if (command === 'askKwijtschelding') {
    if (zaak) return nee('al-gevraagd', 'Dit is al gevraagd.');
    return rest > 0 ? undefined : nee('niets-open', 'Op deze vordering staat niets meer open.');
  }
  if (!zaak) return nee('niet-gevraagd', 'Er is niet om kwijtschelding gevraagd.');
  const { toestand } = zaak;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, { toestand });
  if (command !== 'proposeKwijtschelding') return undefined;
  // who asked gets an answer, also when nothing is owed any more (Awb 4:13)
  return toestand === 'voorgesteld' && !teruggestuurd ? nee('al-voorgesteld', STAND.voorgesteld) : undefined;
}

function inhoud(opdracht: Kwijtscheldingopdracht, { rest }: Kwijtscheldingcontext): Weigering | undefined {
  if (opdracht.command !== 'proposeKwijtschelding') return undefined;
  const { uitkomst, bedrag } = opdracht;
  if (uitkomst === 'kwijtschelding-afwijzen')
    return bedrag === 0 ? undefined : nee('bedrag-bij-afwijzing', 'Een afwijzing heeft geen bedrag.');
  if (rest <= 0) return nee('niets-open', 'Op deze vordering staat niets meer open. Wijs de vraag af.');
  if (bedrag <= 0) return nee('niets', 'Vul in hoeveel er vervalt.');
  return bedrag > rest ? nee('meer-dan-open', `Er staat nog ${euro(rest)} open.`, { rest }) : undefined;
}

function kernVan(zaak: Kwijtschelding): Kwijtscheldingkern {
  const { id, uitvoerder, gemeente, persoon, vordering, gevraagdDoor, gevraagdOp, toelichting, rest } = zaak;
  return { id, uitvoerder, gemeente, persoon, vordering, gevraagdDoor, gevraagdOp, toelichting, rest };
}

/** What asking for remission becomes by a command, or the refusal with its reason. */
export function nextKwijtschelding(
  zaak: Kwijtschelding | undefined,
  opdracht: Kwijtscheldingopdracht,
  context: Kwijtscheldingcontext,
): Uitslag<Kwijtschelding> {
  const weigering = belet(zaak, opdracht.command, context) ?? inhoud(opdracht, context);
  if (weigering) return geweigerd(weigering);
  const { vandaag, rest } = context;
  if (opdracht.command === 'askKwijtschelding') {
    const { command: _, door: __, op: ___, ...kern } = opdracht;
    return gelukt({ ...kern, gevraagdOp: vandaag, rest, toestand: 'gevraagd' });
  }
  if (!zaak) throw new Error('a command on no request passed its state');
  const kern = kernVan(zaak);
  switch (opdracht.command) {
    case 'proposeKwijtschelding': {
      const { uitkomst, besluit, bedrag } = opdracht;
      return gelukt({ ...kern, toestand: 'voorgesteld', uitkomst, besluit, bedrag });
    }
    case 'decideKwijtschelding': {
      if (zaak.toestand !== 'voorgesteld') throw new Error('a decision on what was not proposed');
      const { besluit, uitkomst } = zaak;
      return gelukt(
        uitkomst === 'kwijtschelden'
          ? { ...kern, toestand: 'toegekend', besluit, bedrag: opdracht.bedrag, op: vandaag }
          : { ...kern, toestand: 'afgewezen', besluit, op: vandaag },
      );
    }
    case 'withdrawKwijtschelding':
      return gelukt({ ...kern, toestand: 'ingetrokken', op: vandaag });
    case 'reopenKwijtschelding':
      return gelukt({ ...kern, toestand: 'gevraagd' });
  }
}

/** Every command on what is there, with the true reason when it is not possible now. */
export const possibleKwijtscheldingcommands = (zaak: Kwijtschelding, context: Kwijtscheldingcontext) =>
  KWIJTSCHELDINGCOMMANDS.filter((command) => command !== 'askKwijtschelding').map((command) => {
    const weigering = belet(zaak, command, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** The commands again give the same state. */
export function rebuildKwijtschelding(
  regels: readonly { readonly opdracht: Kwijtscheldingopdracht; readonly context: Kwijtscheldingcontext }[],
): Kwijtschelding | undefined {
  let zaak: Kwijtschelding | undefined;
  for (const { opdracht, context } of regels) {
    const uitslag = nextKwijtschelding(zaak, opdracht, context);
    if (!uitslag.ok) throw new Error(`a command that was taken is refused: ${uitslag.weigering.code}`);
    zaak = uitslag.value;
  }
  return zaak;
}

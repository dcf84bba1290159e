import { datum, euro } from '../opmaak/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  ONTVANGSTCOMMANDS,
  type Ontvangst,
  type Ontvangstcommand,
  type Ontvangstcontext,
  type Ontvangstkern,
  type Ontvangstopdracht,
  teVerdelen,
} from './toestand.ts';

const PAST: Readonly<Record<Exclude<Ontvangstcommand, 'receiveOntvangst'>, Ontvangst['toestand']>> = {
  assignOntvangst: 'te-verdelen',
  returnOntvangst: 'te-verdelen',
  refuseOntvangst: 'te-verdelen',
  recordTerugstorting: 'terug-te-storten',
};

const STAND: Readonly<Record<Ontvangst['toestand'], string>> = {
  'te-verdelen': 'Dit geld staat nog op de lijst.',
  verdeeld: 'Dit geld staat al op een vordering.',
  teruggegeven: 'Dit geld gaat terug naar de inwoner.',
  'terug-te-storten': 'Dit geld gaat terug naar de rekening waar het van kwam.',
  teruggestort: 'Dit geld is teruggestort.',
};

const nee = (code: string, tekst: string, cijfers?: Weigering['cijfers']): Weigering => ({
  code,
  tekst,
  ...(cijfers ? { cijfers } : {}),
});

function belet(ontvangst: Ontvangst | undefined, command: Ontvangstcommand): Weigering | undefined {
  if (command === 'receiveOntvangst') return ontvangst ? nee('al-ontvangen', 'Dit geld is al geboekt.') : undefined;
  if (!ontvangst) return nee('geen-ontvangst', 'Dit geld is niet geboekt.');
  if (PAST[command] !== ontvangst.toestand)
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[ontvangst.toestand]}`, {
      toestand: ontvangst.toestand,
    });
  if (command === 'refuseOntvangst' && !ontvangst.iban)
    return nee('geen-rekening', 'De bank noemt geen rekening waar dit geld van kwam. Terugstorten kan niet.');
  return undefined;
}

function inhoud(ontvangst: Ontvangst | undefined, opdracht: Ontvangstopdracht, context: Ontvangstcontext) {
  if (opdracht.command === 'recordTerugstorting' && opdracht.teruggestortOp > context.vandaag)
    return nee('in-de-toekomst', 'De dag van terugstorten ligt na vandaag.');
  if (opdracht.command === 'recordTerugstorting' && ontvangst && opdracht.teruggestortOp < ontvangst.op)
    return nee('voor-ontvangst', `Dit geld kwam pas op ${datum(ontvangst.op)}. Het kan niet eerder zijn teruggestort.`);
  if (opdracht.command !== 'assignOntvangst' || !ontvangst) return undefined;
  const over = teVerdelen(ontvangst);
  const open = context.open ?? 0;
  const { deel } = opdracht;
  const { bedrag } = deel;
  if (bedrag <= 0) return nee('niets', 'Vul een bedrag boven nul in.');
  if (bedrag > over) return nee('meer-dan-ontvangen', `Er is nog ${euro(over)} te verdelen.`, { over });
  if (open <= 0)
    return nee(
      'niets-open',
      deel.loonkostensubsidie
        ? 'Bij deze loonkostensubsidie is niets te veel betaald.'
        : 'Op deze vordering staat niets meer open.',
    );
  if (bedrag > open) return nee('meer-dan-open', `Hierop staat nog ${euro(open)} open.`, { open });
  return undefined;
}

const metStand = (kern: Ontvangstkern): Ontvangst => ({
  ...kern,
  toestand: teVerdelen(kern) > 0 ? 'te-verdelen' : 'verdeeld',
});

function kernVan(ontvangst: Ontvangst): Ontvangstkern {
  const { id, uitvoerder, gemeente, persoon, bedrag, op, naam, iban, omschrijving, waarom, delen } = ontvangst;
  return { id, uitvoerder, gemeente, persoon, bedrag, op, naam, iban, omschrijving, waarom, delen };
}

/** What money that came in becomes by a command, or the refusal with its reason. */
export function nextOntvangst(
  ontvangst: Ontvangst | undefined,
  opdracht: Ontvangstopdracht,
  context: Ontvangstcontext,
): Uitslag<Ontvangst> {
  const weigering = belet(ontvangst, opdracht.command) ?? inhoud(ontvangst, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'receiveOntvangst') return gelukt(metStand(opdracht.ontvangst));
  if (!ontvangst) throw new Error('a command on no money passed its state');
  const kern = kernVan(ontvangst);
  const terug = teVerdelen(kern);
  switch (opdracht.command) {
    case 'assignOntvangst':
      return gelukt(
        metStand({ ...kern, persoon: kern.persoon ?? opdracht.persoon, delen: [...kern.delen, opdracht.deel] }),
      );
    case 'returnOntvangst':
      return gelukt({
        ...kern,
        persoon: opdracht.persoon,
        toestand: 'teruggegeven',
        terug,
        reden: opdracht.reden,
      });
    case 'refuseOntvangst':
      return gelukt({ ...kern, toestand: 'terug-te-storten', terug, reden: opdracht.reden });
    case 'recordTerugstorting':
      return gelukt({
        ...kern,
        toestand: 'teruggestort',
        terug,
        reden: 'reden' in ontvangst ? ontvangst.reden : '',
        teruggestortOp: opdracht.teruggestortOp,
      });
  }
}

/** Every command on what is there, with the true reason when it is not possible now. */
export const possibleOntvangstcommands = (ontvangst: Ontvangst) =>
  ONTVANGSTCOMMANDS.filter((command) => command !== 'receiveOntvangst').map((command) => {
    const weigering = belet(ontvangst, command);
    return { command, mag: weigering === undefined, weigering };
  });

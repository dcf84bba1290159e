import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { inhoudfout } from './inhoud.ts';
import { BUIGRONDES } from './soorten.ts';
import type { Begroting, Begrotingcontext, Begrotingopdracht } from './toestand.ts';

const NIET = 'niet-in-deze-status';

/** A version of a budget after a command. */
export function nextBegroting(
  begroting: Begroting | undefined,
  opdracht: Begrotingopdracht,
  context: Begrotingcontext,
): Uitslag<Begroting> {
  const { vandaag } = context;
  if (opdracht.command === 'enterBegroting') {
    if (begroting) return geweigerd(nee('bestaat-al', 'Deze versie is er al.'));
    const fout = invoerfout(opdracht, context);
    if (fout) return geweigerd(fout);
    const { command: _, op: __, door, ...wat } = opdracht;
    return gelukt({
      ...{ ...wat, ronde: context.vorige + 1, ingevoerdDoor: door, ingevoerdOp: vandaag },
      toestand: 'ingevoerd',
    });
  }
  if (!begroting) return geweigerd(nee(NIET, 'Dit budget is er niet.'));
  if (begroting.toestand !== 'ingevoerd')
    return geweigerd(nee(NIET, `Dit budget is al ${begroting.toestand}. Voer een nieuwe versie in.`));
  const { door } = opdracht;
  if (opdracht.command === 'rejectBegroting') {
    const zonder = leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom.');
    if (zonder) return geweigerd(zonder);
    const { reden } = opdracht;
    return gelukt({ ...begroting, toestand: 'afgewezen', afwijzing: { door, op: vandaag, reden } });
  }
  if (door === begroting.ingevoerdDoor)
    return geweigerd(nee('vier-ogen', 'U voerde dit zelf in. Een collega kijkt het na en bevestigt het.'));
  return gelukt({ ...begroting, toestand: 'bevestigd', bevestiging: { door, op: vandaag } });
}

function invoerfout(
  { bron, inhoud, jaar }: Extract<Begrotingopdracht, { command: 'enterBegroting' }>,
  { vandaag, vorige, wacht }: Begrotingcontext,
): Weigering | undefined {
  if (wacht) return nee('wacht-al', 'Er wacht al een versie op bevestiging. Bevestig die eerst, of wijs haar af.');
  if (inhoud.soort === 'buig' && vorige >= BUIGRONDES.length)
    return nee(
      'alle-rondes',
      'Het budget van dit jaar is vastgesteld en twee keer bijgesteld. Meer versies kent het niet.',
      'WerkSaam evaluatie 2018-2021, 1.12',
      { rondes: vorige },
    );
  return (
    leeg(bron.document, 'bron-ontbreekt', 'Schrijf op in welk document dit staat.') ??
    later(bron.datum, vandaag) ??
    inhoudfout(inhoud, jaar)
  );
}

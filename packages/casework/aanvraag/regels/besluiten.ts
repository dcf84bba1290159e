import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { datum } from '../../opmaak/index.ts';
import { dagVan } from '../../tijdstip/index.ts';
import { nee, REDEN_NODIG, regel, zonderReden } from '../regel.ts';
import type { Gegevensvraag, InBehandeling, WachtOpGegevens } from '../toestand.ts';
import { inBehandeling } from './behandelen.ts';

/** Awb 4:5 lid 4: known within four weeks after completion, or after the term ran out unused. */
const BUITEN_BEHANDELING_DAGEN = 28;

const ontbrekend = (gegevens: readonly Gegevensvraag[]): readonly Gegevensvraag[] =>
  gegevens.filter((each) => !each.ontvangenOp);

/** Last day of leaving the application untreated, counted from the last completion or the end of the term (Awb 4:5 lid 4). */
export function laatsteDagBuitenBehandeling(gegevens: readonly Gegevensvraag[]): IsoDate | undefined {
  const days = gegevens.map((each) => each.ontvangenOp ?? each.uiterlijk).sort();
  const last = days.at(-1);
  return last ? addDays(last, BUITEN_BEHANDELING_DAGEN) : undefined;
}

function bezwaarBuitenBehandeling(aanvraag: InBehandeling | WachtOpGegevens, vandaag: IsoDate) {
  const open = ontbrekend(aanvraag.gegevens);
  const [first] = open;
  if (!first)
    return nee(
      'niets-ontbreekt',
      'Er ontbreken geen gegevens die zijn gevraagd. Beslis op de inhoud.',
      'Awb art. 4:5 lid 1',
    );
  const running = open.find((each) => vandaag <= each.uiterlijk);
  if (running)
    return nee(
      'hersteltermijn-loopt',
      `De gegevens mogen nog komen tot en met ${datum(running.uiterlijk)}.`,
      'Awb art. 4:5 lid 1',
      {
        uiterlijk: running.uiterlijk,
      },
    );
  const last = laatsteDagBuitenBehandeling(aanvraag.gegevens);
  if (last && vandaag > last)
    return nee(
      'vier-weken-voorbij',
      `Buiten behandeling stellen kon tot en met ${datum(last)}. Beslis op de inhoud.`,
      'Awb art. 4:5 lid 4',
      { laatsteDag: last },
    );
  return undefined;
}

export const proposeBesluit = regel<'proposeBesluit', 'in-behandeling' | 'wacht-op-gegevens'>({
  wat: 'Een besluit voorstellen',
  toestanden: ['in-behandeling', 'wacht-op-gegevens'],
  bezwaar: (aanvraag, { vandaag }) =>
    aanvraag.toestand === 'wacht-op-gegevens' && vandaag <= aanvraag.uiterlijk
      ? nee(
          'hersteltermijn-loopt',
          `De gegevens mogen nog komen tot en met ${datum(aanvraag.uiterlijk)}.`,
          'Awb art. 4:5 lid 1',
          {
            uiterlijk: aanvraag.uiterlijk,
          },
        ).weigering
      : undefined,
  toepassen: (aanvraag, opdracht, context) => {
    const { soort, feitenstand, reden, door, op, gehoord } = opdracht;
    if (zonderReden(reden)) return REDEN_NODIG;
    if (soort === 'buiten-behandeling-stellen') {
      const weigering = bezwaarBuitenBehandeling(aanvraag, context.vandaag);
      if (weigering) return weigering;
    }
    if (soort === 'afwijzen' && context.hoorplicht && !gehoord)
      return nee(
        'niet-gehoord',
        'De afwijzing rust op gegevens die anders zijn dan de aanvrager opgaf. Vraag eerst de aanvrager om diens kant te vertellen.',
        'Awb art. 4:7 lid 1',
      );
    if (context.feitenstand !== undefined && context.feitenstand !== feitenstand) return FEITEN_VERANDERD;
    return { ...inBehandeling(aanvraag), toestand: 'voorgesteld', voorstel: { soort, door, op, reden, feitenstand } };
  },
});

const FEITEN_VERANDERD = nee(
  'feiten-veranderd',
  'De gegevens zijn veranderd sinds dit voorstel. Reken het voorstel opnieuw uit.',
  'Awb art. 3:2',
);

export const approveBesluit = regel<'approveBesluit', 'voorgesteld'>({
  wat: 'Het besluit ondertekenen',
  toestanden: ['voorgesteld'],
  bezwaar: ({ voorstel }, { vierOgen, door, feitenstand }) => {
    if (vierOgen && door === voorstel.door)
      return nee('tweede-persoon-nodig', 'Iemand anders dan de voorsteller moet dit besluit ondertekenen.').weigering;
    return feitenstand !== undefined && feitenstand !== voorstel.feitenstand ? FEITEN_VERANDERD.weigering : undefined;
  },
  toepassen: (aanvraag, opdracht, { vandaag }) => {
    const { voorstel } = aanvraag;
    if (voorstel.soort === 'buiten-behandeling-stellen') {
      const weigering = bezwaarBuitenBehandeling(inBehandeling(aanvraag), vandaag);
      if (weigering) return weigering;
    }
    const { toestand: _, teruggegeven: __, ...rest } = inBehandeling(aanvraag);
    const besluit = {
      soort: voorstel.soort,
      voorsteller: voorstel.door,
      ondertekenaar: opdracht.door,
      genomenOp: dagVan(opdracht.op),
    };
    return voorstel.soort === 'buiten-behandeling-stellen'
      ? { ...rest, toestand: 'buiten-behandeling', besluit }
      : { ...rest, toestand: 'besloten', besluit };
  },
});

export const rejectVoorstel = regel<'rejectVoorstel', 'voorgesteld'>({
  wat: 'Het voorstel teruggeven',
  toestanden: ['voorgesteld'],
  toepassen: (aanvraag, { reden }) => (zonderReden(reden) ? REDEN_NODIG : inBehandeling(aanvraag, reden)),
});

/** A besluit works from the day it was made known (Awb 3:40-3:41). */
export const makeBekend = regel<'makeBekend', 'besloten' | 'buiten-behandeling'>({
  wat: 'Het besluit bekendmaken',
  toestanden: ['besloten', 'buiten-behandeling'],
  bezwaar: ({ bekendmaking }) =>
    bekendmaking
      ? nee('al-bekendgemaakt', `Het besluit is al bekendgemaakt op ${datum(bekendmaking.op)}.`, 'Awb art. 3:41', {
          op: bekendmaking.op,
        }).weigering
      : undefined,
  toepassen: (aanvraag, { datum: op, kanaal }) =>
    op < aanvraag.besluit.genomenOp
      ? nee('bekendmaking-voor-besluit', 'Bekendmaken kan niet voor de dag van het besluit.', 'Awb art. 3:40', {
          op,
          genomenOp: aanvraag.besluit.genomenOp,
        })
      : { ...aanvraag, bekendmaking: { op, kanaal } },
});

/** A refusal that was revoked: the aanvraag is decided anew, from the same melding (Awb 7:11 lid 2). */
export const reopenAanvraag = regel<'reopenAanvraag', 'besloten' | 'buiten-behandeling'>({
  wat: 'De aanvraag heropenen',
  toestanden: ['besloten', 'buiten-behandeling'],
  bezwaar: ({ besluit }) =>
    besluit.soort === 'toekennen'
      ? nee('al-toegekend', 'De aanvraag is toegekend. Herzie de uitkering.', 'Awb art. 7:11 lid 2').weigering
      : undefined,
  toepassen: (aanvraag, { reden, uiterlijk }, { vandaag }) => {
    if (zonderReden(reden)) return REDEN_NODIG;
    const { besluit: _, bekendmaking: __, toestand: ___, ...rest } = aanvraag;
    const verlenging = { laatsteDag: uiterlijk, medegedeeldOp: vandaag, reden };
    return { ...rest, toestand: 'in-behandeling', verlenging };
  },
});

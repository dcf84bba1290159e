import { datum } from '../../opmaak/index.ts';
import { klok } from '../klok.ts';
import { nee, REDEN_NODIG, regel, zonderReden } from '../regel.ts';
import type { Gegevensvraag, InBehandeling, Lopend, Stilstand } from '../toestand.ts';

const LOPEND = ['ingediend', 'wacht-op-gegevens', 'in-behandeling', 'voorgesteld'] as const;
type LopendeToestand = (typeof LOPEND)[number];

/** The same aanvraag back in treatment, without the facts of the state it leaves. */
export function inBehandeling(aanvraag: Lopend, teruggegeven?: string): InBehandeling {
  const { id, uitvoerder, gemeente, persoon, melding, behandelaar, spoed, zoektermijnOpgeheven } = aanvraag;
  const { ingediendOp, gegevens, stilstanden, verlenging, ingebrekestellingen, voorschotten, aanhouding } = aanvraag;
  return {
    ...{ id, uitvoerder, gemeente, persoon, melding, behandelaar, spoed, zoektermijnOpgeheven },
    ...{ ingediendOp, gegevens, stilstanden, verlenging, ingebrekestellingen, voorschotten, aanhouding },
    toestand: 'in-behandeling',
    teruggegeven,
  };
}

export const takeUpAanvraag = regel<'takeUpAanvraag', 'ingediend' | 'wacht-op-gegevens'>({
  wat: 'De aanvraag in behandeling nemen',
  toestanden: ['ingediend', 'wacht-op-gegevens'],
  bezwaar: (aanvraag, context) =>
    aanvraag.toestand === 'wacht-op-gegevens' && context.vandaag <= aanvraag.uiterlijk
      ? nee(
          'hersteltermijn-loopt',
          `De gegevens mogen nog komen tot en met ${datum(aanvraag.uiterlijk)}.`,
          'Awb art. 4:5 lid 1',
          {
            uiterlijk: aanvraag.uiterlijk,
          },
        ).weigering
      : undefined,
  toepassen: (aanvraag, { behandelaar }) => ({ ...inBehandeling(aanvraag), behandelaar }),
});

/** The stand-still for data asked for; ends when all came in or when the term has run out. */
const gegevensStilstand = (stilstanden: readonly Stilstand[]): Stilstand | undefined =>
  stilstanden.findLast((each) => each.reden === 'aanvulling-gevraagd' && each.geeindigdOp === undefined);

export const requestGegevens = regel<'requestGegevens', 'ingediend' | 'wacht-op-gegevens' | 'in-behandeling'>({
  wat: 'Gegevens vragen',
  toestanden: ['ingediend', 'wacht-op-gegevens', 'in-behandeling'],
  toepassen: (aanvraag, { wat, uiterlijk, reden }, { vandaag }) => {
    if (zonderReden(reden)) return REDEN_NODIG;
    const asked = wat.map((each) => each.trim()).filter((each) => each !== '');
    if (asked.length === 0) return nee('niets-gevraagd', 'Schrijf op welke gegevens nodig zijn.', 'Awb art. 4:5 lid 1');
    if (uiterlijk <= vandaag)
      return nee(
        'termijn-te-kort',
        'Kies een dag na vandaag. Iemand moet tijd hebben om de gegevens te sturen.',
        'Awb art. 4:5 lid 1',
        { uiterlijk, vandaag },
      );
    if (aanvraag.toestand === 'wacht-op-gegevens' && uiterlijk < aanvraag.uiterlijk)
      return nee(
        'termijn-verkort',
        `Er is al tijd gegeven tot en met ${datum(aanvraag.uiterlijk)}. Korter kan niet.`,
        'Awb art. 4:5 lid 1',
        {
          uiterlijk: aanvraag.uiterlijk,
        },
      );
    const again = new Set(asked);
    const kept = aanvraag.gegevens
      .filter((each) => each.ontvangenOp !== undefined || !again.has(each.wat))
      .map((each) => (each.ontvangenOp === undefined ? { ...each, uiterlijk } : each));
    const running = gegevensStilstand(aanvraag.stilstanden);
    return {
      ...inBehandeling(aanvraag),
      toestand: 'wacht-op-gegevens',
      uiterlijk,
      gegevens: [...kept, ...asked.map((each): Gegevensvraag => ({ wat: each, gevraagdOp: vandaag, uiterlijk }))],
      stilstanden:
        running && aanvraag.toestand === 'wacht-op-gegevens' && vandaag <= aanvraag.uiterlijk
          ? aanvraag.stilstanden.map((each) => (each === running ? { ...each, uiterlijk } : each))
          : [...aanvraag.stilstanden, { reden: 'aanvulling-gevraagd', gemeldOp: vandaag, uiterlijk }],
    };
  },
});

/** Taken in at any time before the decision: what somebody sends is never refused. A proposal made before is made again. */
export const receiveGegevens = regel<'receiveGegevens', LopendeToestand>({
  wat: 'Gegevens ontvangen bij deze aanvraag',
  toestanden: LOPEND,
  toepassen: (aanvraag, { wat, ontvangenOp, bestanden = [] }, { vandaag }) => {
    if (ontvangenOp > vandaag || ontvangenOp < aanvraag.ingediendOp)
      return nee('datum-onmogelijk', 'De dag van ontvangst moet liggen tussen de aanvraag en vandaag.', undefined, {
        ontvangenOp,
      });
    const came = new Set(wat);
    const binnen = { ontvangenOp, ...(bestanden.length > 0 ? { bestanden } : {}) };
    const gegevens = [
      ...aanvraag.gegevens.map((each) => (came.has(each.wat) && !each.ontvangenOp ? { ...each, ...binnen } : each)),
      ...wat
        .filter((each) => !aanvraag.gegevens.some((asked) => asked.wat === each))
        .map((each): Gegevensvraag => ({ wat: each, gevraagdOp: ontvangenOp, uiterlijk: ontvangenOp, ...binnen })),
    ];
    if (aanvraag.toestand === 'voorgesteld')
      return { ...inBehandeling(aanvraag, 'Er zijn nieuwe gegevens.'), gegevens };
    if (aanvraag.toestand !== 'wacht-op-gegevens') return { ...aanvraag, gegevens };
    if (gegevens.some((each) => !each.ontvangenOp)) return { ...aanvraag, gegevens };
    const running = gegevensStilstand(aanvraag.stilstanden);
    const stilstanden = aanvraag.stilstanden.map((each) =>
      each === running ? { ...each, geeindigdOp: ontvangenOp } : each,
    );
    return { ...inBehandeling(aanvraag), gegevens, stilstanden };
  },
});

export const extendTermijn = regel<'extendTermijn', LopendeToestand>({
  wat: 'De beslistermijn verlengen',
  toestanden: LOPEND,
  bezwaar: (aanvraag, { vandaag, laatsteDag }) => {
    if (aanvraag.verlenging)
      return nee(
        'al-verlengd',
        `De termijn is al verlengd tot en met ${datum(aanvraag.verlenging.laatsteDag)}.`,
        'Awb art. 4:14',
        {
          laatsteDag: aanvraag.verlenging.laatsteDag,
        },
      ).weigering;
    if (laatsteDag !== undefined && vandaag > laatsteDag)
      return nee(
        'termijn-voorbij',
        `De termijn liep af op ${datum(laatsteDag)}. Verlengen kan dan niet meer.`,
        'Awb art. 4:13 lid 2',
        { laatsteDag },
      ).weigering;
    return undefined;
  },
  toepassen: (aanvraag, { nieuweLaatsteDag, reden }, { vandaag, laatsteDag }) => {
    if (zonderReden(reden)) return REDEN_NODIG;
    if (nieuweLaatsteDag <= (laatsteDag ?? vandaag))
      return nee(
        'geen-verlenging',
        'De nieuwe dag moet later zijn dan de huidige laatste dag.',
        'Awb art. 4:14 lid 3',
        {
          nieuweLaatsteDag,
          laatsteDag: laatsteDag ?? vandaag,
        },
      );
    return { ...aanvraag, verlenging: { laatsteDag: nieuweLaatsteDag, medegedeeldOp: vandaag, reden } };
  },
});

const lopendeStilstand = (aanvraag: Lopend): Stilstand | undefined =>
  aanvraag.stilstanden.findLast((each) => each.reden !== 'aanvulling-gevraagd' && each.geeindigdOp === undefined);

export const suspendTermijn = regel<'suspendTermijn', LopendeToestand>({
  wat: 'De beslistermijn stilzetten',
  toestanden: LOPEND,
  bezwaar: (aanvraag) =>
    lopendeStilstand(aanvraag)
      ? nee('staat-al-stil', 'De termijn staat al stil.', 'Awb art. 4:15').weigering
      : undefined,
  toepassen: (aanvraag, { stilstand, reden, totEnMet }, { vandaag }) => {
    if (zonderReden(reden)) return REDEN_NODIG;
    const agreed = stilstand === 'uitstel-overeengekomen';
    if (agreed && (totEnMet === undefined || totEnMet <= vandaag))
      return nee(
        'uitstel-zonder-einde',
        'Vul in tot en met welke dag de aanvrager uitstel geeft.',
        'Awb art. 4:15 lid 2 a',
      );
    return {
      ...aanvraag,
      stilstanden: [
        ...aanvraag.stilstanden,
        { reden: stilstand, gemeldOp: vandaag, ...(agreed ? { uiterlijk: totEnMet } : {}) },
      ],
    };
  },
});

export const resumeTermijn = regel<'resumeTermijn', LopendeToestand>({
  wat: 'De beslistermijn weer laten lopen',
  toestanden: LOPEND,
  bezwaar: (aanvraag) =>
    lopendeStilstand(aanvraag)
      ? undefined
      : nee('staat-niet-stil', 'De termijn staat niet stil.', 'Awb art. 4:15').weigering,
  toepassen: (aanvraag, _, { vandaag }) => {
    const running = lopendeStilstand(aanvraag);
    return {
      ...aanvraag,
      stilstanden: aanvraag.stilstanden.map((each) => (each === running ? { ...each, geeindigdOp: vandaag } : each)),
    };
  },
});

/**
 * Always taken in: whether it came too early is for the clock to say, not for the person at the desk. A letter that came
 * before the besluit may be entered after it.
 */
export const registerIngebrekestelling = regel<
  'registerIngebrekestelling',
  LopendeToestand | 'besloten' | 'buiten-behandeling'
>({
  wat: 'Laten weten dat wij te laat zijn',
  toestanden: [...LOPEND, 'besloten', 'buiten-behandeling'],
  bezwaar: (aanvraag, { vandaag }) => {
    const tijd = 'besluit' in aanvraag ? klok(aanvraag, vandaag) : undefined;
    return tijd?.beslotenOp && !tijd.teLaat
      ? nee('al-besloten', 'Er is op tijd beslist.', 'Awb art. 4:17 lid 3').weigering
      : undefined;
  },
  toepassen: (aanvraag, { ontvangenOp }, { vandaag }) => {
    if (ontvangenOp > vandaag || ontvangenOp < aanvraag.ingediendOp)
      return nee('datum-onmogelijk', 'De dag van ontvangst moet liggen tussen de aanvraag en vandaag.', undefined, {
        ontvangenOp,
      });
    const bekend = 'bekendmaking' in aanvraag ? aanvraag.bekendmaking?.op : undefined;
    if (bekend && ontvangenOp >= bekend)
      return nee(
        'al-besloten',
        `Het besluit is verstuurd op ${datum(bekend)}. Wij waren toen niet meer te laat.`,
        'Awb art. 4:17 lid 3',
        { bekend },
      );
    return { ...aanvraag, ingebrekestellingen: [...aanvraag.ingebrekestellingen, ontvangenOp].sort() };
  },
});

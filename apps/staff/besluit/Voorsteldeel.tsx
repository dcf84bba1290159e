import type { Voorstel } from '@meedoen/contract/besluit';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel } from '@meedoen/ui/uitleg';
import { bedrag, maandLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Uitkomst } from '../recht/Uitkomst.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';
import { Datumveld, Keuzelijst } from '../vorm/Veld.tsx';
import { Aanvulling } from './Aanvulling.tsx';
import type { Bewerking } from './Besluitscherm.tsx';
import { Boetedeel } from './Boetedeel.tsx';
import { Dwangsomdeel } from './Dwangsomdeel.tsx';
import { Kantelpuntendeel } from './Kantelpunten.tsx';
import { Subsidiedeel } from './Subsidiedeel.tsx';

const MERK = { ja: 'gecontroleerd', nee: 'verschil', onbekend: 'opgegeven' } as const;
const STAND = { ja: 'voldaan', nee: 'niet voldaan', onbekend: 'nog niet bekend' } as const;

/** What the first day means in each kind, and what the law says of it. */
const HULP_VANAF: Readonly<Record<Voorstel['soort'], string | undefined>> = {
  toekennen:
    'De regel is de dag van de melding (art. 44 lid 1). Eerder mag alleen bij individuele noodzaak (art. 44 lid 5).',
  wijzigen: 'De eerste dag waarop het nieuwe bedrag geldt.',
  opschorten:
    'De eerste dag waarover de gegevens ontbreken, of de dag waarop ze er hadden moeten zijn (art. 54 lid 1 a en b).',
  herzien:
    'De eerste dag die anders wordt: het begin van de eerste maand die niet meer klopt. De maanden hieronder volgen uit de feiten.',
  intrekken: 'De eerste dag zonder recht. Na een opschorting: de eerste dag van de opschorting (art. 54 lid 4).',
  terugvorderen: 'Het begin van de eerste maand waarover te veel is betaald.',
  beeindigen: 'De eerste dag zonder bijstand. De dag ervoor is de laatste dag.',
  afwijzen: undefined,
  'buiten-behandeling-stellen': undefined,
  'voorschot-verlenen': undefined,
  afstemmen: 'De eerste dag van een maand die nog niet is uitbetaald, uiterlijk over drie maanden.',
  'afstemming-herzien': 'De eerste dag van de maand waarin de verlaging stopt. Wat al is ingehouden, komt dan terug.',
  waarschuwen: undefined,
  'dwangsom-vaststellen': undefined,
  kwijtschelden: undefined,
  'kwijtschelding-afwijzen': undefined,
  'boete-opleggen': undefined,
  'boete-waarschuwen': undefined,
  'inkeer-afwijzen': undefined,
  ontheffing: undefined,
  'ontheffing-intrekken': undefined,
  loonkostensubsidie: undefined,
  instrument: undefined,
};

/** Kinds in which no fact of a household turns an amount. */
const ZONDER_BEDRAG: readonly Voorstel['soort'][] = [
  'instrument',
  'loonkostensubsidie',
  'ontheffing',
  'ontheffing-intrekken',
];

export interface Deelprops {
  readonly voorstel: Voorstel;
  readonly bewerking: Bewerking;
  readonly bewerkbaar: boolean;
  readonly zet: (deel: Partial<Bewerking>) => void;
}

/** What the law makes of the facts: each condition with its reason, since when, and the sum. */
export function Voorsteldeel({ voorstel, bewerking, bewerkbaar, zet }: Deelprops) {
  const recht = voorstel.uitkomst?.recht?.value;
  return (
    <section className="mdn-panel" aria-labelledby="deel-1">
      <div className="mdn-panel__kop">
        <Heading2 id="deel-1" tabIndex={-1}>
          Voorstel uit de wet
        </Heading2>
        {recht !== undefined && (
          <span className={recht ? 'mdn-stand mdn-stand--safe' : 'mdn-stand mdn-stand--danger'}>
            recht: {recht ? 'ja' : 'nee'}
          </span>
        )}
      </div>
      {voorstel.dwangsom && <Dwangsomdeel dwangsom={voorstel.dwangsom} />}
      {voorstel.boetestuk && <Boetedeel stuk={voorstel.boetestuk} />}
      {voorstel.subsidie && <Subsidiedeel subsidie={voorstel.subsidie} />}
      <ul className="mdn-eisen">
        {voorstel.voorwaarden.map((eis) => (
          <li key={`${eis.tekst}${eis.artikel}`}>
            <span>
              <Feitmerk merk={MERK[eis.stand]}>
                <b className="mdn-eisen__tekst">{eis.tekst}</b>
                <span className="mdn-visually-hidden">, {STAND[eis.stand]}</span>
              </Feitmerk>
              <span className="mdn-eisen__uitleg">{eis.uitleg}</span>
            </span>
            <Artikel artikel={eis.artikel} />
          </li>
        ))}
      </ul>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        {bewerkbaar && voorstel.ingangsdatum && (
          <Datumveld
            label="Vanaf wanneer"
            hulp={HULP_VANAF[voorstel.soort]}
            waarde={bewerking.ingangsdatum ?? voorstel.ingangsdatum}
            onWaarde={(ingangsdatum) => zet({ ingangsdatum })}
          />
        )}
        <Aanvulling voorstel={voorstel} bewerking={bewerking} bewerkbaar={bewerkbaar} zet={zet} />
        {voorstel.cbsKeuzes.length > 0 && (
          <Keuzelijst
            label="Reden voor de statistiek (CBS)"
            leeg="Kies"
            waarde={bewerking.cbsCode ?? voorstel.cbsCode ?? ''}
            onWaarde={(cbsCode) => bewerkbaar && zet({ cbsCode })}
            opties={voorstel.cbsKeuzes.map((keus) => ({ waarde: keus.code, tekst: `${keus.code} ${keus.tekst}` }))}
          />
        )}
      </div>
      {voorstel.uitkomst && <Uitkomst uitkomst={voorstel.uitkomst} />}
      {!voorstel.dwangsom && !ZONDER_BEDRAG.includes(voorstel.soort) && <Kantelpuntendeel besluitId={voorstel.id} />}
      {voorstel.maanden.length > 0 && (
        <div className="mdn-panel__lijf mdn-besluit__maanden">
          <h3 className="utrecht-heading-4">Wat het met elke maand doet</h3>
          <p className="mdn-sm mdn-sec">
            Op de rekening, zonder de vakantietoeslag die opzij staat: zo staat het ook in de brief.
          </p>
          <Tabel
            titel="Wat het met elke maand doet"
            rijen={voorstel.maanden}
            sleutel={({ maand }) => maand}
            kolommen={[
              {
                kop: 'Maand',
                soort: 'naam',
                toon: (maand) => (
                  <>
                    {maandLang(maand.maand)}
                    <span className="mdn-eisen__uitleg">
                      {maand.oorzaak} {maand.artikel && <Artikel artikel={maand.artikel} />}
                    </span>
                  </>
                ),
              },
              { kop: 'Was', soort: 'getal', toon: ({ uitbetaling }) => bedrag(uitbetaling.geboektInCenten) },
              {
                kop: 'Wordt',
                soort: 'getal',
                toon: ({ uitbetaling: { berekendInCenten } }) =>
                  berekendInCenten === null ? 'ontbreekt' : bedrag(berekendInCenten),
              },
              {
                kop: 'Verschil',
                soort: 'getal',
                toon: ({ uitbetaling: { verschilInCenten } }) =>
                  verschilInCenten !== null && (
                    <b className={verschilklasse(verschilInCenten)}>{verschilbedrag(verschilInCenten)}</b>
                  ),
              },
            ]}
          />
        </div>
      )}
    </section>
  );
}

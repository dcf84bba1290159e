import { type Ketenpartnerbeeld, proposeOvereenkomst, readKetenpartners } from '@meedoen/contract/ketenpartner';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Keuzelijst, veldfouten } from '../vorm/Veld.tsx';
import { bedrag, datum, getal, tekst, type Veld, Velden, type Waarden } from '../vorm/Velden.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';
import { leesProcent } from './woorden.ts';

const VELDEN: readonly Veld[] = [
  datum('vanaf', 'Vanaf'),
  datum('totEnMet', 'Tot en met'),
  tekst('resultaat', 'Wat als resultaat telt'),
  getal('binnenWeken', 'Resultaat binnen hoeveel weken'),
  getal('doorlooptijdInWeken', 'Doorlooptijd in weken'),
  bedrag('prijsBijStartInCenten', 'Prijs bij het begin'),
  { ...bedrag('prijsBijResultaatInCenten', 'Prijs bij resultaat'), hulp: 'Een vaste prijs? Vul dan 0,00 in.' },
  bedrag('plafondPerJaarInCenten', 'Plafond per jaar'),
  { ...tekst('aandeelMinstens', 'Kleinste aandeel in procenten (mag leeg)'), vrij: true },
  { ...tekst('aandeelHoogstens', 'Grootste aandeel in procenten (mag leeg)'), vrij: true },
  tekst('sroiPromille', 'Social return in procenten'),
  getal('inzageNaEindeInDagen', 'Dagen inzage na het einde', 'Zo lang ziet de organisatie een verwijzing nog.'),
];
const BEDRAGEN = ['prijsBijStartInCenten', 'prijsBijResultaatInCenten', 'plafondPerJaarInCenten'];
const PROCENTEN = ['aandeelMinstens', 'aandeelHoogstens', 'sroiPromille'];

interface Concept {
  readonly gemeente: string;
  readonly instrumenten: readonly string[];
  readonly waarden: Waarden;
}

/** Proposing what is agreed with an organisation; somebody else agrees to it. */
export function Overeenkomstvorm({
  partner,
  onKlaar,
}: {
  readonly partner: Ketenpartnerbeeld;
  readonly onKlaar: () => void;
}) {
  const lezing = useLees(readKetenpartners);
  const concept = useConcept<Concept>(`overeenkomst-${partner.id}`, { gemeente: '', instrumenten: [], waarden: {} });
  const { waarde } = concept;
  const doe = useOpdracht(proposeOvereenkomst, ['readKetenpartner', 'readKetenpartners'], () => {
    concept.wis();
    onKlaar();
  });
  const fouten = new Map([...veldfouten(doe.error)].map(([veld, fout]) => [veldVan(veld), fout]));
  return (
    <section className="mdn-panel" aria-labelledby="voorstel">
      <div className="mdn-panel__kop">
        <Heading2 id="voorstel">Overeenkomst voorstellen</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        <Lezing van={lezing} regels={6} wat="de gemeenten">
          {({ gemeenten }) => {
            const gemeente = gemeenten.find(({ code }) => code === waarde.gemeente) ?? gemeenten[0];
            return (
              <form
                className="mdn-vorm"
                aria-label="Overeenkomst voorstellen"
                onSubmit={(event) => {
                  event.preventDefault();
                  doe.mutate({
                    params: { ketenpartnerId: partner.id },
                    // the server reads the body; what is wrong with it comes back at its field
                    body: { gemeente: gemeente?.code ?? '', inhoud: inhoudVan(waarde) } as never,
                  });
                }}
              >
                <p className="mdn-sm mdn-sec">Een collega stelt de overeenkomst vast. Tot die tijd geldt zij niet.</p>
                <Keuzelijst
                  label="Gemeente"
                  waarde={gemeente?.code ?? ''}
                  onWaarde={(code) => concept.zet({ ...waarde, gemeente: code, instrumenten: [] })}
                  opties={gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
                />
                <Vinkjes
                  label="Waarvoor"
                  leeg="Deze gemeente heeft geen instrumenten vastgelegd."
                  gekozen={waarde.instrumenten}
                  onKies={(instrumenten) => concept.zet({ ...waarde, instrumenten })}
                  opties={(gemeente?.instrumenten ?? []).map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
                  fout={fouten.get('/instrumenten')}
                />
                <div className="mdn-keten__twee">
                  <Velden
                    velden={VELDEN}
                    waarden={waarde.waarden}
                    onWaarden={(waarden) => concept.zet({ ...waarde, waarden })}
                    fouten={fouten}
                  />
                </div>
                {doe.error && <Fout fout={doe.error} veilig="Niet voorgesteld. Wat u invulde staat nog hier." />}
                <div className="mdn-rij">
                  <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
                    Voorstellen
                  </Button>
                  <Button type="button" appearance="subtle-button" onClick={onKlaar}>
                    Terug
                  </Button>
                </div>
              </form>
            );
          }}
        </Lezing>
      </div>
    </section>
  );
}

/** The field of the form that a field of the API stands in. */
const veldVan = (pointer: string): string =>
  pointer
    .replace('/inhoud', '')
    .replace('/resultaten/0/omschrijving', '/resultaat')
    .replace('/resultaten/0/binnenWeken', '/binnenWeken')
    .replace(/^\/instrumenten.*/, '/instrumenten');

function inhoudVan({ instrumenten, waarden }: Concept): unknown {
  const { resultaat = '', binnenWeken = '', ...rest } = waarden;
  const getalVan = (waarde: string): number | string => (/^\d+$/.test(waarde.trim()) ? Number(waarde) : waarde);
  const velden = Object.entries(rest).flatMap(([naam, waarde]) => {
    if (BEDRAGEN.includes(naam)) return [[naam, leesBedrag(waarde) ?? waarde]];
    if (PROCENTEN.includes(naam)) return waarde.trim() ? [[naam, leesProcent(waarde)]] : [];
    return [[naam, getalVan(waarde)]];
  });
  return {
    ...{ instrumenten, resultaten: [{ omschrijving: resultaat, binnenWeken: getalVan(binnenWeken) }] },
    ...Object.fromEntries(velden),
  };
}

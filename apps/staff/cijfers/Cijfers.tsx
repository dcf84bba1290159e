import { readCijfers } from '@meedoen/contract/cijfers';
import { readKlachtcijfers } from '@meedoen/contract/klacht';
import { yearOf } from '@meedoen/law/kernel';
import { Staven } from '@meedoen/ui/staven';
import { aantal, bedrag, datumLang, maandLang, maandnaam } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Register } from '../klacht/Register.tsx';
import { plaatsNaam } from '../schil/deuren.ts';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import './cijfers.css';

type Gegevens = Antwoord<typeof readCijfers>;
const WEINIG = 'minder dan 10';
const of = (getal: number | null) => (getal === null ? WEINIG : aantal(getal));

/** Figures for council and managers: numbers with their picture and their table, never a person. */
export default function Cijfers() {
  const sessie = useSessie();
  const [adres, setAdres] = useSearchParams();
  const ditJaar = yearOf(sessie.vandaag);
  const jaren = Array.from({ length: 4 }, (_, i) => ditJaar - i);
  const jaar = jaren.find((een) => String(een) === adres.get('jaar')) ?? ditJaar;
  const lezing = useLees(readCijfers, { query: { jaar } }, { houdVorige: true });
  const klachten = useLees(readKlachtcijfers, { query: { jaar } }, { houdVorige: true });
  useTitel('Cijfers');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Bijstand in {plaatsNaam(sessie)}</Heading1>
          <p className="mdn-sec">
            Alleen aantallen en bedragen, stand van {datumLang(sessie.vandaag)}. Onder de tien tonen wij geen getal: dan
            gaat het over mensen.
          </p>
        </div>
        <div className="mdn-head__eind mdn-niet-printen">
          <Keuzelijst
            label="Jaar"
            waarde={String(jaar)}
            onWaarde={(keus) => setAdres({ jaar: keus }, { replace: true })}
            opties={jaren.map((een) => ({ waarde: String(een), tekst: String(een) }))}
          />
        </div>
      </div>
      <div className="mdn-stapel">
        <Lezing van={lezing} regels={10} wat="de cijfers">
          {(cijfers) => <Blad cijfers={cijfers} />}
        </Lezing>
        <section className="mdn-panel" aria-labelledby="klachten">
          <div className="mdn-panel__kop">
            <Heading2 id="klachten">Klachten in {jaar}</Heading2>
          </div>
          <Lezing van={klachten} regels={4} wat="de klachten">
            {(register) => <Register register={register} />}
          </Lezing>
        </section>
      </div>
    </>
  );
}

function Blad({ cijfers }: { readonly cijfers: Gegevens }) {
  const { aanvragen, maanden } = cijfers;
  const laatste = maanden.findLast(({ totaalInCenten }) => totaalInCenten !== null);
  const opTijd =
    aanvragen.besloten && aanvragen.binnenAchtWeken !== null
      ? `${Math.round((aanvragen.binnenAchtWeken / aanvragen.besloten) * 100)}%`
      : aanvragen.besloten === 0
        ? 'nog geen'
        : WEINIG;
  return (
    <div className="mdn-stapel">
      <dl className="mdn-cijfers">
        <Kern naam="Huishoudens met bijstand" waarde={of(cijfers.huishoudens)} bij="vandaag" />
        <Kern
          naam="Betaald in de laatste maand"
          waarde={laatste?.totaalInCenten == null ? 'nog niets' : bedrag(laatste.totaalInCenten)}
          bij={laatste ? `${maandLang(laatste.maand)}, netto` : `in ${cijfers.jaar}`}
        />
        <Kern
          naam="Aanvragen die nu lopen"
          waarde={of(aanvragen.open)}
          bij={aanvragen.teLaat === 0 ? 'geen over de termijn' : `over de termijn: ${of(aanvragen.teLaat)}`}
        />
        <Kern
          naam="Besloten binnen acht weken"
          waarde={opTijd}
          bij={`van ${of(aanvragen.besloten)} besluiten op een aanvraag in ${cijfers.jaar}`}
        />
      </dl>
      <div className="mdn-twee">
        <section className="mdn-panel" aria-labelledby="permaand">
          <div className="mdn-panel__kop">
            <Heading2 id="permaand">Betaald per maand in {cijfers.jaar}</Heading2>
          </div>
          {maanden.length === 0 ? (
            <Leeg>In {cijfers.jaar} is geen maand betaald.</Leeg>
          ) : (
            <div className="mdn-panel__lijf">
              <Staven
                titel={`Betaald per maand in ${cijfers.jaar}`}
                kop="Maand"
                kopWaarde="Netto betaald"
                staven={maanden.map(({ maand, totaalInCenten }) => ({
                  naam: maandnaam(maand),
                  waarde: totaalInCenten,
                  tekst: totaalInCenten === null ? WEINIG : bedrag(totaalInCenten),
                }))}
              />
              <p className="mdn-xs mdn-mut">In juni zit het vakantiegeld van een jaar. Alleen maandruns.</p>
            </div>
          )}
        </section>
        <section className="mdn-panel" aria-labelledby="groepen">
          <div className="mdn-panel__kop">
            <Heading2 id="groepen">Huishoudens per klantgroep</Heading2>
          </div>
          {cijfers.klantgroepen.length === 0 ? (
            <Leeg>Niemand heeft nu bijstand.</Leeg>
          ) : (
            <div className="mdn-panel__lijf">
              <Staven
                titel="Huishoudens per klantgroep"
                kop="Klantgroep"
                kopWaarde="Huishoudens"
                staven={cijfers.klantgroepen.map(({ groep, aantal: getal }) => ({
                  naam: groep.replaceAll('-', ' '),
                  waarde: getal,
                  tekst: of(getal),
                }))}
              />
            </div>
          )}
        </section>
      </div>
    </div>
  );
}

function Kern({ naam, waarde, bij }: { readonly naam: string; readonly waarde: string; readonly bij: string }) {
  return (
    <div className="mdn-panel mdn-cijfers__kern">
      <dt>{naam}</dt>
      <dd>
        <span className="mdn-cijfers__waarde">{waarde}</span>
        <span className="mdn-sm mdn-sec">{bij}</span>
      </dd>
    </div>
  );
}

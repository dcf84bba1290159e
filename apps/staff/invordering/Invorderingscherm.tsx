import { readTeLaat, type TeLaat } from '@meedoen/contract/invordering';
import { readOntvangsten } from '@meedoen/contract/ontvangst';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, datumKort, datumLang } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Ontvangstrij } from './Ontvangstrij.tsx';

const WAT: Readonly<Record<TeLaat['soort'], string>> = {
  aanmanen: 'termijn van het besluit voorbij',
  'na-aanmaning': 'niet betaald na de aanmaning',
  tekenen: 'dwangbevel wacht op een handtekening',
  hervatten: 'uitstel voorbij, er is een dwangbevel',
  termijn: 'termijn van de regeling niet betaald',
};

/** The desk of who collects: who is late, and money that came in and waits for somebody. */
export default function Invorderingscherm() {
  const mag = useMag();
  useTitel('Invordering');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Invordering</Heading1>
          <p className="mdn-sec">Er gaat niets vanzelf uit: elke brief is een stap van een medewerker.</p>
        </div>
      </div>
      <div className="mdn-stapel">
        <Ontvangen />
        {mag('vordering-beheren') && <Laat />}
      </div>
    </>
  );
}

function Ontvangen() {
  const lezing = useLees(readOntvangsten, { query: { open: 'ja' } });
  return (
    <section className="mdn-panel" aria-labelledby="ontvangen">
      <div className="mdn-panel__kop">
        <Heading2 id="ontvangen">Ontvangen geld te verdelen</Heading2>
        {lezing.data?.laatsteOp && (
          <span className="mdn-sm mdn-sec">laatste ontvangst {datumLang(lezing.data.laatsteOp)}</span>
        )}
      </div>
      <Lezing van={lezing} regels={3} wat="het ontvangen geld">
        {({ ontvangsten }) =>
          ontvangsten.length === 0 ? (
            <Leeg>Al het ontvangen geld staat op een vordering.</Leeg>
          ) : (
            <ul className="mdn-panel__lijf mdn-stapel">
              {ontvangsten.map((ontvangst) => (
                <Ontvangstrij key={ontvangst.id} ontvangst={ontvangst} />
              ))}
            </ul>
          )
        }
      </Lezing>
    </section>
  );
}

function Laat() {
  const { vandaag } = useSessie();
  const lezing = useLees(readTeLaat, {});
  return (
    <section className="mdn-panel" aria-labelledby="te-laat">
      <div className="mdn-panel__kop">
        <Heading2 id="te-laat">Te laat</Heading2>
      </div>
      <Lezing van={lezing} regels={6} wat="wie te laat is">
        {({ regels, meer }) =>
          regels.length === 0 ? (
            <Leeg>Niemand is te laat met betalen.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Wie te laat is, het langst geleden eerst"
                rijen={regels}
                sleutel={({ vordering, kenmerk, soort }) => `${vordering ?? kenmerk}-${soort}`}
                kolommen={[
                  {
                    kop: 'Inwoner',
                    soort: 'naam',
                    toon: ({ persoon, naam, kenmerk, vordering }) => (
                      <>
                        <Link
                          className="utrecht-link"
                          to={`/dossiers/${persoon}/vorderingen${vordering ? `#vordering-${vordering}` : ''}`}
                        >
                          {naam}
                        </Link>
                        <span className="mdn-bron">{kenmerk}</span>
                      </>
                    ),
                  },
                  { kop: 'Wat', toon: ({ soort }) => WAT[soort] },
                  {
                    kop: 'Sinds',
                    toon: ({ sinds }) => <span className="mdn-nowrap">{datumKort(sinds, vandaag)}</span>,
                  },
                  { kop: 'Bedrag', soort: 'getal', toon: ({ bedragInCenten }) => bedrag(bedragInCenten) },
                ]}
              />
              {meer && <p className="mdn-panel__lijf mdn-sm">Er zijn er meer. Werk deze eerst af.</p>}
            </div>
          )
        }
      </Lezing>
    </section>
  );
}
